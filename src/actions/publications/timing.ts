/** How a day compares with the deadlines of a measure: on time, or by how many days not. */
import { daysBetween, type LocalDate } from '../../domain/time/local-date.js';
import { currentDeadline, firstDeadline, type Measure } from '../../domain/measure/measure.js';
import type { DeadlineReading } from '../../domain/measure/deadline.js';
import type { Timing } from '../../domain/publication/publication.js';

/** The last reasonable day of a firm deadline; null for any other kind, which nobody can be late for. */
export const lastDayOf = ({ kind, latest }: DeadlineReading): LocalDate | null => (kind === 'deadline' ? latest : null);

export function timingOf(measure: Measure, done: LocalDate): Timing {
  const after = (last: LocalDate | null) => (last === null ? null : Math.max(0, daysBetween(last, done)));
  const [first, current] = [lastDayOf(firstDeadline(measure)), lastDayOf(currentDeadline(measure))];
  return { first: after(first), current: after(current), moved: first !== current };
}

export const isWithin = (day: LocalDate | null | undefined, since: LocalDate, until: LocalDate): day is LocalDate =>
  day !== null && day !== undefined && since <= day && day <= until;
