/** "zomer 2024", "the spring of 2023", "winter 2023/2024", "het najaar". */
import { phraseAt, skip, type Found } from '../phrases.js';
import { yearAfter } from '../numbers.js';
import type { Form, Scene } from '../scene.js';
import { seasonSpan } from '../span.js';
import type { Term, Year } from '../term.js';
import { isSign } from '../tokens.js';
import type { Season } from '../vocabulary.js';
import { startYearAt } from './school-year.js';

export const season: Form = (scene, at, lead) => {
  const name = phraseAt(scene.words.calendar.seasons, scene.tokens, at);
  if (name === undefined || isCompound(scene, name.next)) return undefined;
  const year = yearOfSeason(scene, name.next);
  const isNamed =
    year !== undefined || !name.value.doubtful || (lead.led && (afterArticle(scene, at) || afterShift(scene, at)));
  if (!isNamed) return undefined;
  return { value: seasonTerm(name.value.season, year?.value ?? null), next: year?.next ?? name.next };
};

/** "zomer-update" names no season. */
const isCompound = (scene: Scene, next: number): boolean =>
  isSign(scene.tokens, next, '-') && scene.tokens[next]?.glued === true && scene.tokens[next + 1]?.kind === 'word';

const afterArticle = (scene: Scene, at: number): boolean =>
  phraseAt(scene.words.relations.articles, scene.tokens, at - 1)?.next === at || scene.tokens[at - 1]?.text === 'in';

const afterShift = (scene: Scene, at: number): boolean =>
  phraseAt(scene.words.shifts, scene.tokens, at - 1)?.next === at;

/** Of "winter 2023/2024" the year in which it starts. */
const yearOfSeason = (scene: Scene, at: number): Found<Exclude<Year, null>> | undefined =>
  startYearAt(scene, skip(scene.words.relations.of, scene.tokens, at)) ?? yearAfter(scene, at);

export const seasonTerm = (name: Season, year: Year): Term => ({
  type: 'yearly',
  unit: 'season',
  year,
  spanIn: (at) => seasonSpan(at, name),
});
