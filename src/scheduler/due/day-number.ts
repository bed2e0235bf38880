/** Days as whole numbers, for counting with very many of them: as texts they cost many times as much. */
import { addDays, localDate, type Instant, type LocalDate } from '../../domain/time/local-date.js';

/** Days since 1 January 1970; negative before it. */
export type DayNumber = number;

/** Both days included. */
export interface Span {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export const isWithin = ({ first, last }: Span, day: DayNumber): boolean => first <= day && day <= last;

const EPOCH = localDate('1970-01-01');
const ZERO = '0'.charCodeAt(0);

/** Of a moment its day in UTC: with that it begins. */
export const dayNumber = (day: LocalDate | Instant): DayNumber => numberOf(yearIn(day), monthIn(day), dayIn(day));

const yearIn = (day: string): number => twoDigits(day, 0) * 100 + twoDigits(day, 2);
const monthIn = (day: string): number => twoDigits(day, 5);
const dayIn = (day: string): number => twoDigits(day, 8);
const twoDigits = (day: string, at: number): number => (day.charCodeAt(at) - ZERO) * 10 + day.charCodeAt(at + 1) - ZERO;

export const dateOf = (day: DayNumber): LocalDate => addDays(EPOCH, day);

/** 1 Monday … 7 Sunday; the first of January 1970 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** From 1 March of the year 0, where the reckoning begins: a leap day is the last of its year then. */
const DAYS_TO_EPOCH = 719_468;

/** By the rule of the Gregorian calendar, from the year 1 on; months may run on into other years. */
function numberOf(year: number, month: number, day: number): DayNumber {
  const months = year * 12 + month - 3;
  const years = Math.floor(months / 12);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  // The lengths of the months from March on: 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31.
  const before = Math.floor((153 * (months - years * 12) + 2) / 5);
  return years * 365 + leapDays + before + day - 1 - DAYS_TO_EPOCH;
}

/** Months counted from the 31st end on the last day of the target month. */
export function monthsAfter(day: LocalDate, months: number): DayNumber {
  const [year, month] = [yearIn(day), monthIn(day) + months];
  const first = numberOf(year, month, 1);
  return first + Math.min(dayIn(day), numberOf(year, month + 1, 1) - first) - 1;
}
