/** "Welke is het langst te laat?", "which deadline falls last?", "welke raakt de meeste risico's?": the outermost of several. */
import type { DerivedWord } from '../../../domain/measure/words.js';
import { singlesIn, type MeasureQuery } from '../../../domain/query/query.js';
import type { Outermost } from '../../intent.js';
import { has, isMarked, isQuiet, senseIn, type Item } from '../sentence/item.js';
import type { Scene } from '../sentence/scene.js';

/** Pieces between a superlative and what it is said of, at the most. */
const NEAR = 3;
/** Measures that are asked for by number, at the most. */
const MOST = 100;
/** Pieces between "the first" and its verb, at the most ("het eerste dat er bij SLM aankomt"). */
const FAR = 7;

/** Of what the query selects, what the sentence asks for alone; undefined where it asks for all of it. */
export function outermostIn({ sentence }: Pick<Scene, 'sentence'>, query: MeasureQuery): Outermost | undefined {
  const { items } = sentence;
  if (isSaid(query, isPast)) {
    if (has(sentence, 'longest', 'oldest', 'next', 'ranked') || isSaidOf(items, (item) => hasWord(item, 'overdue')))
      return 'longest_late';
    if (has(sentence, 'shortest', 'newest') || items.some((item) => isLast(item))) return 'shortest_late';
  }
  if (isSaid(query, (word) => word === 'moved') && isSaidOf(items, (item) => hasWord(item, 'moved')))
    return 'most_moved';
  if (isSaid(query, (word) => word === 'open') && has(sentence, 'longest')) return 'oldest';
  if (hasEarliest(items)) return 'due_first';
  return ofRisks(items) ?? (fallsLast(items) ? 'due_last' : ofAge(items));
}

const hasWord = (item: Item | undefined, word: DerivedWord): boolean => senseIn(item, 'word')?.value === word;

/** "the most overdue", "which one moved most often": said of that word, and not of how recent it is. */
const isSaidOf = (items: readonly Item[], is: (item: Item | undefined) => boolean): boolean =>
  items.some(
    (item, at) =>
      isMarked(item, 'utmost') &&
      !isMarked(items[at + 1], 'new') &&
      items.slice(Math.max(0, at - NEAR), at + 1 + NEAR).some(is),
  );

/** "de drie langst te late", "top 5", "next 3": so many of them; undefined where none, or one, is asked for. */
export function numberIn({ sentence: { items }, numbers, mentions }: Scene): number | undefined {
  const at = items.findIndex(
    (item, index) =>
      countOf(item, numbers) > 1 &&
      senseIn(items[index + 1], 'unit') === undefined &&
      !isMarked(items[index + 1], 'percent') &&
      !mentions.some((mention) => mention.at === index),
  );
  return at < 0 ? undefined : Math.min(countOf(items[at], numbers), MOST);
}

const countOf = (item: Item | undefined, numbers: Scene['numbers']): number =>
  item?.kind === 'number' ? item.value : (numbers.get(item?.words ?? '') ?? 1);

/** "welke maatregel heeft de vroegste termijn?": of all of them; "de vroegste deadline" on its own is what is next. */
const hasEarliest = (items: readonly Item[]): boolean =>
  items.some((item, at) => {
    const before = items.slice(0, at);
    return (
      isMarked(item, 'earliest') &&
      before.some((other) => isMarked(other, 'has')) &&
      before.some((other) => isMarked(other, 'measure'))
    );
  });

const isPast = (word: DerivedWord): boolean =>
  word === 'overdue' || word === 'expired' || word === 'expectation_passed';

const isSaid = ({ criteria }: MeasureQuery, is: (word: DerivedWord) => boolean): boolean =>
  singlesIn(criteria).some((one) => one.field === 'word' && one.not !== true && one.anyOf.every(is));

/** "de meeste risico's", "the fewest high risks". */
function ofRisks(items: readonly Item[]): Outermost | undefined {
  const noun = items.findIndex((item) => isMarked(item, 'risk'));
  const near = items.slice(Math.max(0, noun - NEAR), Math.max(0, noun));
  if (near.some((item) => isMarked(item, 'fewest'))) return 'fewest_risks';
  return near.some((item) => isMarked(item, 'most')) ? 'most_risks' : undefined;
}

/** "valt het laatst", "falls due last", "als laatste af moet": the last of them in time, and not the last of a list. */
export const fallsLast = (items: readonly Item[]): boolean =>
  items.some((item) => isMarked(item, 'farthest')) ||
  items.some((item, at) => isLast(item) && (isFall(before(items, at)) || isFall(items[at + 1])));

/** "het eerste dat eraan komt", "the first thing that lapses": what is next, and not the first of a list. */
export const comesFirst = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      senseIn(item, 'ordinal')?.value === 1 &&
      (items.slice(at + 1, at + 1 + FAR).some((other) => isFall(other) || isToCome(other)) ||
        isInOrder(items, at) ||
        isDuty(items.slice(at + 1, at + 1 + FAR))),
  );

/** "het eerste wat Microsoft moet opleveren": what someone must do, and not what "the first" of a list must. */
function isDuty(behind: readonly Item[]): boolean {
  const must = behind.findIndex((item) => isMarked(item, 'must'));
  const who = (item: Item): boolean => senseIn(item, 'vendor') !== undefined || senseIn(item, 'party') !== undefined;
  return behind.slice(0, Math.max(0, must)).some(who);
}

/** "what has to be done first?": at the end, of what has to be done. */
const isInOrder = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1).every(isQuiet) &&
  !isMarked(items[at - 1], 'definite') &&
  items.slice(0, at).some((item) => isMarked(item, 'must') || isFall(item));
const isToCome = (item: Item): boolean => isMarked(item, 'coming') || senseIn(item, 'word')?.value === 'due_soon';

const isLast = (item: Item): boolean => isMarked(item, 'last_time') || senseIn(item, 'ordinal')?.value === -1;
const isFall = (item: Item | undefined): boolean => isMarked(item, 'fall', 'due', 'ends', 'lapsed', 'running');

/** The nearest item in front, small words passed over; "de laatste" is one of a list. */
const before = (items: readonly Item[], at: number): Item | undefined =>
  items.slice(0, at).findLast((item) => !(isQuiet(item) && !isFall(item)) && !isMarked(item, 'it', 'provided'));

/** Agreed first or last, where a noun says of what. */
function ofAge(items: readonly Item[]): Outermost | undefined {
  if (!items.some((item) => isMarked(item, 'measure'))) return undefined;
  if (items.some((item) => isMarked(item, 'oldest'))) return 'oldest';
  return items.some((item) => isMarked(item, 'newest')) ? 'newest' : undefined;
}
