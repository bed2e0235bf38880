/** "first week of August", "last Friday of June 2024", "laatste dag van Q3", "first six months of 2024". */
import { addDays, addMonths, weekday as weekdayOf, type LocalDate } from '../../../domain/time/local-date.js';
import { addWorkingDays } from '../holidays.js';
import { cardinalAt, ordinalAt } from '../numbers.js';
import { phraseAt, skip, type Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { covers, monthsSpan, oneDay, type Span } from '../span.js';
import { faulty, mapTerm, type Term, type TermUnit } from '../term.js';
import type { CountUnit } from '../vocabulary.js';

type Item = { readonly weekday: number } | { readonly unit: CountUnit; readonly plural: boolean } | 'unknown-part';

export const ordinalOf: Form = (scene, at) => {
  const start = skip(scene.words.relations.articles, scene.tokens, at);
  const ordinal = ordinalAt(scene, start);
  const count = ordinal && cardinalAt(scene, ordinal.next);
  const item = itemAt(scene, count?.next ?? ordinal?.next ?? start);
  if (item === undefined || (ordinal === undefined && item.value !== 'unknown-part')) return undefined;
  const whole = wholeAfter(scene, item.next);
  if (whole === undefined) return undefined;
  const term = itemOf(whole.value, item.value, ordinal?.value ?? 1, count?.value);
  return term && { value: term, next: whole.next };
};

function itemAt(scene: Scene, at: number): Found<Item> | undefined {
  const { calendar, relations } = scene.words;
  const weekday = phraseAt(calendar.weekdays, scene.tokens, at);
  if (weekday !== undefined) return { value: { weekday: weekday.value }, next: weekday.next };
  const unit = phraseAt(calendar.units, scene.tokens, at);
  if (unit !== undefined) {
    const plural = phraseAt(calendar.pluralUnits, scene.tokens, at) !== undefined;
    return { value: { unit: unit.value, plural }, next: unit.next };
  }
  const part = phraseAt(relations.unknownParts, scene.tokens, at);
  return part && { value: 'unknown-part', next: part.next };
}

function wholeAfter(scene: Scene, at: number): Found<Term> | undefined {
  const { relations } = scene.words;
  const of = skip(relations.of, scene.tokens, at);
  const start = skip(relations.articles, scene.tokens, of);
  // "tweede week juni": without "van" only before a month or the like by name.
  if (of === at) return yearlyOnly(scene.nested?.(scene, at, { led: true, strict: false, bareUnit: false }));
  return scene.nested?.(scene, start, { led: true, strict: false, bareUnit: true });
}

const yearlyOnly = (term: Found<Term> | undefined): Found<Term> | undefined =>
  term?.value.type === 'yearly' && term.value.unit === 'month' ? term : undefined;

function itemOf(whole: Term, item: Item, ordinal: number, count: number | undefined): Term | undefined {
  if (whole.unit === 'day') return undefined;
  if (item === 'unknown-part') return faulty(whole.unit, 'part_of_unknown');
  if ('weekday' in item) return mapTerm(whole, 'day', (span) => nthWeekday(span, ordinal, item.weekday));
  const unit = TERM_UNITS[item.unit];
  if (unit === undefined) return undefined;
  // "de eerste maanden van 2026": how many of them?
  if (count === undefined && item.plural) return faulty(unit, 'part_of_unknown');
  if (count === undefined) return mapTerm(whole, unit, (span) => nth(span, ordinal, item.unit));
  return mapTerm(whole, unit === 'day' ? 'day' : 'month', (span) => severalOf(span, ordinal, count, item.unit));
}

const TERM_UNITS: Readonly<Partial<Record<CountUnit, TermUnit>>> = {
  day: 'day',
  'working-day': 'day',
  week: 'week',
  month: 'month',
};

/** The nth, or the last for -1, that starts in the span; undefined where there is none. */
function nth(span: Span, ordinal: number, unit: CountUnit): Span | undefined {
  if (unit === 'week') return inSpan(span, weekFrom(span, ordinal), 'starts');
  if (unit === 'month') return inSpan(span, monthFrom(span, ordinal), 'lies');
  if (unit === 'day')
    return inSpan(span, oneDay(ordinal === -1 ? span.last : addDays(span.first, ordinal - 1)), 'lies');
  return inSpan(span, oneDay(workingDay(span, ordinal)), 'lies');
}

const inSpan = (whole: Span, part: Span | undefined, how: 'starts' | 'lies'): Span | undefined =>
  part !== undefined && (how === 'lies' ? covers(whole, part) : whole.first <= part.first && part.first <= whole.last)
    ? part
    : undefined;

const workingDay = (span: Span, ordinal: number): LocalDate =>
  ordinal === -1 ? addWorkingDays(addDays(span.last, 1), -1) : addWorkingDays(addDays(span.first, -1), ordinal);

const firstWeekday = (from: LocalDate, day: number): LocalDate => addDays(from, (day - weekdayOf(from) + 7) % 7);
const lastWeekday = (to: LocalDate, day: number): LocalDate => addDays(to, -((weekdayOf(to) - day + 7) % 7));

function weekFrom(span: Span, ordinal: number): Span {
  const first = ordinal === -1 ? lastWeekday(span.last, 1) : addDays(firstWeekday(span.first, 1), (ordinal - 1) * 7);
  return { first, last: addDays(first, 6) };
}

function nthWeekday(span: Span, ordinal: number, day: number): Span | undefined {
  const date = ordinal === -1 ? lastWeekday(span.last, day) : addDays(firstWeekday(span.first, day), (ordinal - 1) * 7);
  return inSpan(span, oneDay(date), 'lies');
}

function monthFrom(span: Span, ordinal: number): Span | undefined {
  const start = ordinal === -1 ? addDays(addMonths(addDays(span.last, 1), -1), 0) : addMonths(span.first, ordinal - 1);
  return monthsSpan(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 1);
}

/** The first or last so many days, weeks or months. */
function severalOf(span: Span, ordinal: number, count: number, unit: CountUnit): Span | undefined {
  if (!Number.isInteger(count) || count < 1 || Math.abs(ordinal) !== 1) return undefined;
  const add = (day: LocalDate, times: number): LocalDate =>
    unit === 'month' ? addMonths(day, times * count) : addDays(day, times * count * (unit === 'week' ? 7 : 1));
  const part =
    ordinal === 1
      ? { first: span.first, last: addDays(add(span.first, 1), -1) }
      : { first: add(addDays(span.last, 1), -1), last: span.last };
  return inSpan(span, part, 'lies');
}
