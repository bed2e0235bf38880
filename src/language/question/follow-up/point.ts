/** Follow-ups that point at an item: "de tweede", "wanneer moet die af?", "en V5?". */
import type { Intent } from '../../intent.js';
import type { Previous } from '../../world.js';
import { has, isMarked, senseIn, type Sentence } from '../sentence/item.js';
import { measureIntent } from '../intents/one-measure.js';
import { riskIntent } from '../intents/one-risk.js';
import type { Filter } from '../filters/criteria.js';
import type { Asked } from '../filters/measure-query.js';
import { saysOnly } from '../intents/rule.js';
import { mentionFor, ordinalIn, pointedAt } from '../sentence/pointing.js';
import { measuresBefore, risksBefore } from './base.js';
import { asksOfOne, type Cues } from './cues.js';
import { asksNothingNew, isOverOne, type Step } from './step.js';

export function pointed(asked: Asked): Intent | undefined {
  const mention = pointedAt(asked.scene);
  if (mention === undefined) return undefined;
  return mention.of === 'risk' ? riskIntent(mention, asked) : measureIntent(mention, asked);
}

/** "de tweede", "wanneer moet de laatste af?". */
export const countedOff: Step = ({ asked }) =>
  ordinalIn(asked.scene) === undefined || asked.scene.mentions.length > 0 ? undefined : pointed(asked);

/** "de volgende", "and the next one?" after one of a list: the one behind it; behind the last there is none. */
export const theNextOne: Step = ({ asked, previous }) => {
  const { sentence, mentions } = asked.scene;
  const { listed, intent, codes } = previous;
  const [shown] = codes;
  if (listed === undefined || shown === undefined || (intent.type !== 'measure' && intent.type !== 'risk'))
    return undefined;
  const asks = has(sentence, 'coming', 'later') || has(sentence, 'next');
  if (!asks || mentions.length > 0 || !asksNothingNew(asked) || !saysOnly(sentence, ...BESIDE_NEXT)) return undefined;
  const next = listed[listed.indexOf(shown) + 1];
  const mention = next === undefined ? undefined : mentionFor(next);
  if (mention === undefined) return undefined;
  return mention.of === 'risk' ? riskIntent(mention, asked) : { type: 'measure', mention, focus: null };
};
const BESIDE_NEXT = [
  ...(['coming', 'later', 'next', 'definite', 'and', 'which', 'show', 'it', 'then', 'what_about', 'be', 'me'] as const),
  'those',
] as const;

/** "de derde" of a list of two: how many there are to count off. */
export const countedTooFar: Step = ({ asked, previous }) => {
  const { mentions } = asked.scene;
  if (ordinalIn(asked.scene) === undefined || mentions.length > 0 || !asksNothingNew(asked)) return undefined;
  const list = previous.listing ?? previous.intent;
  const risks = risksBefore(list);
  if (risks !== undefined) return { type: 'countRisks', query: risks, by: null };
  return list.type === 'list' || list.type === 'count' ? { type: 'count', query: list.query, by: null } : undefined;
};

/** "en V5?": the same question about another item. */
export const anotherItem: Step = ({ asked, previous: { intent }, cues }) => {
  const [named, ...others] = asked.scene.mentions;
  if (named === undefined || others.length > 0 || cues.hasNoun || !(cues.opens || cues.isFragment)) return undefined;
  const { mention } = named;
  if (mention.of === 'risk' && intent.type === 'risk') {
    const own = riskIntent(mention, asked);
    return own.type === 'risk' && own.focus === null ? { ...own, focus: intent.focus } : own;
  }
  if (mention.of !== 'measure' || intent.type !== 'measure') return undefined;
  if (intent.waitsFor !== undefined && isWaitedFor(asked, named.at)) return { ...intent, waitsFor: mention };
  const own = measureIntent(mention, asked);
  return own.type === 'measure' && own.focus === null ? { ...own, focus: intent.focus } : own;
};

/** "en van V2?" after "hangt V5 af van V4?" */
const isWaitedFor = ({ scene: { sentence } }: Asked, at: number): boolean =>
  isMarked(sentence.items[at - 1], 'of', 'target', 'by', 'at');

