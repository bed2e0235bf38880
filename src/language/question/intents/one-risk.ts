/** One risk, and what about it is asked: "waarom is H2 nog niet gemitigeerd?". */
import type { RiskFocus } from '../../../domain/measure/focus.js';
import type { CodeMention, Intent } from '../../intent.js';
import type { Filter } from '../filters/criteria.js';
import { has, isMarked, senseIn, sensesOf, type Item, type Sentence } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { answering } from './plainly.js';
import type { Rule } from './rule.js';

/** Filters that only measures have: with them, the measures of the risk are asked for. */
const OF_MEASURES: ReadonlySet<Filter['field']> = new Set<Filter['field']>([
  'obligor',
  'nature',
  'kind',
  'owner',
  'period',
  'code',
  'text',
]);

export const oneRisk: Rule = (asked) => {
  const { mentions, head } = asked.scene;
  const [first, ...others] = mentions.filter(({ mention }) => mention.of === 'risk');
  if (first === undefined || others.length > 0 || mentions.some(({ mention }) => mention.of === 'measure'))
    return undefined;
  // "why isn't H5 mitigated?": the denial stands in front of the risk, and is of what is said of it.
  const denied = asked.parts.some(({ criterion }) => criterion.field === 'risk' && criterion.not === true);
  if (denied && !has(asked.scene.sentence, 'why')) return undefined;
  const blocking = asksWhatBlocks(asked);
  if (
    !blocking &&
    (head === 'measure' || has(asked.scene.sentence, 'next', 'record', 'changes') || asksForMeasures(asked))
  )
    return undefined;
  return riskIntent(first.mention, asked);
};

export function riskIntent(mention: CodeMention, asked: Asked): Intent {
  const focus = riskFocus(asked);
  return {
    type: 'risk',
    mention,
    focus,
    ...answering(asked),
  };
}

/** "welke maatregelen blokkeren H2?": what is in the way of the risk, not what is linked to it. */
const asksWhatBlocks = (asked: Asked): boolean => {
  const { sentence } = asked.scene;
  return !has(sentence, 'count', 'per') && (sentence.items.some((item) => isBlocking(item)) || isStillToCome(asked));
};

/** "what still has to be verified before H6 is mitigated?", "welke moeten nog af om H2 weg te nemen?" */
const isStillToCome = ({ scene: { sentence, mentions } }: Asked): boolean =>
  has(sentence, 'which') &&
  mentions.length === 1 &&
  sentence.items.some((item, at) => (mentions[0]?.at ?? at) < at && senseIn(item, 'status')?.value === 'mitigated') &&
  sentence.items.some(
    (item, at) =>
      at < (mentions[0]?.at ?? 0) &&
      (isMarked(item, 'must', 'still', 'provided') || senseIn(item, 'word')?.value === 'open'),
  );

/** "what is still to be done for H2?": what is open, as something to do. */
const isToBeDone = (sentence: Sentence): boolean =>
  has(sentence, 'which', 'falls_when') &&
  sentence.items.some((item) => senseIn(item, 'word')?.value === 'open' && item.words.includes(' '));

const isBlocking = (item: Item): boolean =>
  sensesOf(item).some(({ family, value }) => family === 'riskFocus' && value === 'blocking') &&
  sensesOf(item).some(({ family, value }) => family === 'focus' && value === 'blockers');

function asksForMeasures({ parts, times, scene }: Asked): boolean {
  const announced = scene.runs.some((run) => run.announced);
  if (asksForAllOf(scene)) return true;
  if (has(scene.sentence, 'linked') && has(scene.sentence, 'which', 'falls_when') && scene.head === null) return true;
  // "blocked and tied to H5": what only a measure can be, and the risk it has.
  if (has(scene.sentence, 'linked') && scene.head === null && isDescribed(parts))
    return has(scene.sentence, 'and') || isDescribedFirst(parts, scene.sentence);
  if (times.periods.length > 0 || times.soonDays !== undefined) return true;
  return parts.some(({ criterion, at }) => {
    // "what is being done about H3?": asked of the risk itself.
    if (sensesOf(scene.sentence.items[at]).some(({ family }) => family === 'riskFocus')) return false;
    if (criterion.field === 'word')
      return !criterion.anyOf.every((word) => word === 'open' || word === 'closed' || word === 'blocked');
    // "moet Microsoft iets doen aan H4?" is about measures; "H4 van Microsoft" still names the risk.
    if (criterion.field === 'obligor')
      return (
        has(scene.sentence, 'must', 'has', 'which', 'due', 'only') || criterion.not === true || isHome(criterion.anyOf)
      );
    // Words nobody knows do not make it another question.
    if (criterion.field === 'text') return announced;
    return OF_MEASURES.has(criterion.field) || criterion.field === 'state';
  });
}
/** "alles wat bij H5 hoort", "everything under H5". */
function asksForAllOf({ sentence: { items }, mentions }: Asked['scene']): boolean {
  const at = mentions[0]?.at ?? 0;
  const joint = items.findLastIndex((item, index) => index < at && isMarked(item, 'at', 'from'));
  const between = items.slice(joint + 1, at);
  return (
    joint > 0 &&
    between.every((item) => isMarked(item, 'risk', 'definite') || senseIn(item, 'level') !== undefined) &&
    items.slice(0, joint).some((item) => isMarked(item, 'everything'))
  );
}

/** "blocked ones tied to H4": how they stand comes before what they are tied to. */
const isDescribedFirst = (parts: Asked['parts'], { items }: Sentence): boolean =>
  parts.some(
    ({ criterion, at }) => criterion.field === 'word' && at < items.findIndex((item) => isMarked(item, 'linked')),
  );
const isDescribed = (parts: Asked['parts']): boolean =>
  parts.some(({ criterion }) => criterion.field === 'word' && !criterion.anyOf.every((word) => word === 'closed'));
const isHome = (parties: readonly string[]): boolean => parties.includes('slm') || parties.includes('organisations');

const BY_RANK: readonly RiskFocus[] = ['blocking', 'condition', 'status', 'level', 'measures', 'text'];

export function riskFocus(asked: Asked): RiskFocus | null {
  const { sentence } = asked.scene;
  const asks = new Set<RiskFocus>(
    has(sentence, 'why', 'hypothesis') || isStillToCome(asked) || isToBeDone(sentence) ? ['blocking'] : [],
  );
  for (const item of sentence.items) {
    for (const sense of sensesOf(item)) {
      if (sense.family === 'riskFocus') asks.add(sense.value);
      if (sense.family === 'status') asks.add('status');
    }
  }
  return BY_RANK.find((focus) => asks.has(focus)) ?? null;
}
