import type { LocalDate } from '../../domain/time/local-date.js';
import type { Messages } from '../messages.js';
import { joinWords, shortYear, writeDay, writeNumber, writeRange } from '../write.js';

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT_MONTHS: readonly string[] = MONTHS.map((month) => month.slice(0, 3));

const number = (value: number): string => writeNumber(value, ',');

export const format: Messages['format'] = {
  day: (day: LocalDate) => writeDay(day, MONTHS),
  shortDay: (day: LocalDate) => writeDay(day, SHORT_MONTHS),
  range: (from, to) => `${writeDay(from, MONTHS)} to ${writeDay(to, MONTHS)}`,
  shortRange: (from, to) => writeRange(from, to, SHORT_MONTHS),
  month: (year, month) => `${MONTHS[month - 1] ?? ''} ${year}`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  shortMonth: (year, month) => `${SHORT_MONTHS[month - 1] ?? ''} ${shortYear(year)}`,
  shortQuarter: (year, quarter) => `Q${quarter} ${shortYear(year)}`,
  number,
  days: (count) => `${number(count)} ${count === 1 ? 'day' : 'days'}`,
  percent: (value) => `${value}%`,
  and: (items) => joinWords(items, 'and'),
  or: (items) => joinWords(items, 'or'),
  andMore: (items, more) => (more > 0 ? `${items.join(', ')} and ${number(more)} more` : joinWords(items, 'and')),
  quoted: (text) => `“${text}”`,
};
