/** "2024" after a preposition, "het jaar 2024", "kalenderjaar 2025", "'24" after a part. */
import { fullYearAt, loneYearAt, shortYearAt, twoDigitYearAt } from '../numbers.js';
import { phraseAt, type Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { monthsSpan, yearSpan } from '../span.js';
import type { Term } from '../term.js';
import { holdsNoWord, isSign } from '../tokens.js';

/** In months. */
const TWO_YEARS = 24;

export const year: Form = (scene, at, lead) => {
  const label = phraseAt(scene.words.calendar.calendarYear, scene.tokens, at);
  const labelled = label && labelledYear(scene, label.next);
  if (labelled !== undefined) return labelled;
  const short = lead.led ? shortYearAt(scene, at) : undefined;
  if (short !== undefined) return { value: yearTerm(short.value), next: short.next };
  const mayStandAlone =
    lead.led || scene.isQuestion || holdsNoWord(scene.tokens) || phraseAt(scene.words.trailing, scene.tokens, at + 1);
  const number = mayStandAlone ? loneYearAt(scene, at) : undefined;
  return number === undefined ? undefined : yearFrom(scene, at, number);
};

const yearFrom = (scene: Scene, at: number, number: number): Found<Term> =>
  twoYears(scene, at, number) ?? { value: yearTerm(number), next: at + 1 };

/** "2024-25", "2024/25": two years. */
function twoYears(scene: Scene, at: number, number: number): Found<Term> | undefined {
  const isJoined = isSign(scene.tokens, at + 1, '-/') && scene.tokens[at + 1]?.glued && scene.tokens[at + 2]?.glued;
  if (!isJoined || twoDigitYearAt(scene, at + 2) !== number + 1) return undefined;
  const spanIn = (year: number) => monthsSpan(year, 1, TWO_YEARS);
  return { value: { type: 'yearly', unit: 'year', year: number, spanIn }, next: at + 3 };
}

/** "CY25" in two digits only as one word. */
function labelledYear(scene: Scene, at: number): Found<Term> | undefined {
  const number = fullYearAt(scene, at) ?? (scene.tokens[at]?.glued ? twoDigitYearAt(scene, at) : undefined);
  return number === undefined ? undefined : yearFrom(scene, at, number);
}

const yearTerm = (number: number): Term => ({ type: 'yearly', unit: 'year', year: number, spanIn: yearSpan });
