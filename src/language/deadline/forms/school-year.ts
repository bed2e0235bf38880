/** "schooljaar 2021/2022", "school year 2021/22", "2021-2022 school year", "het nieuwe schooljaar". */
import { monthOf, yearOf, type LocalDate } from '../../../domain/time/local-date.js';
import { fullYearAt, shortYearAt, twoDigitYearAt } from '../numbers.js';
import { phraseAt, type Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { schoolYearSpan } from '../span.js';
import { faulty, type Term } from '../term.js';
import { isSign } from '../tokens.js';

const FIRST_MONTH = 8;

export const schoolYear: Form = (scene, at) => withShift(scene, at) ?? withYears(scene, at) ?? afterYears(scene, at);

const labelAt = (scene: Scene, at: number): number | undefined => {
  const unit = phraseAt(scene.words.calendar.units, scene.tokens, at);
  return unit?.value === 'school-year' ? unit.next : undefined;
};

function withShift(scene: Scene, at: number): Found<Term> | undefined {
  const shift = phraseAt(scene.words.shifts, scene.tokens, at);
  const next = shift && labelAt(scene, shift.next);
  if (shift === undefined || next === undefined) return undefined;
  const spanFrom = (anchor: LocalDate) => schoolYearSpan(startOfYearHolding(anchor) + shift.value);
  return { value: { type: 'anchored', unit: 'school-year', past: shift.value < 0, spanFrom }, next };
}

const startOfYearHolding = (day: LocalDate): number => yearOf(day) - (monthOf(day) < FIRST_MONTH ? 1 : 0);

function withYears(scene: Scene, at: number): Found<Term> | undefined {
  const label = labelAt(scene, at);
  if (label === undefined) return undefined;
  const start = startYearAt(scene, label);
  // One year alone does not say whether the school year starts or ends in it.
  return start === undefined
    ? { value: faulty('school-year', 'school_year_missing'), next: label }
    : { value: term(start.value), next: start.next };
}

function afterYears(scene: Scene, at: number): Found<Term> | undefined {
  const start = startYearAt(scene, at);
  const next = start && labelAt(scene, start.next);
  return start === undefined || next === undefined ? undefined : { value: term(start.value), next };
}

const term = (year: number): Term => ({ type: 'yearly', unit: 'school-year', year, spanIn: schoolYearSpan });

/** The first of two years that follow each other: "2021/2022", "2021-22", "'21/'22", "21/22". */
export function startYearAt(scene: Scene, at: number): Found<number> | undefined {
  const first = oneYearAt(scene, at);
  if (first === undefined || !isSign(scene.tokens, first.next, '/-')) return undefined;
  const second = oneYearAt(scene, first.next + 1);
  return second?.value === first.value + 1 ? { value: first.value, next: second.next } : undefined;
}

function oneYearAt(scene: Scene, at: number): Found<number> | undefined {
  const year = fullYearAt(scene, at) ?? twoDigitYearAt(scene, at);
  return year === undefined ? shortYearAt(scene, at) : { value: year, next: at + 1 };
}
