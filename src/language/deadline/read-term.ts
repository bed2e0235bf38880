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
import { relativeYearAt } from './numbers.js';
import { phraseAt, skip, type Found } from './phrases.js';
import type { Form, Lead, Scene } from './scene.js';
import type { Term, YearlyTerm } from './term.js';
import { isSign } from './tokens.js';

/** Of equally long readings the earlier form's counts. */
const FORMS: readonly Form[] = [
  numericDate,
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
];

/** "the last Friday of the third quarter of next year" builds on two terms; deeper is no wording of a deadline. */
const DEPTH = 2;

/** The term at `at`, with what belongs to it on either side: "volgend jaar in mei", "1 mei a.s.". */
export function termAt(scene: Scene, at: number, lead: Lead): Found<Term> | undefined {
  return atDepth(DEPTH)(scene, at, lead);
}

const atDepth =
  (depth: number): Form =>
  (scene, at, lead) => {
    const inner: Scene = { ...scene, nested: depth === 0 ? undefined : atDepth(depth - 1) };
    const term = yearThenTerm(inner, at, lead) ?? longest(inner, at, lead);
    return term && withTrailingShift(inner, term);
  };

function longest(scene: Scene, at: number, lead: Lead): Found<Term> | undefined {
  let best: Found<Term> | undefined;
  for (const form of FORMS) {
    const found = form(scene, at, lead);
    if (found !== undefined && (best === undefined || found.next > best.next)) best = found;
  }
  return best;
}

/** "volgend jaar in mei", "next year's Q2": the year comes first. */
function yearThenTerm(scene: Scene, at: number, lead: Lead): Found<Term> | undefined {
  const year = relativeYearAt(scene, at);
  if (year === undefined || phraseAt(scene.words.shifts, scene.tokens, at) === undefined) return undefined;
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
