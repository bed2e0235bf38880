import type { LocalDate } from '../../domain/time/local-date.js';
import { joinWords, shortYear, writeDay, writeNumber, writeRange } from '../write.js';

const MONTHS: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const SHORT_MONTHS: readonly string[] = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

const number = (value: number): string => writeNumber(value, '.');

/** How dates, numbers and enumerations are written. */
export const format = {
  /** "31 december 2020" */
  day: (day: LocalDate): string => writeDay(day, MONTHS),
  /** "31 dec 2020" */
  shortDay: (day: LocalDate): string => writeDay(day, SHORT_MONTHS),
  /** "1 januari 2021 tot en met 31 maart 2021" */
  range: (from: LocalDate, to: LocalDate): string => `${writeDay(from, MONTHS)} tot en met ${writeDay(to, MONTHS)}`,
  /** "1 jan – 31 mrt 2021" */
  shortRange: (from: LocalDate, to: LocalDate): string => writeRange(from, to, SHORT_MONTHS),
  month: (year: number, month: number): string => `${MONTHS[month - 1] ?? ''} ${year}`,
  quarter: (year: number, quarter: number): string => `Q${quarter} ${year}`,
  /** "dec ’20" and "Q4 ’20", under a bar of a chart. */
  shortMonth: (year: number, month: number): string => `${SHORT_MONTHS[month - 1] ?? ''} ${shortYear(year)}`,
  shortQuarter: (year: number, quarter: number): string => `Q${quarter} ${shortYear(year)}`,
  /** "2.252" */
  number,
  days: (count: number): string => `${number(count)} ${count === 1 ? 'dag' : 'dagen'}`,
  percent: (value: number): string => `${value}%`,
  and: (items: readonly string[]): string => joinWords(items, 'en'),
  or: (items: readonly string[]): string => joinWords(items, 'of'),
  /** The first of many, and how many there are besides. */
  andMore: (items: readonly string[], more: number): string =>
    more > 0 ? `${items.join(', ')} en ${number(more)} meer` : joinWords(items, 'en'),
  quoted: (text: string): string => `‘${text}’`,
};
