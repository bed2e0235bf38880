/** Months in digits: "2026-03", "03-2026", "3/2026". */
import { digitsAt, fullYearAt, loneDigitsAt } from '../numbers.js';
import type { Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import type { Term } from '../term.js';
import { holdsNoWord, isSign, wordAt } from '../tokens.js';
import { monthTerm } from './month.js';

const MONTHS = 12;
const CENTURY = 100;

/** Only after a preposition or on its own: "Guidelines 05/2020" and "nr. 3/2026" are names of documents. */
export const yearAndMonth: Form = (scene, at, lead) => {
  if (!lead.led && !holdsNoWord(scene.tokens)) return undefined;
  const isJoined = isSign(scene.tokens, at + 1, '-/') && isGlued(scene, at + 1) && isGlued(scene, at + 2);
  return isJoined && !isGlued(scene, at + 3) ? (yearFirst(scene, at) ?? monthFirst(scene, at)) : undefined;
};

/** Numbers and words glued on make it something longer; a comma or full stop does not. */
const isGlued = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.glued === true && !isSign(scene.tokens, at, ".,;:!?)'");

/** "2010/11" is rather the year that two years share. */
function yearFirst(scene: Scene, at: number): Found<Term> | undefined {
  const year = loneDigitsAt(scene, at, 4) === undefined ? undefined : fullYearAt(scene, at);
  const month = wordAt(scene.tokens, at + 2).length === 2 ? monthNumberAt(scene, at + 2) : undefined;
  if (year === undefined || month === undefined || month === (year % CENTURY) + 1) return undefined;
  return { value: monthTerm(month, year), next: at + 3 };
}

function monthFirst(scene: Scene, at: number): Found<Term> | undefined {
  const month = loneDigitsAt(scene, at, 2) === undefined ? undefined : monthNumberAt(scene, at);
  const year = fullYearAt(scene, at + 2);
  return year === undefined || month === undefined ? undefined : { value: monthTerm(month, year), next: at + 3 };
}

function monthNumberAt(scene: Scene, at: number): number | undefined {
  const month = digitsAt(scene, at, 2);
  return month !== undefined && month >= 1 && month <= MONTHS ? month : undefined;
}
