/** "9 juni 2023", "vrijdag 9 juni", "9-jun-2023", "June 9, 2023", "the first of May". */
import { daySpan } from '../span.js';
import { digitsAt, loneDigitsAt, ordinalAt, twoDigitYearAt, yearAfter } from '../numbers.js';
import { phraseAt, skip, type Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import type { Year, YearlyTerm } from '../term.js';
import { isSign, wordAt } from '../tokens.js';
import { monthNameAt } from './month-name.js';

/** A number of two digits beside a month is meant as a day, even one that does not exist. */
const MOST_DAYS = 99;
const IN = 'in';

export const dayAndMonth: Form = (scene, at) => {
  const weekday = weekdayBefore(scene, at);
  const start = weekday?.next ?? at;
  const date = dayFirst(scene, start) ?? monthFirst(scene, start);
  if (date === undefined) return undefined;
  const { day, month, year } = date.value;
  return { value: dayTerm(month, day, year, weekday?.value), next: date.next };
};

interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: Year;
}

const dayTerm = (month: number, day: number, year: Year, weekday: number | undefined): YearlyTerm => ({
  type: 'yearly',
  unit: 'day',
  year,
  spanIn: (at) => daySpan(at, month, day),
  ...(weekday === undefined ? {} : { weekday }),
  renumbered: (number) => dayTerm(month, number, year, undefined),
});

/** A weekday with what may stand between it and its date: "vrijdag 9", "vr. 9", "Friday, the 9th". */
function weekdayBefore(scene: Scene, at: number): Found<number> | undefined {
  const { calendar, relations } = scene.words;
  const day = phraseAt(calendar.weekdays, scene.tokens, at) ?? phraseAt(calendar.shortWeekdays, scene.tokens, at);
  if (day === undefined) return undefined;
  const next = isSign(scene.tokens, day.next, ',.') ? day.next + 1 : day.next;
  return { value: day.value, next: skip(relations.articles, scene.tokens, next) };
}

function dayFirst(scene: Scene, at: number): Found<DateParts> | undefined {
  const day = dayNumberAt(scene, at);
  if (day === undefined) return undefined;
  const joint = isSign(scene.tokens, day.next, '-/') && scene.tokens[day.next]?.glued ? day.next + 1 : day.next;
  // "elk half jaar, de eerste in juni": no day of June.
  const month = wordAt(scene.tokens, joint) === IN ? undefined : monthNameAt(scene, afterOf(scene, joint));
  if (month === undefined) return undefined;
  const year = yearAfter(scene, month.next) ?? twoDigitYear(scene, month.next, joint !== day.next);
  return {
    value: { day: day.value, month: month.value.month, year: year?.value ?? null },
    next: year?.next ?? month.next,
  };
}

const afterOf = (scene: Scene, at: number): number => skip(scene.words.relations.of, scene.tokens, at);

/** "9", "9e", "negende"; in words only an ordinal. */
function dayNumberAt(scene: Scene, at: number): Found<number> | undefined {
  const ordinal = ordinalAt(scene, at);
  if (ordinal !== undefined) return ordinal.value > 0 ? ordinal : undefined;
  const digits = loneDigitsAt(scene, at, 2);
  return digits === undefined ? undefined : { value: digits, next: at + 1 };
}

function monthFirst(scene: Scene, at: number): Found<DateParts> | undefined {
  const month = monthNameAt(scene, at);
  if (month === undefined) return undefined;
  const ordinal = ordinalAt(scene, skip(scene.words.relations.articles, scene.tokens, month.next));
  const day = ordinal ?? plainDay(scene, month.next);
  if (day === undefined || day.value < 1 || day.value > MOST_DAYS) return undefined;
  const year = yearAfter(scene, day.next);
  // Dutch puts the day first: "in juni 24" and "in juni 2 maatregelen" name no day.
  if (year === undefined && ordinal === undefined && scene.language === 'nl') return undefined;
  return {
    value: { day: day.value, month: month.value.month, year: year?.value ?? null },
    next: year?.next ?? day.next,
  };
}

function plainDay(scene: Scene, at: number): Found<number> | undefined {
  const day = digitsAt(scene, at, 2);
  const isLonger = scene.tokens[at + 1]?.glued && isSign(scene.tokens, at + 1, '.:') && scene.tokens[at + 2]?.glued;
  return day === undefined || isLonger ? undefined : { value: day, next: at + 1 };
}

/** "9-jun-23" where the date is joined by signs, else "9 jun 23". */
function twoDigitYear(scene: Scene, at: number, joined: boolean): Found<number> | undefined {
  const place = joined && isSign(scene.tokens, at, '-/') ? at + 1 : at;
  const year = twoDigitYearAt(scene, place);
  const isAmount = scene.tokens[place + 1]?.kind === 'word' || scene.tokens[place + 1]?.glued === true;
  return year === undefined || (place === at && isAmount) ? undefined : { value: year, next: place + 1 };
}
