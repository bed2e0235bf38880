/** "2024" after a preposition, "het jaar 2024", "kalenderjaar 2025", "'24" after a part. */
import { fullYearAt, loneYearAt, shortYearAt, twoDigitYearAt } from '../numbers.js';
import { phraseAt, type Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { yearSpan } from '../span.js';
import type { Term } from '../term.js';
import { holdsNoWord } from '../tokens.js';

export const year: Form = (scene, at, lead) => {
  const label = phraseAt(scene.words.calendar.calendarYear, scene.tokens, at);
  const labelled = label && labelledYear(scene, label.next);
  if (labelled !== undefined) return labelled;
  const short = lead.led ? shortYearAt(scene, at) : undefined;
  if (short !== undefined) return { value: yearTerm(short.value), next: short.next };
  const mayStandAlone =
    lead.led || scene.isQuestion || holdsNoWord(scene.tokens) || phraseAt(scene.words.trailing, scene.tokens, at + 1);
  const number = mayStandAlone ? loneYearAt(scene, at) : undefined;
  return number === undefined ? undefined : { value: yearTerm(number), next: at + 1 };
};

/** "CY25" in two digits only as one word. */
function labelledYear(scene: Scene, at: number): Found<Term> | undefined {
  const number = fullYearAt(scene, at) ?? (scene.tokens[at]?.glued ? twoDigitYearAt(scene, at) : undefined);
  return number === undefined ? undefined : { value: yearTerm(number), next: at + 1 };
}

const yearTerm = (number: number): Term => ({ type: 'yearly', unit: 'year', year: number, spanIn: yearSpan });
