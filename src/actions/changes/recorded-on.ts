import type { Calendar } from '../../domain/time/clock.js';
import type { ChangeQuery } from '../../domain/store/store.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';

interface Days {
  readonly since: LocalDate;
  /** The last one; without it until now. */
  readonly until?: LocalDate | undefined;
}

/** The changes that were recorded on these days, from the moment at which the first begins until the last one ends. */
export const recordedOn = (
  { since, until }: Days,
  calendar: Pick<Calendar, 'endOf'>,
): Pick<ChangeQuery, 'since' | 'before'> => ({
  since: calendar.endOf(addDays(since, -1)),
  ...(until === undefined ? {} : { before: calendar.endOf(until) }),
});
