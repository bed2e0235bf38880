/** "als V1 klaar is, is H1 dan gemitigeerd?": what is only supposed of one item, where another is asked about. */
import { isMarked, isQuiet, type Item, type Sentence } from './item.js';
import { silenced } from './unknown-words.js';
import { markersIn } from './markers-in.js';
import type { Sense } from '../words/sense.js';

const SUPPOSED: readonly Sense[] = [{ family: 'marker', value: 'hypothesis' }];

/** The sentence without its supposition, which leaves a marker behind; as it is where it has none. */
export function withoutHypothesis(sentence: Sentence): Sentence {
  const { items } = sentence;
  const found = inFront(items) ?? atTheEnd(items);
  if (found === undefined) return sentence;
  const { joint, from, to } = found;
  const left = items.map((item, at) => {
    if (at === joint && item.kind === 'phrase') return { ...item, senses: SUPPOSED, quiet: true };
    return at >= from && at < to ? silenced(item) : item;
  });
  return { ...sentence, items: left, markers: markersIn(left) };
}

interface Clause {
  /** Index of the "if". */
  readonly joint: number;
  /** What is supposed: from this index up to, and without, the next. */
  readonly from: number;
  readonly to: number;
}

/** "if V3 is verified, is H3 mitigated?": an item in the clause, and another behind it. */
function inFront(items: readonly Item[]): Clause | undefined {
  const joint = items.findIndex((item) => !isPassedOver(item));
  if (!isMarked(items[joint], 'provided', 'hypothesis')) return undefined;
  const named = items.findIndex((item, at) => at > joint && item.kind === 'code');
  if (named < 0) return undefined;
  const to = items.findIndex((item, at) => at > named && (isEnd(item) || isInverted(items, at)));
  const isAsked = to > 0 && items.slice(to).some(({ kind }) => kind === 'code');
  return isAsked ? { joint, from: joint + 1, to } : undefined;
}

/** "is H1 weg als V1 klaar is?": of a risk; of a measure, what it waits for or lapses with is asked. */
function atTheEnd(items: readonly Item[]): Clause | undefined {
  const joint = items.findLastIndex((item) => isMarked(item, 'provided', 'hypothesis'));
  const asked = items.slice(0, Math.max(0, joint)).filter(isRisk);
  const supposed = items.slice(joint + 1);
  const fits = asked.length > 0 && supposed.some(({ kind }) => kind === 'code') && !supposed.some(isRisk);
  return fits && !items.slice(joint).some(isEnd) ? { joint, from: joint + 1, to: items.length } : undefined;
}

const isRisk = (item: Item): boolean => item.kind === 'code' && item.mention.of === 'risk';
const isPassedOver = (item: Item): boolean =>
  !isMarked(item, 'provided', 'hypothesis') && (isQuiet(item) || isMarked(item, 'and', 'but', 'greeting', 'instead'));
const isEnd = (item: Item): boolean => item.gap === 'comma' || item.gap === 'stop' || isMarked(item, 'then');

/** "if V1 is verified *will H1* be closed": the verb in front of what is asked about begins the question. */
const isInverted = (items: readonly Item[], at: number): boolean =>
  isMarked(items[at], 'be', 'must', 'has', 'will') && items[at + 1]?.kind === 'code';
