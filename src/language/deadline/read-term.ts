/** The longest day or period that any form reads at a token. */
import { dayAndMonth } from './forms/day-and-month.js';
import { dayOfMonth } from './forms/day-of-month.js';
import { dayWord, looseTime, namedDay } from './forms/day-word.js';
import { division } from './forms/division.js';
import { fiscalYear } from './forms/fiscal-year.js';
import { month } from './forms/month.js';
import { numericDate } from './forms/numeric-date.js';
import { ordinalOf } from './forms/ordinal-of.js';
import { relativePeriod } from './forms/relative-period.js';
import { schoolYear } from './forms/school-year.js';
import { season } from './forms/season.js';
import { week } from './forms/week.js';
import { weekday } from './forms/weekday.js';
import { year } from './forms/year.js';
import { yearAndMonth } from './forms/year-and-month.js';
import { relativeYearAt } from './numbers.js';
import type { FormName } from './openings.js';
import { phraseAt, skip, type Found } from './phrases.js';
import type { Form, Lead, Scene } from './scene.js';
import type { Term, YearlyTerm } from './term.js';
import { isSign } from './tokens.js';

const FORMS: Readonly<Record<FormName, Form>> = {
  numericDate,
  yearAndMonth,
  dayAndMonth,
  dayOfMonth,
  ordinalOf,
  division,
  fiscalYear,
  schoolYear,
  week,
  season,
  relativePeriod,
  month,
  year,
  weekday,
  looseTime,
  namedDay,
  dayWord,
};

/** "the last Friday of the third quarter of next year" builds on two terms; deeper is no wording of a deadline. */
const DEPTH = 2;

/** The term at `at`, with what belongs to it on either side: "volgend jaar in mei", "1 mei a.s.". */
export function termAt(scene: Scene, at: number, lead: Lead): Found<Term> | undefined {
  return atDepth(DEPTH)(scene, at, lead);
}

const atDepth =
  (depth: number): Form =>
  (scene, at, lead) => {
    if (openedAt(scene, at).length === 0) return undefined;
    const key = keyOf(scene, at, depth, lead);
    if (scene.terms.has(key)) return scene.terms.get(key);
    const term = readAt({ ...scene, nested: depth === 0 ? undefined : atDepth(depth - 1) }, at, lead);
    scene.terms.set(key, term);
    return term;
  };

/** All that a term depends on beside the text. A term may begin at `openAt`, and never before it. */
function keyOf({ openAt }: Scene, at: number, depth: number, { led, strict, bareUnit }: Lead): number {
  const flags = [led, strict, bareUnit, openAt === at];
  return flags.reduce((key, flag) => 2 * key + Number(flag), at * (DEPTH + 1) + depth);
}

function readAt(scene: Scene, at: number, lead: Lead): Found<Term> | undefined {
  const term = yearThenTerm(scene, at, lead) ?? longest(scene, at, lead);
  return term && withTrailingShift(scene, term);
}

/** The forms that may begin with the token; most words are of none. */
function openedAt({ tokens, words }: Scene, at: number): readonly FormName[] {
  const token = tokens[at];
  if (token?.kind === 'number') return words.openings.numbers;
  return words.openings.terms.get(token?.text ?? '') ?? NONE;
}
const NONE: readonly FormName[] = [];

function longest(scene: Scene, at: number, lead: Lead): Found<Term> | undefined {
  let best: Found<Term> | undefined;
  for (const name of openedAt(scene, at)) {
    const found = FORMS[name](scene, at, lead);
    if (found !== undefined && (best === undefined || found.next > best.next)) best = found;
  }
  return best;
}

/** "volgend jaar in mei", "next year's Q2": the year comes first. */
function yearThenTerm(scene: Scene, at: number, lead: Lead): Found<Term> | undefined {
  const year = phraseAt(scene.words.shifts, scene.tokens, at) && relativeYearAt(scene, at);
  if (year === undefined) return undefined;
  const place = isSign(scene.tokens, year.next, ',') ? year.next + 1 : year.next;
  const start = skip(scene.words.relations.articles, scene.tokens, skip(scene.words.relations.of, scene.tokens, place));
  const term = longest(scene, start, { ...lead, led: true });
  if (term?.value.type !== 'yearly' || term.value.year !== null) return undefined;
  return { value: { ...term.value, year: year.value }, next: term.next };
}

/** "1 mei a.s.", "mei jl.". */
function withTrailingShift(scene: Scene, term: Found<Term>): Found<Term> {
  const shift = phraseAt(scene.words.trailingShifts, scene.tokens, term.next);
  if (shift === undefined || term.value.type !== 'yearly') return term;
  return { value: turned(term.value, shift.value), next: shift.next };
}

const turned = (term: YearlyTerm, turn: -1 | 1): YearlyTerm => ({ ...term, turn });
