/** Days on which people work, and where a reminder goes whose day is none. */
import type { PersonId } from '../register/codes.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import type { ReminderRule } from './reminder.js';

export interface Workdays {
  /** Whether someone works on a day; null: the team. */
  isWorkday(day: LocalDate, person: PersonId | null): boolean;
}

/** A row of days off that is longer than this is a mistake somewhere; nothing is put off further. */
export const LONGEST_BREAK = 21;

/** Announcements: better a day early than a day late. */
const AHEAD: ReadonlySet<ReminderRule> = new Set<ReminderRule>(['before', 'before_expiry', 'last_day']);
export const isAhead = (rule: ReminderRule): boolean => AHEAD.has(rule);

/**
 * The working day on which a reminder for `date` is sent: on a day off the previous one for what comes before a date,
 * the next one for everything else.
 */
export function sendingDay(rule: ReminderRule, date: LocalDate, isWorkday: (day: LocalDate) => boolean): LocalDate {
  const step = isAhead(rule) ? -1 : 1;
  return nearestWorkday(date, step, isWorkday);
}

/** `day` itself where it is a working day, else the nearest one in the direction of `step`. */
export function nearestWorkday(day: LocalDate, step: 1 | -1, isWorkday: (day: LocalDate) => boolean): LocalDate {
  let at = day;
  for (let tries = 0; tries < LONGEST_BREAK && !isWorkday(at); tries += 1) at = addDays(at, step);
  return isWorkday(at) ? at : day;
}
