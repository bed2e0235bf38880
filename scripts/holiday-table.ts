/** Dutch public holidays by the library date-holidays. */
import Holidays from 'date-holidays';

/** Of every year in which a promise of today can still be waited for, and of those before. */
const YEARS: Readonly<Record<'first' | 'last', number>> = { first: 1990, last: 2100 };
/** Characters of "2025-". */
const YEAR_LENGTH = 5;
const DATE_LENGTH = 10;

/** Days as "04-26", ascending, by year; without Liberation Day, which the library does not count among them. */
export function holidayTable(): ReadonlyMap<number, readonly string[]> {
  const library = new Holidays('NL');
  const table = new Map<number, readonly string[]>();
  for (let year = YEARS.first; year <= YEARS.last; year += 1) {
    const days = library
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(YEAR_LENGTH, DATE_LENGTH));
    table.set(year, [...new Set(days)].sort());
  }
  return table;
}
