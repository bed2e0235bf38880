import type { LocalDate } from '../../domain/time/local-date.js';
import { Bits } from './bits.js';

/**
 * Days up to which the set of items is kept at hand: the ends of the months and quarters of ten years, and what is
 * counted from today. At 100,000 items that is 4 MB; making a set again takes as long as the rest of an answer.
 */
const DAYS_KEPT = 320;

/** A day as a number that compares like the day: 20240131. */
export const dayNumber = (day: LocalDate): number =>
  Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

/** After every day, and before every day. */
export const NEVER = 0x7fffffff;
export const ALWAYS = 0;
/** The last day there can be. */
export const LAST_DAY = 9999_12_31;

/** A day of every item, with the sets "up to and including a day" that questions asked for, kept right on change. */
export class DayColumn {
  #days = new Int32Array(0);
  #count = 0;
  readonly #upTo = new Map<number, Bits>();

  /** `day` as {@link dayNumber} gives it, or NEVER or ALWAYS. */
  set(ordinal: number, day: number): void {
    if (ordinal < this.#count && this.#days[ordinal] === day) return;
    this.#reserve(ordinal + 1);
    this.#days[ordinal] = day;
    for (const [last, bits] of this.#upTo) bits.set(ordinal, day <= last);
  }

  /** The items whose day is `last` or before. The set is the column's own: read it, do not change or keep it. */
  upTo(last: number): Bits {
    const bits = this.#upTo.get(last) ?? this.#gather(last);
    // Asked for last, dropped last.
    this.#upTo.delete(last);
    this.#upTo.set(last, bits);
    return bits;
  }

  #gather(last: number): Bits {
    const [oldest] = this.#upTo.keys();
    if (this.#upTo.size >= DAYS_KEPT && oldest !== undefined) this.#upTo.delete(oldest);
    const bits = new Bits(this.#count);
    for (let ordinal = 0; ordinal < this.#count; ordinal += 1) {
      if ((this.#days[ordinal] ?? NEVER) <= last) bits.add(ordinal);
    }
    return bits;
  }

  #reserve(count: number): void {
    this.#count = Math.max(this.#count, count);
    if (count <= this.#days.length) return;
    const grown = new Int32Array(Math.max(count, this.#days.length * 2));
    grown.set(this.#days);
    this.#days = grown;
  }
}
