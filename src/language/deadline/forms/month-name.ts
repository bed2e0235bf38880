/** The name of a month, and whether it is one here: "may" is a month only where something beside it says so. */
import { phraseAt, type Found } from '../phrases.js';
import type { Scene } from '../scene.js';
import { isSign } from '../tokens.js';
import type { MonthName } from '../word-books.js';

/** The month named at `at`; the full stop of an abbreviation belongs to it. */
export function monthNameAt(scene: Scene, at: number): Found<MonthName> | undefined {
  const month = phraseAt(scene.words.calendar.months, scene.tokens, at);
  if (!month?.value.doubtful) return month;
  const dotted =
    isSign(scene.tokens, month.next, '.') && scene.tokens[month.next]?.glued && !endsSentence(scene, month.next);
  return dotted ? { value: month.value, next: month.next + 1 } : month;
}

/** A full stop before a capital, or at the end. */
function endsSentence(scene: Scene, stop: number): boolean {
  const after = scene.tokens[stop + 1];
  return after === undefined || (after.kind === 'word' && after.capital);
}
