/** Words that are looked for in the text itself ("over support tickets", "mentions 'x y'"), and what is left over. */
import { isMarked, isQuiet, senseIn, sensesOf, type Item, type Sentence } from './item.js';
import { topicSetApart } from './set-apart.js';
import type { Family, Marker } from '../words/sense.js';

export interface TextRun {
  /** Indexes of the first and last item that belong to it. */
  readonly first: number;
  readonly last: number;
  readonly words: string;
  /** It was announced ("over", "mentions") or quoted; otherwise it is what no other reading explains. */
  readonly announced: boolean;
}

/** Words that mean a filter stand outside a run, unless it was announced by "mentions". */
const FILTERS: ReadonlySet<Family> = new Set<Family>([
  'word',
  'state',
  'nature',
  'kind',
  'level',
  'status',
  'party',
  'vendor',
  'product',
  'investigation',
  'source',
  'person',
]);
/** Words that carry the sentence on: a run ends before them. */
const CARRYING: readonly Marker[] = [
  'measure',
  'risk',
  'deadline',
  'which',
  'count',
  'when',
  'who',
  'why',
  'be',
  'must',
  'has',
  'not',
  'no',
  'without',
  'except',
  'other_than',
  'but',
  'per',
  'by',
  'each',
  'it',
  'those',
  'then',
  'linked',
  'past',
  'mine',
  'nobody',
  'fall',
  'passed',
  'on_time',
  'goes_well',
  'now',
  'next',
  'coming',
  'only',
  'show',
  'exists',
  'received',
];
/** Small words that may stand between two words that are looked for. */
const CONNECTING: readonly Marker[] = ['of', 'from', 'at', 'about', 'and', 'through', 'until', 'since', 'or'];
/** Small words between two words of a run, at the most. */
const LONGEST_GAP = 3;
/** A shorter word that changes nothing is an article or a pronoun. */
const SHORTEST_PLAIN = 6;
/** What the search for words accepts, in characters. */
const MAX_WORDS = 200;

export function textRuns({ items, text }: Pick<Sentence, 'items' | 'text'>): TextRun[] {
  const apart = topicSetApart(items);
  if (apart !== undefined)
    return [runFrom(items.slice(0, apart.last + 1), apart.first, apart.first, text, isSearchable)];
  const runs: TextRun[] = [];
  for (let at = 0; at < items.length; at++) {
    const run =
      announcedRun(items, at, text) ??
      soughtRun(items, at, text) ??
      quotedRun(items, at) ??
      leftOverRun(items, at, text);
    if (run === undefined) continue;
    runs.push(run);
    at = run.last;
  }
  return runs;
}

function quotedRun(items: readonly Item[], at: number): TextRun | undefined {
  const item = items[at];
  return item?.kind === 'quote' && item.text !== ''
    ? { first: at, last: at, words: bounded(item.text), announced: true }
    : undefined;
}

function announcedRun(items: readonly Item[], at: number, text: string): TextRun | undefined {
  const item = items[at];
  // "Name the decisions": asks to be told them.
  if (at === 0 && isMarked(item, 'mentions') && isMarked(item, 'show') && !isMarked(item, 'search')) return undefined;
  const strongly = isMarked(item, 'mentions');
  if (!strongly && !isMarked(item, 'about')) return undefined;
  if (!strongly && saysHowToDivide(items, at)) return undefined;
  const first = firstBehind(items, at);
  const next = items[first];
  if (next === undefined || (next.gap === 'stop' && !(strongly && endsInColon(item, text)))) return undefined;
  if (next.kind === 'quote') return { first: at, last: first, words: bounded(next.text), announced: true };
  const opens = strongly ? isSearchable(next) : isSearchable(next) && !isFilter(next);
  if (!opens) return plainRun(items, at, text);
  const run = runFrom(items, first, at, text, (item) => isSearchable(item) && !isFilter(item));
  // "mbt Office": one word of a name, and nothing else, is the name.
  return !strongly && run.last === first && isTitled(next) ? undefined : run;
}

/** The index of the first item behind the one at `at` that may be looked for. */
function firstBehind(items: readonly Item[], at: number): number {
  let first = at + 1;
  while (first - at <= LONGEST_GAP && isPassedOver(items[first])) first++;
  return first;
}

const isTitled = (item: Item): boolean => item.kind === 'nameWord' && item.titled;

/** "verdeeld over de partijen". */
const saysHowToDivide = (items: readonly Item[], at: number): boolean =>
  items.some((other) => isMarked(other, 'divide')) &&
  items.slice(at + 1, at + 3).some((other) => senseIn(other, 'dimension') !== undefined);

