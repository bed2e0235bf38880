/** Sentences around the question that ask nothing: who someone is, what the answer is for ("I am new here. What is late?"). */
import { isMarked, isQuiet, senseIn, sensesOf, type Item, type Sentence } from './item.js';
import type { Family, Marker } from '../words/sense.js';

/** Words that ask, by themselves. */
const ASKING: readonly Marker[] = [
  'which',
  'count',
  'when',
  'who',
  'why',
  'how_often',
  'how_far',
  'exists',
  'show',
  'next',
  'overview',
  'changes',
  'waiting',
  'record',
  'reminder',
  'help',
  'read_as',
  'means',
  'falls_when',
  'search',
  'mentions',
  'meddling',
  'undo',
  'new_item',
  'opinion',
  'permission',
  'everything',
];
const NOUNS: readonly Marker[] = ['measure', 'risk', 'deadline', 'circumstance'];
/** Words that somebody who speaks of themselves says too; they make nobody's introduction a question. */
const OF_ONESELF: readonly Marker[] = ['show', 'help'];
/** What the register's items are told apart by. */
const TELLING: ReadonlySet<Family> = new Set<Family>(['word', 'state', 'nature', 'kind', 'status', 'ordinal']);
/** What is asked about one item; in a sentence about something else they are words like any other ("the audit"). */
const ASPECTS: ReadonlySet<Family> = new Set<Family>(['focus', 'riskFocus']);
const NAMES: ReadonlySet<Family> = new Set<Family>([
  'vendor',
  'party',
  'product',
  'investigation',
  'source',
  'person',
  'level',
]);

/** Indexes of the first item of a sentence, and of the one behind its last. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a text that ask nothing and name nothing of the register, where another one asks. */
export function introductionsIn({ items, text }: Sentence): readonly Clause[] {
  const clauses = clausesOf(items);
  if (clauses.length < 2 || !clauses.some((clause) => isQuestion(clause, items, text))) return [];
  return clauses.filter((clause) => !isQuestion(clause, items, text) && saysNothingOfItems(clause, items));
}

function clausesOf(items: readonly Item[]): Clause[] {
  const starts = items.flatMap((item, at) => (at === 0 || item.gap === 'stop' || isOnOneself(items, at) ? [at] : []));
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? items.length }));
}

/** "…, ik moet het vanavond presenteren": behind a comma someone goes on about themselves. */
const isOnOneself = (items: readonly Item[], at: number): boolean =>
  items[at]?.gap === 'comma' && isMarked(items[at], 'me') && !isMarked(items[at], 'instead');

const within = ({ from, to }: Clause, items: readonly Item[]): readonly Item[] => items.slice(from, to);

/** It asks, or names what is asked for. */
function isQuestion(clause: Clause, items: readonly Item[], text: string): boolean {
  const own = within(clause, items);
  const end = own.at(-1)?.end ?? 0;
  if (text.slice(end).trimStart().startsWith('?')) return true;
  const asking = isOfOneself(own) ? ASKING.filter((marker) => !OF_ONESELF.includes(marker)) : ASKING;
  if (isMarked(firstSaid(own), 'set')) return true;
  return own.some((item) => item.kind === 'code' || isMarked(item, ...NOUNS) || isMarked(item, ...asking));
}

/** "Ik ben …", "I need this for …": someone tells about themselves. */
const isOfOneself = (own: readonly Item[]): boolean => isMarked(firstSaid(own), 'me', 'ours', 'mine', 'it', 'at');

const firstSaid = (own: readonly Item[]): Item | undefined =>
  own.find((item) => !isQuiet(item) && !isMarked(item, 'greeting'));

/** "Ik ben van …", "I work for …": whoever someone belongs to is not what they ask about. */
export function saysWhoOneIs(own: readonly Item[]): boolean {
  const first = own.findIndex((item) => isMarked(item, 'me'));
  const joint = own.findIndex((item, at) => at > first && isMarked(item, 'of', 'at'));
  return (
    first >= 0 &&
    joint > first &&
    own.slice(first + 1, joint).every((item) => isMarked(item, 'be', 'belongs', 'me', 'new'))
  );
}

function saysNothingOfItems(clause: Clause, items: readonly Item[]): boolean {
  const own = within(clause, items);
  const oneself = isOfOneself(own);
  const belongs = saysWhoOneIs(own);
  // "The auditors come tomorrow." is more than a day by itself.
  const states = own.some((item) => item.kind === 'unknown' || senseIn(item, 'outside') !== undefined);
  // "Cookies. What was agreed?": a word by itself is what it is about.
  if (own.every((item) => item.kind === 'unknown' || isQuiet(item))) return false;
  return own.every((item) => {
    if (item.kind === 'quote' || item.kind === 'code' || item.kind === 'number') return false;
    // "I need it tomorrow." names a day, and asks nothing about it.
    if (item.kind === 'period' || item.kind === 'nameWord') return oneself || states;
    return sensesOf(item).every(
      ({ family }) =>
        !TELLING.has(family) && (belongs || !NAMES.has(family)) && (oneself || states || !ASPECTS.has(family)),
    );
  });
}
