/** A day as people write one: "2020-09-18", "18-9-2020", "18 september", "gisteren". */
import type { ReadingRuleId } from '../../domain/measure/deadline.js';
import { addDays, addMonths, parseLocalDate, type LocalDate } from '../../domain/time/local-date.js';
import type { Case } from '../case.js';

/** Days that have passed: what a deadline never names, so that its reader does not know them. */
const DAYS_AGO: ReadonlyMap<string, number> = new Map([
  ['vandaag', 0],
  ['vanochtend', 0],
  ['today', 0],
  ['gisteren', 1],
  ['yesterday', 1],
  ['eergisteren', 2],
  ['the day before yesterday', 2],
  ['day before yesterday', 2],
]);
/** Readings that are a day, and not the last or first of a stretch. */
const RULES_OF_A_DAY: readonly ReadingRuleId[] = ['day', 'latest-day', 'implied-year', 'relative', 'counted'];
/** Characters; whatever is longer is a sentence. */
const LONGEST = 80;

/** The day, or undefined where the text names none. `tense`: where it leaves the year out, the last or the next such day. */
export function readDay(text: string, tense: 'past' | 'future', at: Case): LocalDate | undefined {
  const exact = parseLocalDate(text);
  if (exact !== undefined || text.length > LONGEST) return exact;
  const today = at.calendar.today();
  const daysAgo = DAYS_AGO.get(text.toLowerCase());
  if (daysAgo !== undefined) return addDays(today, -daysAgo);
  const found = dayReadOn(text, today, at);
  const isAhead = found?.yearImplied === true && found.day > today;
  return tense === 'past' && isAhead ? dayReadOn(text, addMonths(today, -12), at)?.day : found?.day;
}

/** The same for a day that may be long past or far off: one without a year is none. */
export function readDayOfAnyTime(text: string, at: Case): LocalDate | undefined {
  const exact = parseLocalDate(text);
  if (exact !== undefined || text.length > LONGEST) return exact;
  const found = dayReadOn(text, at.calendar.today(), at);
  return found?.yearImplied === true ? undefined : found?.day;
}

function dayReadOn(text: string, published: LocalDate, { readWording, language }: Case) {
  const reading = readWording(text, { published, lang: language });
  if ('ask' in reading || reading.latest === null || reading.precision !== 'day') return undefined;
  const isOneDay = reading.earliest === null || reading.earliest === reading.latest;
  if (!isOneDay || !RULES_OF_A_DAY.includes(reading.rule.id)) return undefined;
  return { day: reading.latest, yearImplied: reading.rule.id === 'implied-year' };
}
