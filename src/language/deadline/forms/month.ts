/** "april 2024", "de maand mei", "mei '24", "May-24". */
import { twoDigitYearAt, yearAfter } from '../numbers.js';
import { phraseAt, skip, type Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { monthSpan } from '../span.js';
import type { Term, Year } from '../term.js';
import { isSign } from '../tokens.js';
import { monthNameAt } from './month-name.js';

export const month: Form = (scene, at, lead) => {
  const start = afterLabel(scene, at);
  const name = monthNameAt(scene, start);
  if (name === undefined) return undefined;
  const year = yearOfMonth(scene, name.next);
  const certain = year !== undefined || start !== at || !name.value.doubtful || lead.led || afterEvery(scene, at);
  if (!certain || isPartOfWord(scene, start, name.next, year !== undefined)) return undefined;
  return { value: monthTerm(name.value.month, year?.value ?? null), next: year?.next ?? name.next };
};

const afterEvery = (scene: Scene, at: number): boolean =>
  phraseAt(scene.words.recurrence.every, scene.tokens, at - 1)?.next === at;

/** Past "maand" or "month of". */
function afterLabel(scene: Scene, at: number): number {
  const unit = phraseAt(scene.words.calendar.units, scene.tokens, at);
  return unit?.value === 'month' ? skip(scene.words.relations.of, scene.tokens, unit.next) : at;
}

/** "april-update", and "V-mei": the name of something else. */
function isPartOfWord(scene: Scene, at: number, next: number, dated: boolean): boolean {
  const hyphenBehind = isSign(scene.tokens, next, '-') && scene.tokens[next]?.glued && scene.tokens[next + 1]?.glued;
  const isCompound =
    hyphenBehind && scene.tokens[next + 1]?.kind === 'word' && monthNameAt(scene, next + 1) === undefined;
  const hyphenBefore = at !== scene.openAt && scene.tokens[at]?.glued === true && isSign(scene.tokens, at - 1, '-');
  return !dated && (isCompound === true || hyphenBefore);
}

function yearOfMonth(scene: Scene, at: number): Found<Exclude<Year, null>> | undefined {
  const year = yearAfter(scene, at);
  if (year !== undefined) return year;
  const joint = isSign(scene.tokens, at, '-/') && scene.tokens[at]?.glued ? at + 1 : at;
  const short = twoDigitYearAt(scene, joint);
  // Without a sign between them only Dutch, which never puts the day behind the month, and nothing counted.
  const isYear = joint !== at || (scene.language === 'nl' && scene.tokens[at + 1]?.kind !== 'word');
  return short !== undefined && isYear ? { value: short, next: joint + 1 } : undefined;
}

export const monthTerm = (number: number, year: Year): Term => ({
  type: 'yearly',
  unit: 'month',
  year,
  spanIn: (at) => monthSpan(at, number),
});