/** "waar staan die auditrechten ook alweer?": what the register knows by its own words is asked for by those. */
function soughtRun(items: readonly Item[], at: number, text: string): TextRun | undefined {
  if (!isMarked(items[at], 'where_stands')) return undefined;
  const first = items.findIndex(
    (item, index) =>
      index > at && (item.gap === 'stop' || !(isPassedOver(item) || isMarked(item, 'it', 'those', 'of'))),
  );
  const next = items[first];
  if (next === undefined || first - at > LONGEST_GAP + 1 || !isSought(next)) return undefined;
  const run = runFrom(items, first, at, text, isSought);
  return items.slice(first, run.last + 1).some(({ kind }) => kind === 'unknown') ? run : undefined;
}

/** Not the end of "where do the audit rights *stand*?". */
const isSought = (item: Item): boolean =>
  item.gap !== 'stop' && isSearchable(item) && !isFilter(item) && senseIn(item, 'focus')?.value !== 'state';

/** "zoek: transparantie". */
const endsInColon = (item: Item | undefined, text: string): boolean =>
  item !== undefined && text.slice(item.end).trimStart().startsWith(':');

/** "over het gebruik": words that elsewhere change nothing are what is looked for when they are all there is. */
function plainRun(items: readonly Item[], at: number, text: string): TextRun | undefined {
  const end = items.findIndex((item, index) => index > at && (item.gap === 'stop' || !isQuiet(item)));
  const last = (end < 0 ? items.length : end) - 1;
  const words = items.slice(at + 1, last + 1).filter((item) => item.words.length >= SHORTEST_PLAIN);
  if (words.length === 0) return undefined;
  return { first: at, last, words: bounded(words.map((item) => written(item, text)).join(' ')), announced: true };
}

/** Unknown words in a row are looked for too, rather than answering more than was asked. */
function leftOverRun(items: readonly Item[], at: number, text: string): TextRun | undefined {
  const item = items[at];
  if (item === undefined || !(item.kind === 'unknown' || namesRisk(items, at))) return undefined;
  const run = runFrom(items, at, at, text, ({ kind }) => kind === 'unknown');
  return isInFrontOfCode(items, run.last) ? undefined : { ...run, announced: false };
}

/** "the transfer risk R1": the code says which, and the words in front only call it by another name. */
function isInFrontOfCode(items: readonly Item[], last: number): boolean {
  const [noun, code] = items.slice(last + 1);
  return isMarked(noun, 'risk', 'measure') && code?.kind === 'code' && code.gap !== 'stop' && code.gap !== 'comma';
}

/** "the transfer risk": a verb that stands before the noun says which. */
const namesRisk = (items: readonly Item[], at: number): boolean =>
  at > 0 && isMarked(items[at], 'set', 'adjust') && !isMarked(items[at], 'risk') && isMarked(items[at + 1], 'risk');

function runFrom(
  items: readonly Item[],
  first: number,
  from: number,
  text: string,
  takes: (item: Item) => boolean,
): TextRun {
  // As written: a word that was bent or put right for the reading is searched for as it stands.
  const words = [written(items[first], text)];
  let last = first;
  for (let at = first + 1; at < items.length && at - last <= LONGEST_GAP; at++) {
    const item = items[at];
    if (item === undefined || item.gap === 'comma' || item.gap === 'stop') break;
    if (takes(item)) {
      words.push(written(item, text));
      last = at;
    } else if (!isQuiet(item) && !isMarked(item, ...CONNECTING)) break;
  }
  return { first: from, last, words: bounded(words.join(' ')), announced: true };
}

const written = (item: Item | undefined, text: string): string =>
  item === undefined ? '' : text.slice(item.start, item.end).toLowerCase();

/** A word with meaning of its own; names of parts of the question have none. */
function isSearchable(item: Item): boolean {
  if (item.kind === 'unknown' || item.kind === 'nameWord') return true;
  if (isOccasion(item)) return true;
  return item.kind === 'phrase' && !isQuiet(item) && !isMarked(item, ...CARRYING, ...CONNECTING, 'all', 'mentions');
}

/** What an answer can be for ("audit"), "vs", or "printing": a topic like any other where one is announced. */
const isOccasion = (item: Item): boolean =>
  isMarked(item, 'purpose', 'versus', 'export_file') && isQuiet(item) && !isMarked(item, 'in_aid_of');

/** Filters, and "status": asked of what is looked for. */
const isFilter = (item: Item): boolean =>
  sensesOf(item).some(({ family }) => FILTERS.has(family)) ||
  (senseIn(item, 'focus')?.value === 'state' && senseIn(item, 'dimension') !== undefined);
const isPassedOver = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.gap !== 'stop' &&
  ((isQuiet(item) && !isOccasion(item)) || isMarked(item, 'mentions', 'about', 'definite'));
const bounded = (words: string): string => words.slice(0, MAX_WORDS).trim();
