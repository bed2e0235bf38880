/** "FY25", "fiscal year 2025", "boekjaar 2024/2025", "next fiscal year": the year of the vendor, named after its end. */
import { monthOf, yearOf, type LocalDate } from '../../../domain/time/local-date.js';
import { fullYearAt, shortYearAt, twoDigitYearAt } from '../numbers.js';
import { partyAt } from '../party.js';
import { phraseAt, skip, type Found } from '../phrases.js';
import type { FiscalStart, Form, Scene } from '../scene.js';
import { monthsSpan, type Span } from '../span.js';
import { faulty, type Term, type TermUnit, type Year } from '../term.js';
import { isSign, wordAt } from '../tokens.js';

const ABBREVIATION = 'fy';

export const fiscalYear: Form = (scene, at) => {
  const year = fiscalYearAt(scene, at);
  return year && { value: fiscalTerm(scene, 'fiscal-year', year.value, 1, 12), next: year.next };
};

/** The year of a fiscal year; null where the wording names none. */
export function fiscalYearAt(scene: Scene, at: number): Found<Year> | undefined {
  const { tokens, words } = scene;
  const shift = phraseAt(words.shifts, tokens, at);
  const label = fiscalLabelAt(scene, shift?.next ?? at);
  if (label === undefined) return undefined;
  if (shift !== undefined) return { value: { shift: shift.value }, next: label };
  const year = yearOfLabel(scene, label);
  if (year !== undefined) return year;
  // "fiscal" alone says nothing; "fiscal Q4" is read with its quarter.
  return isWholeLabel(scene, at) ? { value: null, next: label } : undefined;
}

const isWholeLabel = (scene: Scene, at: number): boolean =>
  wordAt(scene.tokens, at) === ABBREVIATION || phraseAt(scene.words.calendar.units, scene.tokens, at) !== undefined;

/** Past "FY", "fiscal year", "boekjaar" or "fiscal". */
function fiscalLabelAt(scene: Scene, at: number): number | undefined {
  const { tokens, words } = scene;
  if (wordAt(tokens, at) === ABBREVIATION) return at + 1;
  const unit = phraseAt(words.calendar.units, tokens, at);
  if (unit?.value === 'fiscal-year') return unit.next;
  return phraseAt(words.calendar.fiscal, tokens, at)?.next;
}

/** Past whose fiscal year it is, where one follows: "Microsoft's fiscal year", "Microsofts boekjaar". */
export function pastFiscalOwner(scene: Scene, at: number): number {
  const place = pastOwner(scene, at);
  return fiscalLabelAt(scene, place) === undefined ? at : place;
}

function pastOwner(scene: Scene, at: number): number {
  if (partyAt(scene, at) === undefined) return at;
  return isSign(scene.tokens, at + 1, "'") && wordAt(scene.tokens, at + 2) === 's' ? at + 3 : at + 1;
}

/** "25", "2025", "'25"; of "24/25" and "2024-2025" the second. */
function yearOfLabel(scene: Scene, at: number): Found<number> | undefined {
  const first = oneYearAt(scene, isSign(scene.tokens, at, '-') ? at + 1 : at);
  if (first === undefined) return undefined;
  const second = isSign(scene.tokens, first.next, '/-') ? oneYearAt(scene, first.next + 1) : undefined;
  return second?.value === first.value + 1 ? second : first;
}

function oneYearAt(scene: Scene, at: number): Found<number> | undefined {
  const year = fullYearAt(scene, at) ?? twoDigitYearAt(scene, at);
  return year === undefined ? shortYearAt(scene, at) : { value: year, next: at + 1 };
}

/** Past the word that makes the quarter or half behind it fiscal: "fiscal Q4". */
export const fiscalWordAt = (scene: Scene, at: number): number => skip(scene.words.calendar.fiscal, scene.tokens, at);

/** `count` months from the `month`th month (1–12) of a fiscal year on. */
export function fiscalTerm(scene: Scene, unit: TermUnit, year: Year, month: number, count: number): Term {
  const { fiscalStart } = scene;
  if (fiscalStart === 'other-vendor') return faulty(unit, 'other_vendor_fiscal_year');
  if (year === null) return faulty(unit, 'fiscal_year_missing');
  const spanIn = (endYear: number) => fiscalSpan(fiscalStart, endYear, month, count);
  if (typeof year === 'number') return { type: 'yearly', unit, year, reckoning: 'fiscal', spanIn };
  return {
    type: 'anchored',
    unit,
    past: year.shift < 0,
    reckoning: 'fiscal',
    spanFrom: (anchor) => spanIn(fiscalYearHolding(fiscalStart, anchor) + year.shift),
  };
}

function fiscalSpan(
  start: { readonly month: number },
  endYear: number,
  month: number,
  count: number,
): Span | undefined {
  const startYear = start.month === 1 ? endYear : endYear - 1;
  const offset = start.month + month - 2;
  return monthsSpan(startYear + Math.floor(offset / 12), (offset % 12) + 1, count);
}

const fiscalYearHolding = (start: Exclude<FiscalStart, string>, day: LocalDate): number =>
  yearOf(day) + (start.month > 1 && monthOf(day) >= start.month ? 1 : 0);
