/** The days that a policy names for a measure. */
import { FEWEST_DAYS } from '../../domain/reminders/policy.js';
import type { ReminderRule } from '../../domain/reminders/reminder.js';
import { isWithin, type DayNumber, type Span } from './day-number.js';

export interface Occasion {
  readonly rule: ReminderRule;
  /** As in a reminder. */
  readonly days: number;
  readonly date: DayNumber;
}

export interface Series {
  /** Counted from: `base` + `step`, `base` + 2 × `step` and so on, for ever. */
  readonly base: DayNumber;
  readonly step: number;
  /** The first day that counts. */
  readonly since: DayNumber;
  /** The day from which the days of the reminder count; null: it counts none. */
  readonly counted: DayNumber | null;
}

/** Collects those in a span; a date is computed, no day is walked through. Made once, and used for each measure anew. */
export class Occasions {
  #span: Span = { first: Infinity, last: -Infinity };
  #found: Occasion[] = [];

  /** Forgets what was found. */
  begin(span: Span): void {
    this.#span = span;
    // Most of the time nothing was.
    if (this.#found.length > 0) this.#found = [];
  }

  get span(): Span {
    return this.#span;
  }

  get found(): readonly Occasion[] {
    return this.#found;
  }

  once(rule: ReminderRule, days: number, date: DayNumber, since: DayNumber): void {
    if (date >= since && isWithin(this.#span, date)) this.#found.push({ rule, days, date });
  }

  every(rule: ReminderRule, { base, step, since, counted }: Series): void {
    if (step < FEWEST_DAYS) return;
    const { first, last } = this.#span;
    const from = Math.max(first, since, base + step);
    for (let date = base + Math.ceil((from - base) / step) * step; date <= last; date += step) {
      this.#found.push({ rule, days: counted === null ? 0 : date - counted, date });
    }
  }
}
