/** A sentence without what was said in passing: introductions, and words that the register does not have. */
import type { World } from '../../world.js';
import { withoutHypothesis } from './hypotheses.js';
import { introductionsIn, saysWhoOneIs } from './introductions.js';
import type { Item, Sentence } from './item.js';
import { markersIn } from './markers-in.js';
import { purposesIn } from './purposes.js';
import { textRuns } from './text-runs.js';
import { silenced, unknownIn, unplacedIn, writtenIn } from './unknown-words.js';

export interface Lightened {
  readonly sentence: Sentence;
  /** Words of which has to be known whether the register has them. */
  readonly unknown: readonly string[];
  /** Words that were left out because it does not. */
  readonly leftOut: readonly string[];
}

type Occurring = World['occurring'];

/** `occurring`: what was looked up; nothing yet where it is undefined. */
export function lightened(sentence: Sentence, occurring: Occurring): Lightened {
  const asking = withoutIntroductions(withoutPurposes(withoutHypothesis(sentence)), occurring);
  const topics = topicsOfRisks(asking);
  if (topics.length === 0 && !asking.items.some(({ kind }) => kind === 'unknown'))
    return { sentence: asking, unknown: [], leftOut: [] };
  const runs = textRuns(asking);
  const unplaced = occurring === undefined ? [] : [...unplacedIn(asking, runs), ...lessTelling(topics, occurring)];
  const leftOut = new Set(unplaced.filter((word) => occurring?.get(word) === false));
  const items = asking.items.map((item) =>
    (item.kind === 'unknown' || topics.length > 0) && leftOut.has(writtenIn(sentence, item)) ? silenced(item) : item,
  );
  return {
    sentence: leftOut.size === 0 ? asking : { ...asking, items },
    unknown: [...new Set([...introduced(asking), ...unknownIn(asking, runs), ...topics.flat()])],
    leftOut: [...leftOut],
  };
}

/**
 * The words of each topic of more than one, in a question about risks: their few texts seldom have all the words that
 * one describes a risk by.
 */
function topicsOfRisks(sentence: Sentence): readonly (readonly string[])[] {
  if (!sentence.markers.has('risk') || sentence.markers.has('measure')) return [];
  return textRuns(sentence)
    .filter(({ announced }) => announced)
    .map(({ words }) => words.split(' '))
    .filter((words) => words.length > 1);
}

/** The words of topics of which another word does occur. */
const lessTelling = (topics: readonly (readonly string[])[], occurring: ReadonlyMap<string, boolean>): string[] =>
  topics.filter((words) => words.some((word) => occurring.get(word) === true)).flat();

function withoutPurposes(sentence: Sentence): Sentence {
  return sentence.markers.has('purpose') ? without(sentence, purposesIn(sentence)) : sentence;
}

/** An introduction goes at once where all its words are known, and else when the register has none of the others. */
function withoutIntroductions(sentence: Sentence, occurring: Occurring): Sentence {
  const silent = introductionsIn(sentence).filter(({ from, to }) => {
    const own = sentence.items.slice(from, to);
    const isAbsent = (item: Item): boolean => occurring?.get(writtenIn(sentence, item)) === false;
    return saysWhoOneIs(own) || own.every((item) => item.kind !== 'unknown' || isAbsent(item));
  });
  return without(sentence, silent);
}

function without(sentence: Sentence, silent: readonly { readonly from: number; readonly to: number }[]): Sentence {
  if (silent.length === 0) return sentence;
  const items = sentence.items.map((item, at) =>
    silent.some(({ from, to }) => at >= from && at < to) ? silenced(item) : item,
  );
  return { ...sentence, items, markers: markersIn(items) };
}

/** The words nobody knows of introductions. */
const introduced = (sentence: Sentence): readonly string[] =>
  introductionsIn(sentence).flatMap(({ from, to }) =>
    sentence.items
      .slice(from, to)
      .flatMap((item: Item) => (item.kind === 'unknown' ? [writtenIn(sentence, item)] : [])),
  );
