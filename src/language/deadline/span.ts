/** Stretches of days: months, quarters, weeks, seasons, school years. First and last day are inclusive. */
import { addDays, dayOf, weekday, yearOf, type LocalDate } from '../../domain/time/local-date.js';
import type { Season } from './vocabulary.js';

export interface Span {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** First and last day by [month, day]; winter ends in the year after the one it begins in. */
const SEASON_DAYS: Readonly<
  Record<Season, { from: readonly [number, number]; to: readonly [number, number]; years: number }>
> = {
  spring: { from: [3, 1], to: [6, 20], years: 0 },
  summer: { from: [6, 1], to: [9, 21], years: 0 },
  autumn: { from: [9, 1], to: [12, 20], years: 0 },
  winter: { from: [12, 1], to: [3, 20], years: 1 },
};
const SCHOOL_YEAR_STARTS = 8;

const spanOf = (first: LocalDate | undefined, last: LocalDate | undefined): Span | undefined =>
  first === undefined || last === undefined ? undefined : { first, last };

export const oneDay = (day: LocalDate): Span => ({ first: day, last: day });

export const daySpan = (year: number, month: number, day: number): Span | undefined => {
  const date = dayOf(year, month, day);
  return date && oneDay(date);
};

/** Whole months from the first day of a month on; undefined past the years that dates can hold. */
export function monthsSpan(year: number, month: number, count: number): Span | undefined {
  // Counted from January on, from 0.
  const last = month + count - 2;
  const end = endOf(year + Math.floor(last / 12), (last % 12) + 1);
  return year < 9999 ? spanOf(dayOf(year, month, 1), end) : undefined;
}

/** Every period that is named is worked out for some years: without a library, which takes a hundred times as long. */
const endOf = (year: number, month: number): LocalDate | undefined =>
  dayOf(year, month, 31) ?? dayOf(year, month, 30) ?? dayOf(year, month, 29) ?? dayOf(year, month, 28);

export const monthSpan = (year: number, month: number) => monthsSpan(year, month, 1);
export const quarterSpan = (year: number, quarter: number) => monthsSpan(year, quarter * 3 - 2, 3);
export const halfYearSpan = (year: number, half: number) => monthsSpan(year, half * 6 - 5, 6);
export const yearSpan = (year: number) => monthsSpan(year, 1, 12);
/** 1 August – 31 July; named here by the year in which it starts. */
export const schoolYearSpan = (startYear: number) => monthsSpan(startYear, SCHOOL_YEAR_STARTS, 12);

export function seasonSpan(year: number, season: Season): Span | undefined {
  const { from, to, years } = SEASON_DAYS[season];
  return spanOf(dayOf(year, ...from), dayOf(year + years, ...to));
}

/** The meteorological season ends with the month before the one in which the astronomical season ends. */
export const meteorologicalEnd = (season: Span): LocalDate => addDays(startOfMonth(season.last), -1);

export const startOfMonth = (day: LocalDate): LocalDate => addDays(day, 1 - Number(day.slice(8)));

/** Monday to Sunday. */
export function weekHolding(day: LocalDate): Span {
  const first = addDays(day, 1 - weekday(day));
  return { first, last: addDays(first, 6) };
}

/** The ISO week of a year; undefined where the year has no such week (53). */
export function isoWeek(year: number, week: number): Span | undefined {
  const fourth = dayOf(year, 1, 4);
  if (fourth === undefined || week < 1 || week > 53 || year >= 9999) return undefined;
  const first = addDays(weekHolding(fourth).first, (week - 1) * 7);
  // A week belongs to the year that holds its Thursday.
  return yearOf(addDays(first, 3)) === year ? { first, last: addDays(first, 6) } : undefined;
}

/** Whether every day of `inner` is a day of `outer`. */
export const covers = (outer: Span, inner: Span): boolean => outer.first <= inner.first && inner.last <= outer.last;
