/** "2024" after a preposition, "het jaar 2024", "kalenderjaar 2025", "'24" after a part. */
import { labelledYearAt, loneYearAt, shortYearAt, twoDigitYearAt } from '../numbers.js';
import { phraseAt, type Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { monthsSpan, yearSpan } from '../span.js';
import type { Term } from '../term.js';
import { holdsNoWord, isSign } from '../tokens.js';

/** In months. */
const TWO_YEARS = 24;

export const year: Form = (scene, at, lead) => {
  const labelled = labelledYearAt(scene, at);
  if (labelled !== undefined) return yearFrom(scene, labelled.next - 1, labelled.value);
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

const yearTerm = (number: number): Term => ({ type: 'yearly', unit: 'year', year: number, spanIn: yearSpan });
