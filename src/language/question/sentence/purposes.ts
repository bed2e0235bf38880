/** What an answer is wanted for ("for the steering committee", "voor mijn planning"): said in passing, whatever is asked. */
import { holdsMarker, isMarked, isQuiet, senseIn, sensesOf, type Item, type Sentence } from './item.js';
import type { Family, Marker } from '../words/sense.js';

/** Words between "for" and what it is for, at the most. */
const FARTHEST = 5;

/** Indexes of the first item of a purpose, and of the one behind its last. */
interface Purpose {
  readonly from: number;
  readonly to: number;
}

/** Purposes that open a clause or end one, and occasions in front of what is asked. */
export function purposesIn({ items }: Pick<Sentence, 'items'>): readonly Purpose[] {
  return [...statedOnes(items), ...occasions(items)];
}

function statedOnes(items: readonly Item[]): readonly Purpose[] {
  return items.flatMap((item, at) => {
    const to = isMarked(item, 'purpose') ? endOf(items, at) : 0;
    const joint = to === 0 ? -1 : jointBefore(items, at);
    if (joint < 0) return [];
    const from = openingOf(items, joint);
    const ends = to === items.length || isBreak(items[to]);
    return (opensClause(items, from) || ends) && to - from < items.length ? [{ from, to }] : [];
  });
}

/** "meeting with MS tomorrow, what is overdue?": what is going on, without the names in it: they may be asked about. */
function occasions(items: readonly Item[]): readonly Purpose[] {
  const end = items.findIndex((item, at) => at > 0 && isBreak(item));
  const clause = items.slice(0, Math.max(0, end));
  const asked = items.slice(Math.max(0, end)).find((item) => !isQuiet(item));
  const tells = clause.some((item) => isMarked(item, ...ASKING_OR_NOUNS) || item.kind === 'code' || isTelling(item));
  if (!clause.some((item) => isMarked(item, 'purpose')) || tells || !isMarked(asked, ...ASKING)) return [];
  return clause.flatMap((item, at) => (isName(item) ? [] : [{ from: at, to: at + 1 }]));
}

const ASKING: readonly Marker[] = ['which', 'count', 'show', 'when', 'who', 'why', 'how_often', 'exists', 'overview'];
const ASKING_OR_NOUNS: readonly Marker[] = [...ASKING, 'measure', 'risk', 'deadline', 'mentions', 'search'];
const isTelling = (item: Item): boolean => sensesOf(item).some(({ family }) => TELLING.has(family));
const TELLING: ReadonlySet<Family> = new Set<Family>(['word', 'state', 'nature', 'kind', 'level', 'status']);
const isName = (item: Item): boolean =>
  item.kind === 'nameWord' || sensesOf(item).some(({ family }) => NAMES.has(family));
const NAMES: ReadonlySet<Family> = new Set<Family>(['vendor', 'party', 'investigation', 'product', 'source', 'person']);

/** The "for" in front, with nothing between but what describes the purpose. */
function jointBefore(items: readonly Item[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
    if (isBreak(items[index + 1])) return -1;
    if (isMarked(items[index], 'in_aid_of')) return index;
    if (!isDescribing(items[index])) return -1;
  }
  return -1;
}

const isDescribing = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'unknown' ||
    isQuiet(item) ||
    isMarked(item, 'purpose', 'mine', 'ours', 'me', 'it', 'definite', 'next', 'coming', 'new', 'of', 'target') ||
    senseIn(item, 'nature')?.value === 'recurring');

/** "the meeting of tomorrow": with its day. */
function endOf(items: readonly Item[], at: number): number {
  const joined = isMarked(items[at + 1], 'of');
  const day = joined ? at + 2 : at + 1;
  const next = items[day + 1];
  const period = items[day];
  const belongs = joined || (period !== undefined && holdsMarker(period, 'of'));
  return period?.kind === 'period' && !isBreak(period) && (belongs || next === undefined || isBreak(next))
    ? day + 1
    : at + 1;
}

/** "…, need it for the report", "dit is voor de baas": the words that only say so belong to it. */
function openingOf(items: readonly Item[], joint: number): number {
  let from = joint;
  while (from > 0 && !isBreak(items[from]) && isSaying(items[from - 1])) from--;
  return opensClause(items, from) ? from : joint;
}

const isSaying = (item: Item | undefined): boolean =>
  item !== undefined && (isQuiet(item) || isMarked(item, 'it', 'me', 'be', 'ours', 'show', 'and', 'must', 'greeting'));

const opensClause = (items: readonly Item[], at: number): boolean =>
  isBreak(items[at]) || items.slice(0, at).every((item) => isQuiet(item) || isMarked(item, 'greeting'));

const isBreak = (item: Item | undefined): boolean => item?.gap === 'comma' || item?.gap === 'stop';
