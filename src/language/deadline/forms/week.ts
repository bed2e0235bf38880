/** "week 23 of 2023", "2023-W23", "in de week van 7 maart". */
import { cardinalAt, digitsAt, fullYearAt, loneDigitsAt, twoDigitYearAt, yearAfter } from '../numbers.js';
import { phraseAt, skip, type Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { isoWeek, weekHolding } from '../span.js';
import { mapTerm, type Term, type Year, type YearlyTerm } from '../term.js';
import { isSign, wordAt } from '../tokens.js';

const LETTER = 'w';
const MOST_WEEKS = 60;

export const week: Form = (scene, at) =>
  weekOfDay(scene, at) ?? numbered(scene, at) ?? yearFirst(scene, at) ?? lettered(scene, at);

function numbered(scene: Scene, at: number): Found<Term> | undefined {
  const label = phraseAt(scene.words.calendar.weekNumber, scene.tokens, at);
  const number = label && (cardinalAt(scene, label.next) ?? undefined);
  if (number === undefined || !Number.isInteger(number.value) || number.value > MOST_WEEKS) return undefined;
  const year = yearOfWeek(scene, number.next, number.value);
  return { value: weekTerm(number.value, year?.value ?? null), next: year?.next ?? number.next };
}

function yearOfWeek(scene: Scene, at: number, week: number): Found<Exclude<Year, null>> | undefined {
  const year = yearAfter(scene, at);
  if (year !== undefined) return year;
  const digits = isSign(scene.tokens, at, '/') ? digitsAt(scene, at + 1, 2) : undefined;
  const short = twoDigitYearAt(scene, at + 1);
  // "week 23/24" are two weeks, "week 8/24" is one of 2024.
  return short === undefined || digits === undefined || digits === week + 1
    ? undefined
    : { value: short, next: at + 2 };
}

/** "2023-W23", "2023W23". */
function yearFirst(scene: Scene, at: number): Found<Term> | undefined {
  const year = loneDigitsAt(scene, at, 4) === undefined ? undefined : fullYearAt(scene, at);
  const letter = isSign(scene.tokens, at + 1, '-') ? at + 2 : at + 1;
  const number = wordAt(scene.tokens, letter) === LETTER ? digitsAt(scene, letter + 1, 2) : undefined;
  return year === undefined || number === undefined ? undefined : { value: weekTerm(number, year), next: letter + 2 };
}

/** "W23 2023". */
function lettered(scene: Scene, at: number): Found<Term> | undefined {
  const number =
    wordAt(scene.tokens, at) === LETTER && scene.tokens[at + 1]?.glued ? digitsAt(scene, at + 1, 2) : undefined;
  const year = number === undefined ? undefined : yearAfter(scene, at + 2);
  return number === undefined || year === undefined
    ? undefined
    : { value: weekTerm(number, year.value), next: year.next };
}

const weekTerm = (number: number, year: Year): YearlyTerm => ({
  type: 'yearly',
  unit: 'week',
  year,
  spanIn: (at) => isoWeek(at, number),
  renumbered: (other) => weekTerm(other, year),
});

/** The week that holds a day. */
function weekOfDay(scene: Scene, at: number): Found<Term> | undefined {
  const label = phraseAt(scene.words.relations.weekOf, scene.tokens, at);
  if (label === undefined) return undefined;
  const day = scene.nested?.(scene, skip(scene.words.relations.articles, scene.tokens, label.next), {
    led: true,
    strict: true,
    bareUnit: false,
  });
  if (day?.value.unit !== 'day') return undefined;
  return { value: mapTerm(day.value, 'week', (span) => weekHolding(span.first)), next: day.next };
}
