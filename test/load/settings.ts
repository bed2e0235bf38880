/** How long the load lasts and how heavy it is; LOAD_MINUTES, LOAD_USERS, LOAD_THINK_SECONDS and LOAD_SEED change it. */

export interface LoadSettings {
  /** Milliseconds in which people ask and click. */
  readonly lasts: number;
  readonly users: number;
  readonly seed: number;
  /** Milliseconds that someone thinks between two turns, on average. */
  readonly thinks: number;
  /** Deliveries of a hundred that come twice. */
  readonly twice: number;
  /** Days of the calendar that go by meanwhile. */
  readonly days: number;
  /** Milliseconds between two readings of memory. */
  readonly readEvery: number;
  /** Milliseconds between two kills, on average. */
  readonly killEvery: number;
  /** A dist/ to be used instead of building one (LOAD_DIST). */
  readonly built: string | null;
  /** What instances logged and kept is left behind (LOAD_KEEP). */
  readonly keep: boolean;
}

const MINUTE = 60_000;
/** The moment at which the calendar stands when the load begins: an hour before people are reminded. */
export const CALENDAR_START = '2020-08-24T06:00:00.000Z';

/** Rejects nothing: what is not a number is left at what is usual. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): LoadSettings {
  const numberIn = (name: string, usual: number): number => {
    const given = Number(environment[name]);
    return given > 0 ? given : usual;
  };
  const lasts = numberIn('LOAD_MINUTES', 3) * MINUTE;
  return {
    lasts,
    users: numberIn('LOAD_USERS', 200),
    seed: numberIn('LOAD_SEED', 1),
    thinks: numberIn('LOAD_THINK_SECONDS', 20) * 1000,
    twice: 5,
    days: 7,
    readEvery: Math.max(1000, lasts / 36),
    killEvery: Math.max(9000, lasts / 10),
    built: environment['LOAD_DIST'] ?? null,
    keep: environment['LOAD_KEEP'] !== undefined,
  };
}
