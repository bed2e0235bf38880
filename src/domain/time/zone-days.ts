/** Which moments belong to which calendar day of a time zone, remembered: every line of a history asks. */
import { addDays, dayInZone, endOfDay, instantOf, type Instant, type LocalDate } from './local-date.js';

const DAY = 86_400_000;
/** UTC days that are remembered, more than a year; the oldest goes first. */
const KEPT = 500;

/** The day that a zone has when a UTC day begins, and the next one, which begins `at` milliseconds since 1970. */
interface Turn {
  readonly at: number;
  readonly before: LocalDate;
  readonly after: LocalDate;
}

export interface ZoneDays {
  /** The day on which a moment falls. */
  readonly dayOf: (moment: Instant) => LocalDate;
  /** The moment at which a day ends and the next begins. */
  readonly endOf: (day: LocalDate) => Instant;
}

/** The days of an IANA time zone. Asking the zone itself costs a hundred times what it costs to compare two numbers. */
export function zoneDays(timeZone: string): ZoneDays {
  const turns = new Map<number, Turn | null>();
  let ended: { readonly day: LocalDate; readonly at: Instant } | undefined;
  const turnOn = (utcDay: number): Turn | null => {
    const known = turns.get(utcDay);
    if (known !== undefined) return known;
    const turn = turnWithin(utcDay * DAY, timeZone);
    turns.set(utcDay, turn);
    const [oldest] = turns.keys();
    if (turns.size > KEPT && oldest !== undefined) turns.delete(oldest);
    return turn;
  };
  return {
    dayOf: (moment) => {
      const time = Date.parse(moment);
      const turn = Number.isNaN(time) ? null : turnOn(Math.floor(time / DAY));
      if (turn === null) return dayInZone(moment, timeZone);
      return time < turn.at ? turn.before : turn.after;
    },
    endOf: (day) => {
      if (ended?.day !== day) ended = { day, at: endOfDay(day, timeZone) };
      return ended.at;
    },
  };
}

/** Null for the rare UTC day in which the zone begins more than one, or leaves one out. */
function turnWithin(start: number, timeZone: string): Turn | null {
  const dayAt = (time: number) => dayInZone(instantOf(time), timeZone);
  const [before, after] = [dayAt(start), dayAt(start + DAY - 1)];
  if (before === after) return { at: Infinity, before, after };
  return after === addDays(before, 1) ? { at: Date.parse(endOfDay(before, timeZone)), before, after } : null;
}
