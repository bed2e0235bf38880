/** A topic that is said by itself: "transparency reports", or first, and then asked about: "audit rights, do we have that?". */
import { isMarked, isQuiet, senseIn, type Item } from './item.js';

/** What asks about a topic that was just said, and nothing else. */
const ASKS_ABOUT_IT = [
  ...(['it', 'those', 'exists', 'be', 'has', 'which', 'about', 'something', 'pledged', 'where_stands'] as const),
  ...(['measure', 'received', 'ours', 'show', 'me', 'mentions', 'past', 'in_past'] as const),
] as const;
/** Words that are a topic without a question, at the most. */
const LONGEST_TOPIC = 3;

/** Items of a topic that begins the sentence, both inclusive. */
export interface SetApart {
  readonly first: number;
  readonly last: number;
}

/** Undefined where the sentence begins otherwise. */
export function topicSetApart(items: readonly Item[]): SetApart | undefined {
  const first = items.findIndex((item) => !(isQuiet(item) || isMarked(item, 'greeting')));
  if (first < 0) return undefined;
  const ends = items.findIndex((item, at) => at > first && (item.gap === 'comma' || item.gap === 'stop'));
  const end = ends < 0 ? items.length : ends;
  const topic = items.slice(first, end);
  const unknown = topic.filter(({ kind }) => kind === 'unknown').length;
  const isTopic = unknown > 0 && topic.every((item) => item.kind === 'unknown' || isThing(item));
  if (!isTopic || topic.length > LONGEST_TOPIC) return undefined;
  const rest = items.slice(end);
  const asks = rest.some((item) => isMarked(item, 'it', 'those', 'about', 'exists'));
  const isAbout = rest.every((item) => isQuiet(item) || isMarked(item, ...ASKS_ABOUT_IT));
  return (asks && isAbout) || (rest.length === 0 && unknown < topic.length) ? { first, last: end - 1 } : undefined;
}

/** "audit", "report": what investigations are called, and what measures are about. */
const isThing = (item: Item): boolean => senseIn(item, 'dimension')?.value === 'investigation';
