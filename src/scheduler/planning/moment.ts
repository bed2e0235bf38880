/** The moments at which is decided what goes out. */
import { addDays, type LocalDate } from '../../domain/time/local-date.js';

export interface Moment {
  readonly day: LocalDate;
  /** Local, 0–23. */
  readonly hour: number;
}

/** The last hour of a day: everyone's hour has come by then, and no quiet hours count any more. */
const DAY_IS_OVER = 23;

/** Days made up for one by one, at the most; of a longer gap all but the last are one. */
const MOST_DAYS = 31;

/**
 * In real time only this moment counts: what was missed while the machine slept goes out together, at a sensible hour.
 * Where the calendar is sped up a whole day can pass between two ticks, and each such day is lived through.
 */
export function momentsSince(last: LocalDate | null, now: Moment, fast: boolean): readonly Lived[] {
  const moments: Lived[] = [];
  if (fast && last !== null) {
    const first = last < addDays(now.day, -MOST_DAYS) ? addDays(now.day, -MOST_DAYS) : last;
    for (let day = first; day < now.day; day = addDays(day, 1)) moments.push({ day, hour: DAY_IS_OVER, whole: true });
  }
  return [...moments, { ...now, whole: false }];
}

/** A moment, or a day that has passed as a whole: everyone's hours were in it. */
export interface Lived extends Moment {
  readonly whole: boolean;
}
