/** "de 15e", "the 1st of next month", "de eerste van de maand". */
import { addMonths, dayOf, monthOf, yearOf, type LocalDate } from '../../../domain/time/local-date.js';
import { ordinalAt } from '../numbers.js';
import { phraseAt, skip } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { endOfMonth } from '../../../domain/time/local-date.js';
import { oneDay, startOfMonth, type Span } from '../span.js';

type Shift = -1 | 0 | 1;

/** Long months are two apart at the most. */
const MONTHS_AHEAD = 3;

export const dayOfMonth: Form = (scene, at, lead) => {
  const start = skip(scene.words.relations.articles, scene.tokens, at);
  const ordinal = ordinalAt(scene, start);
  if (ordinal === undefined || ordinal.value > 31) return undefined;
  const month = monthAfter(scene, ordinal.next);
  const isNumber = scene.tokens[start]?.kind === 'number';
  const stands = lead.strict && isNumber && scene.tokens[ordinal.next]?.kind !== 'word';
  if (month === undefined && !stands) return undefined;
  const day = ordinal.value;
  const spanFrom = month === undefined ? (anchor: LocalDate) => nextDay(anchor, day) : inMonth(day, month.value);
  return {
    value: { type: 'anchored', unit: 'day', past: (month?.value ?? 0) < 0, spanFrom },
    next: month?.next ?? ordinal.next,
  };
};

/** "van de maand" (this one), "of next month". */
function monthAfter(scene: Scene, at: number): { value: Shift; next: number } | undefined {
  const { relations, shifts, calendar } = scene.words;
  const of = skip(relations.of, scene.tokens, at);
  const article = skip(relations.articles, scene.tokens, of);
  const shift = phraseAt(shifts, scene.tokens, article);
  if (of === at && shift === undefined) return undefined;
  const unit = phraseAt(calendar.units, scene.tokens, shift?.next ?? article);
  return unit?.value === 'month' ? { value: shift?.value ?? 0, next: unit.next } : undefined;
}

const inMonth =
  (day: number, shift: Shift) =>
  (anchor: LocalDate): Span | undefined => {
    const month = addMonths(startOfMonth(anchor), shift);
    const date = day === -1 ? endOfMonth(month) : dayOf(yearOf(month), monthOf(month), day);
    return date && oneDay(date);
  };

function nextDay(anchor: LocalDate, day: number): Span | undefined {
  for (let shift = 0; shift <= MONTHS_AHEAD; shift += 1) {
    const month = addMonths(startOfMonth(anchor), shift);
    const date = dayOf(yearOf(month), monthOf(month), day);
    if (date !== undefined && date >= anchor) return oneDay(date);
  }
  return undefined;
}
