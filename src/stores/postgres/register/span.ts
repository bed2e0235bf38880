/** Days as numbers (20240131), and the spans of days for which a state of an item holds. */
import type { LocalDate } from '../../../domain/time/local-date.js';
import { ALWAYS, dayNumber, LAST_DAY } from '../../index/day-column.js';

/** After the last day there can be: the state that holds until then is the present one. */
export const END = LAST_DAY + 1;

/** Which states count: the present ones, or those that held at the end of a day. */
export type When = LocalDate | null;

/** What selects, of the rows of `table`, those that count. */
export const holdsWhen = (table: string, when: When): string =>
  when === null
    ? `${table}.to_day = ${END}`
    : `${table}.from_day <= ${dayNumber(when)} and ${table}.to_day > ${dayNumber(when)}`;

/** Before every day: what was loaded has always been so. */
export const BEGINNING = ALWAYS;

/** Until when the present state of something holds; null where it has no end. */
export const untilDay = (day: LocalDate | null): number => (day === null ? END : dayNumber(day));
