/** How a sentence shows that it builds on the one before. */
import type { Criterion } from '../../../domain/query/query.js';
import type { Previous } from '../../world.js';
import { firstItem } from '../intents/rule.js';
import { has, isMarked, isQuiet, pointsBack, senseIn, type Item, type Sentence } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import type { Times } from '../times/time.js';
import { queryBefore } from './base.js';

/** Pieces of a sentence that is too short to stand on its own. */
const FRAGMENT = 4;

export interface Cues {
  /** "en", "and", "what about", "nee", "alleen": the sentence opens as a continuation. */
  readonly opens: boolean;
  /** "daarvan", "of those". */
  readonly narrows: boolean;
  /** "die", "it": something said before, and no noun that it could belong to. */
  readonly refers: boolean;
  /** "alleen", "only". */
  readonly restricts: boolean;
  /** "en ook", "including": beside what was asked, not in its place. */
  readonly adds: boolean;
  /** It names what it is about itself. */
  readonly hasNoun: boolean;
  /** It is no sentence: "van SLM?", "te laat?". */
  readonly isFragment: boolean;
  /** "welke zijn te laat?": a question for some of them, without a noun. */
  readonly picks: boolean;
}

export function cuesOf(asked: Asked): Cues {
  const { scene, parts, times } = asked;
  const { sentence, head, mentions, world } = scene;
  const { items } = sentence;
  const { previous } = world;
  const said = items.filter((item) => !isQuiet(item));
  const first = firstItem(sentence);
  const hasNoun = items.some(
    (item) =>
      (isMarked(item, 'measure', 'deadline') || (head === 'risk' && isMarked(item, 'risk'))) &&
      !isMarked(item, 'those'),
  );
  const asks = has(sentence, 'which', 'count', 'when', 'who', 'why', 'exists', 'how_often', 'show');
  const filters = parts.length + times.periods.length + (isOtherDay(sentence, times, previous) ? 1 : 0);
  // An item named by its code is a question of its own: whoever types a code wants to see it.
  const names = mentions.length > 0;
  return {
    opens: opensAsMore(items, first),
    narrows: has(sentence, 'those') || leavesOutItems(asked, hasNoun),
    refers: !hasNoun && has(sentence, 'it') && pointsBack(sentence),
    restricts: has(sentence, 'only') && filters > 0,
    adds: has(sentence, 'adding'),
    hasNoun,
    isFragment:
      !hasNoun &&
      !isMarked(items[0], 'search') &&
      !names &&
      !asks &&
      !has(sentence, 'must', 'has') &&
      filters > 0 &&
      filters <= 2 &&
      said.length <= FRAGMENT &&
      !isOfItself(asked) &&
      !isAboutTopic(asked),
    picks: !hasNoun && isPick(first) && filters > 0,
  };
}

/** "zonder V1", "except V1 and V2": of what was shown, and not of everything there is. */
const leavesOutItems = ({ scene: { sentence, mentions }, parts }: Asked, hasNoun: boolean): boolean =>
  mentions.length > 0 &&
  !hasNoun &&
  !has(sentence, 'all', 'everything', 'which', 'why', 'must') &&
  parts.length > 0 &&
  parts.every(({ criterion }) => criterion.field === 'code' && criterion.not === true);

/** "te laat microsoft": how things stand and whose they are, with nothing that joins it to what was said before. */
function isOfItself({ scene: { sentence }, query: { criteria } }: Asked): boolean {
  const names = (...fields: readonly Criterion['field'][]): boolean =>
    criteria.some((criterion) => fields.includes(criterion.field));
  return names('word', 'state') && names('obligor', 'vendor') && !has(sentence, ...JOINTS);
}

/** "what's the status of the data boundary?": what is asked, and the topic of which. */
const isAboutTopic = ({ scene: { runs, sentence } }: Asked): boolean =>
  runs.length > 0 && (has(sentence, 'overview') || sentence.items.some((item) => senseIn(item, 'focus') !== undefined));
const JOINTS = ['of', 'at', 'from', 'by', 'and', 'also', 'those', 'it', 'then', 'not', 'no', 'without', 'now'] as const;

/** "as of 1 October 2020?": how the same measures stood then. */
const isOtherDay = (sentence: Sentence, { asOf }: Times, previous: Previous | null): boolean =>
  asOf !== undefined && !has(sentence, 'overview') && previous !== null && queryBefore(previous.intent) !== undefined;

const OPENING = ['and', 'adding', 'or', 'but', 'what_about', 'instead', 'only', 'rest'] as const;

/** A conjunction in front, or "dan" or "then" at the end. */
function opensAsMore(items: readonly Item[], first: Item | undefined): boolean {
  const last = items.findLast((item) => !isQuiet(item) || isMarked(item, 'then'));
  return (
    isMarked(first, ...OPENING) ||
    (isMarked(last, 'then') && items.length > 1 && items.length <= 8) ||
    isMarked(items[0], 'also') ||
    // "die van SLM bedoel ik"
    (isMarked(last, 'instead') && last?.words.includes(' ') === true && items.length <= 8)
  );
}
const isPick = (first: Item | undefined): boolean => isMarked(first, 'picks', 'show_them');

/** Whether it asks something of one item: a focus, and nothing that would select others. */
export const asksOfOne = ({ scene: { sentence } }: Asked): boolean =>
  has(sentence, 'why', 'who', 'when') || sentence.items.some((item) => senseIn(item, 'focus') !== undefined);