/** "wie heeft dat gedaan?" after a change: of whom it was is told by the history, and not by how things stand. */
export const whoDidIt: Step = ({ asked: { scene }, previous: { intent, answered } }) =>
  answered === 'changed' &&
  intent.type === 'measure' &&
  has(scene.sentence, 'who') &&
  has(scene.sentence, 'it') &&
  scene.mentions.length === 0 &&
  scene.sentence.items.length <= SHORTEST
    ? { ...intent, focus: 'history' }
    : undefined;
const SHORTEST = 6;

/** "wanneer moet die af?", "waarom?", "en de bron?", "by how many days?": something of the item that was shown. */
export const ofTheSame: Step = ({ asked, previous, cues }) => {
  const { sentence, mentions, head } = asked.scene;
  if (!isOverOne(previous) || mentions.length > 0 || asked.times.periods.length > 0) return undefined;
  if (asksMore(sentence)) return undefined;
  if (isRiskQuestion(asked)) return pointed(asked);
  if (isOfAnother(asked, previous, cues)) return undefined;
  if (head === 'risk' || (cues.hasNoun && !has(sentence, 'deadline'))) return undefined;
  const days = has(sentence, 'count') && sentence.items.some((item) => senseIn(item, 'unit') !== undefined);
  if (has(sentence, 'count') && !days) return undefined;
  const about = cues.refers || cues.opens || asked.parts.length === 0 || isMarked(sentence.items[0], 'it');
  return about && (days || asksOfOne(asked) || cues.refers) ? pointed(asked) : undefined;
};

/** "is de deadline ooit verschoven?" of one measure: that one's; "zijn er deadlines verschoven?" is about all of them. */
export const itsDeadline: Step = ({ asked, previous }) => {
  const { scene, parts, times } = asked;
  const { items } = scene.sentence;
  const isIts = items.some((item, at) => isMarked(item, 'deadline') && isMarked(items[at - 1], 'definite', 'it'));
  if (!isIts || previous.intent.type !== 'measure' || scene.mentions.length > 0 || times.periods.length > 0)
    return undefined;
  const others = has(scene.sentence, 'which', 'count', 'exists', 'all', 'everything', 'measure', 'those', 'of');
  return !others && parts.length > 0 && parts.every(({ criterion }) => isMoved(criterion)) ? pointed(asked) : undefined;
};

const isMoved = (criterion: Filter): boolean =>
  criterion.field === 'word' && criterion.not !== true && criterion.anyOf.every((word) => word === 'moved');

/** What no one item has, or words that nobody knows. */
const asksMore = (sentence: Sentence): boolean =>
  has(sentence, 'next', 'overview', 'record', 'waiting', 'per') ||
  sentence.items.some(({ kind }) => kind === 'unknown');

/** "en die van microsoft?" after a list, if of one: those of another party, and nothing about that one. */
const isOfAnother = ({ parts }: Asked, { intent }: Previous, { opens }: Cues): boolean =>
  opens &&
  (intent.type === 'list' || intent.type === 'count') &&
  parts.some(({ criterion }) => criterion.field === 'obligor');

/** "which risk?", "en het risico?" of one measure; "welke risico's zijn er?" asks for all there are. */
const isRiskQuestion = ({ scene, parts }: Asked): boolean =>
  scene.head === 'risk' &&
  parts.length === 0 &&
  scene.sentence.items.length <= SHORT &&
  has(scene.sentence, 'which', 'and', 'it') &&
  (!has(scene.sentence, 'exists') || has(scene.sentence, 'and', 'it'));
const SHORT = 4;

/** "en die?", "van wie zijn die?" of several: the measures again. */
export const again: Step = ({ asked, previous }) => {
  const { sentence, head, mentions } = asked.scene;
  const onlyDeadline = head === null || has(sentence, 'deadline');
  if (!has(sentence, 'it') || !onlyDeadline || !asksNothingNew(asked) || !asksOfOne(asked)) return undefined;
  if (has(sentence, 'measure', 'next') || mentions.length > 0) return undefined;
  const query = measuresBefore(previous);
  return query === undefined ? undefined : { type: 'list', query };
};
