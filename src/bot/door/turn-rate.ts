/** How many turns one person may have: as fast as anyone clicks for a moment, and a steady number after that. */
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { PersonId } from '../../domain/register/codes.js';

const MINUTE = 60_000;

/**
 * `burst`: the share of a minute's turns that may come at once. `quiet`: milliseconds in which a person is told once
 * that it goes too fast. `most`: people known at a time; whoever was quiet longest is forgotten first, and starts anew.
 */
export const TURN_RATE = { burst: 1 / 3, quiet: MINUTE, most: 10_000 } as const;

/** `told`: one too many, as this person has heard within the last minute. */
export type Passage = 'within' | 'over' | 'told';

interface Allowance {
  /** Turns that may come now. */
  readonly left: number;
  /** When that was counted. */
  readonly at: number;
  readonly toldAt: number;
}

/** Counts in one process: several instances each give as much. */
export class TurnRate {
  /** Whoever spoke last stands last. */
  readonly #people = new Map<PersonId, Allowance>();
  readonly #perMinute: number;
  readonly #burst: number;
  readonly #elapsed: ElapsedTime;

  /** @param perMinute turns; a whole number above 0. */
  constructor(perMinute: number, elapsed: ElapsedTime) {
    this.#perMinute = perMinute;
    this.#burst = Math.max(1, Math.floor(perMinute * TURN_RATE.burst));
    this.#elapsed = elapsed;
  }

  /** Counts a turn; one too many costs nothing, so that whoever waits gets on. */
  pass(person: PersonId): Passage {
    const now = this.#elapsed.milliseconds();
    const { left, at, toldAt } = this.#people.get(person) ?? { left: this.#burst, at: now, toldAt: -Infinity };
    const allowed = Math.min(this.#burst, left + ((now - at) * this.#perMinute) / MINUTE);
    if (allowed >= 1) {
      this.#note(person, { left: allowed - 1, at: now, toldAt });
      return 'within';
    }
    const isTold = now - toldAt < TURN_RATE.quiet;
    this.#note(person, { left: allowed, at: now, toldAt: isTold ? toldAt : now });
    return isTold ? 'told' : 'over';
  }

  #note(person: PersonId, allowance: Allowance): void {
    this.#people.delete(person);
    this.#people.set(person, allowance);
    if (this.#people.size <= TURN_RATE.most) return;
    const [oldest] = this.#people.keys();
    if (oldest !== undefined) this.#people.delete(oldest);
  }
}
