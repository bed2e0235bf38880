/** Dates, numbers and enumerations as text, from the vocabulary of a language. */
import { dayOfMonth, monthOf, yearOf, type LocalDate } from '../domain/time/local-date.js';

/** "31 december 2020"; `months` in order from January. */
export function writeDay(day: LocalDate, months: readonly string[]): string {
  return `${dayAndMonth(day, months)} ${yearOf(day)}`;
}

/** "31 aug – 21 sep 2020": what the two days share is written once. */
export function writeRange(from: LocalDate, to: LocalDate, months: readonly string[]): string {
  if (from === to) return writeDay(to, months);
  if (yearOf(from) !== yearOf(to)) return `${writeDay(from, months)} – ${writeDay(to, months)}`;
  if (monthOf(from) !== monthOf(to)) return `${dayAndMonth(from, months)} – ${writeDay(to, months)}`;
  return `${dayOfMonth(from)}–${writeDay(to, months)}`;
}

/** "’20": enough beside other years of the same age. */
export const shortYear = (year: number): string => `’${String(year % 100).padStart(2, '0')}`;

const dayAndMonth = (day: LocalDate, months: readonly string[]): string =>
  `${dayOfMonth(day)} ${months[monthOf(day) - 1] ?? ''}`;

/** A whole number with its thousands set apart. */
export function writeNumber(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** "a, b en c". */
export function joinWords(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** The first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A period as a reader would name it; null where only its days say it. */
export type NamedPeriod =
  | { readonly unit: 'year'; readonly year: number }
  | { readonly unit: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly unit: 'month'; readonly year: number; readonly month: number };

const QUARTER_STARTS = [1, 4, 7, 10];

/** The calendar year, quarter or month that runs from `from` to `to`. */
export function namePeriod(
  from: LocalDate,
  to: LocalDate,
  endOfMonth: (day: LocalDate) => LocalDate,
): NamedPeriod | null {
  const [year, first, last] = [yearOf(from), monthOf(from), monthOf(to)];
  if (yearOf(to) !== year || dayOfMonth(from) !== 1 || endOfMonth(to) !== to) return null;
  if (first === last) return { unit: 'month', year, month: first };
  if (first === 1 && last === 12) return { unit: 'year', year };
  const quarter = QUARTER_STARTS.indexOf(first);
  return quarter >= 0 && last === first + 2 ? { unit: 'quarter', year, quarter: quarter + 1 } : null;
}
