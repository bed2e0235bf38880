/** Calendar days without a time or zone, as ISO text ("2020-09-21"), so that `<` and `===` compare them. */
import { Temporal } from 'temporal-polyfill';

declare const brand: unique symbol;
/** A calendar day, ISO 8601, years 0001–9999. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };
/** A moment, ISO 8601 in UTC ("2020-09-21T07:00:00.000Z"). */
export type Instant = string & { readonly [brand]: 'Instant' };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

const plain = (day: LocalDate): Temporal.PlainDate => Temporal.PlainDate.from(day);
const text = (day: Temporal.PlainDate): LocalDate => day.toString() as LocalDate;

/** The day that the text names, or undefined when there is no such day ("2024-06-31") or it is no ISO date. */
export function parseLocalDate(value: string): LocalDate | undefined {
  if (!SHAPE.test(value)) return undefined;
  const [year, month, day] = value.split('-').map(Number);
  return year === undefined || month === undefined || day === undefined ? undefined : dayOf(year, month, day);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month (1–12); 0 where there is no such month. */
const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** The day of a year, month (1–12) and day of the month, or undefined when there is no such day. */
export function dayOf(year: number, month: number, day: number): LocalDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as LocalDate;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** For dates written in code. Throws a RangeError when there is no such day. */
export function localDate(value: string): LocalDate {
  const day = parseLocalDate(value);
  if (day === undefined) throw new RangeError(`no such day: ${value}`);
  return day;
}

const DAY = 86_400_000;
// Every row of every list and every period of a question asks for days: plain arithmetic takes a hundredth of what Temporal does.
const midnight = (day: LocalDate): number => Date.parse(day);

export const addDays = (day: LocalDate, days: number): LocalDate =>
  new Date(midnight(day) + days * DAY).toISOString().slice(0, -'T00:00:00.000Z'.length) as LocalDate;

/** Months counted from the 31st end on the last day of the target month. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const all = 12 * yearOf(day) + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(all / 12), all - 12 * Math.floor(all / 12) + 1];
  const there = dayOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
  // Outside the years that a date can hold, and for parts of months, it is as Temporal has it.
  return there ?? text(plain(day).add({ months }));
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (midnight(to) - midnight(from)) / DAY;

/** 1 Monday … 7 Sunday. */
export const weekday = (day: LocalDate): number => new Date(midnight(day)).getUTCDay() || 7;

export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
/** 1–12. */
export const monthOf = (day: LocalDate): number => Number(day.slice(5, 7));
/** 1–31. */
export const dayOfMonth = (day: LocalDate): number => Number(day.slice(8, 10));

/** The last day of the month that holds `day`. */
export const endOfMonth = (day: LocalDate): LocalDate =>
  `${day.slice(0, 8)}${daysInMonth(yearOf(day), monthOf(day))}` as LocalDate;

export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);

/** The local hour of a moment in an IANA time zone, 0–23. */
export const hourInZone = (moment: Instant, timeZone: string): number =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).hour;

/** The calendar day of a moment in an IANA time zone. */
export function dayInZone(moment: Instant, timeZone: string): LocalDate {
  return text(Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate());
}

/** The moment at which a calendar day ends, and the next begins, in an IANA time zone. */
export const endOfDay = (day: LocalDate, timeZone: string): Instant =>
  instantOf(plain(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds);

/** A moment from milliseconds since 1970. Throws a RangeError outside the years that dates can hold. */
export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/**
 * The moment that an ISO 8601 date or date-time names; one without an offset is meant in the IANA time zone, a date
 * alone is its first moment. Undefined when it names none.
 */
export function parseInstant(value: string, timeZone: string): Instant | undefined {
  try {
    const hasOffset = /(Z|[+-]\d{2}:?\d{2})$/i.test(value) && value.includes('T');
    const moment = hasOffset
      ? Temporal.Instant.from(value)
      : Temporal.PlainDateTime.from(value).toZonedDateTime(timeZone);
    return instantOf(moment.epochMilliseconds);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
