/** Feasts and other days that have a name. */
import { addDays, dayOf, weekday, type LocalDate } from '../../domain/time/local-date.js';
import { easterSunday, kingsDay } from './holidays.js';
import type { Span } from './span.js';
import type { NamedDay } from './vocabulary.js';

/** Days after Easter Sunday. */
const FROM_EASTER: Readonly<Partial<Record<NamedDay, number>>> = {
  'good-friday': -2,
  easter: 0,
  ascension: 39,
  whitsun: 49,
};
/** Month and day. */
const FIXED: Readonly<Partial<Record<NamedDay, readonly [number, number]>>> = {
  'new-year': [1, 1],
  'liberation-day': [5, 5],
  'saint-nicholas': [12, 5],
  christmas: [12, 25],
  'new-years-eve': [12, 31],
};
const TUESDAY = 2;
/** Feasts of two days. */
const TWO_DAYS: ReadonlySet<NamedDay> = new Set<NamedDay>(['easter', 'whitsun', 'christmas']);

export function namedDaySpan(year: number, name: NamedDay): Span | undefined {
  const first = firstDay(year, name);
  return first && { first, last: TWO_DAYS.has(name) ? addDays(first, 1) : first };
}

function firstDay(year: number, name: NamedDay): LocalDate | undefined {
  if (year < 1 || year > 9998) return undefined;
  if (name === 'kings-day') return kingsDay(year);
  if (name === 'budget-day') return budgetDay(year);
  const shift = FROM_EASTER[name];
  if (shift !== undefined) return addDays(easterSunday(year), shift);
  const fixed = FIXED[name];
  return fixed && dayOf(year, ...fixed);
}

/** Prinsjesdag: the third Tuesday of September (article 65 of the constitution). */
function budgetDay(year: number): LocalDate | undefined {
  const fifteenth = dayOf(year, 9, 15);
  return fifteenth && addDays(fifteenth, (TUESDAY - weekday(fifteenth) + 7) % 7);
}
