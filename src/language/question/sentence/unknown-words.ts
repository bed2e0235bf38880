/** Words that nobody here knows: where one stands tells whether it says what is looked for, or may be left out. */
import { isMarked, isQuiet, senseIn, sensesOf, type Item, type Sentence } from './item.js';
import type { Family } from '../words/sense.js';
import type { TextRun } from './text-runs.js';

/** Letters from which a sentence with capitals only is shouted, and its capitals tell nothing. */
const SHOUTED = 3;

/** Words that no topic is announced with, as they are written. */
export const unknownIn = (sentence: Sentence, runs: readonly TextRun[]): readonly string[] =>
  wordsIn(
    sentence,
    runs.filter(({ announced }) => !announced),
  );

/**
 * Those of them that stand in no place of a topic, a party or an owner. Where the register has them they are looked
 * for; where it does not, they were said in passing.
 */
export const unplacedIn = (sentence: Sentence, runs: readonly TextRun[]): readonly string[] =>
  wordsIn(
    sentence,
    runs.filter(({ announced, first, last }) => !announced && !isPlaced(sentence, first, last)),
  );

const wordsIn = (sentence: Sentence, runs: readonly TextRun[]): readonly string[] =>
  runs
    .flatMap(({ first, last }) => sentence.items.slice(first, last + 1))
    .flatMap((item) => (item.kind === 'unknown' ? [writtenIn(sentence, item)] : []));

/** A word as it is written, in lower case. */
export const writtenIn = ({ text }: Pick<Sentence, 'text'>, { start, end }: Item): string =>
  text.slice(start, end).toLowerCase();

/** Whether the words from `first` to `last` stand where a question names what, or whom, it is about. */
function isPlaced(sentence: Sentence, first: number, last: number): boolean {
  const { items } = sentence;
  return (
    describesNoun(items[last + 1]) ||
    isAskedFor(items, first) ||
    isPart(items, first) ||
    isGoverned(items, first) ||
    isParty(items, first) ||
    isName(sentence, first, last) ||
    isApart(items, first, last)
  );
}

/** "cookie measures", "transparantie|maatregelen". */
const describesNoun = (next: Item | undefined): boolean =>
  next?.gap !== 'comma' && next?.gap !== 'stop' && isMarked(next, 'measure', 'risk', 'deadline');

/** "hoeveel medewerkers", "what did the regulator": the noun that is asked for; "which darned late ones" is none. */
function isAskedFor(items: readonly Item[], at: number): boolean {
  const index = items.findLastIndex((item, other) => other < at && !isQuiet(item) && !isMarked(item, 'be', 'it', 'of'));
  const describes = sensesOf(items[at + 1]).some(({ family }) => QUALITIES.has(family));
  return isMarked(items[index], 'which', 'count') && !describes;
}

/** "wie was namens Microsoft de onderhandelaar?": the part that someone has, with "who" and its verb in front. */
export function isPart(items: readonly Item[], at: number): boolean {
  const who = items.findIndex((item) => isMarked(item, 'who'));
  const asks = (who === 0 || who === 1) && isMarked(items[who + 1], 'be', 'past');
  return asks && at > who + 2 && isMarked(items[at - 1], 'definite') && items[at]?.kind === 'unknown';
}

const QUALITIES: ReadonlySet<Family> = new Set<Family>(['word', 'state', 'nature', 'kind', 'level']);

/** Behind a preposition that names whose, for whom or about what, or behind "hoe staat het met"; "in" and "binnen" say where. */
function isGoverned(items: readonly Item[], at: number): boolean {
  const index = items.findLastIndex((item, other) => other < at && !isArticle(item));
  const before = items[index];
  return (
    items[at]?.gap !== 'stop' && isMarked(before, 'of', 'at', 'by', 'about', 'linked', 'owner', 'party_to', 'overview')
  );
}

const isArticle = (item: Item): boolean =>
  isMarked(item, 'definite', 'all', 'ours', 'mine') || (isQuiet(item) && item.words.length <= LONGEST_ARTICLE);
/** "the", "een", "ons", "zijn", "their". */
const LONGEST_ARTICLE = 5;

/** "heeft logius nog …", "must acme still …": who has to do it, where nobody else is named. */
const isParty = (items: readonly Item[], at: number): boolean =>
  isMarked(items[at - 1], 'has', 'must') &&
  !items.some((item) => senseIn(item, 'vendor') !== undefined || senseIn(item, 'party') !== undefined);

/** A capital inside the sentence, in one that is not written in capitals throughout. */
function isName({ items, text }: Sentence, first: number, last: number): boolean {
  const capital = items
    .slice(first, last + 1)
    .some((item) => item.kind === 'unknown' && item.capital && item.gap !== 'stop' && item.start > 0);
  const isPlace = isMarked(items[first - 1], 'from');
  return capital && !isPlace && (text.length < SHOUTED || text !== text.toUpperCase());
}

/** "Cookies. What was agreed?", "cookies, te laat": between commas or full stops a word is what it is about. */
const isApart = (items: readonly Item[], first: number, last: number): boolean =>
  (first === 0 || isBreak(items[first])) && (last === items.length - 1 || isBreak(items[last + 1]));
const isBreak = (item: Item | undefined): boolean => item?.gap === 'comma' || item?.gap === 'stop';

/** A word that changes nothing, in the place of one that was left out. */
export const silenced = ({ start, end, gap, words }: Item): Item => ({
  kind: 'phrase',
  senses: [],
  quiet: true,
  start,
  end,
  gap,
  words,
});
