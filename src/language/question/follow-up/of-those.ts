/** Half sentences about several that were shown: "sinds wanneer?", "which one is the worst?", "en gemiddeld?". */
import { singlesIn, type Criterion, type MeasureQuery } from '../../../domain/query/query.js';
import type { MeasureFocus } from '../../../domain/measure/focus.js';
import type { Intent } from '../../intent.js';
import { has, isMarked, isQuiet, senseIn, type Item } from '../sentence/item.js';
import { listOf } from '../filters/list-of.js';
import { recordOf } from '../intents/record.js';
import { saysOnly } from '../intents/rule.js';
import { risksBefore, severalBefore } from './base.js';
import { narrowedBy } from './merge.js';
import { isOverOne, type Step } from './step.js';

const POINTING = ['which', 'it', 'those', 'be', 'and', 'then', 'what_about', 'but', 'definite', 'now', 'has'] as const;
const LATE: Criterion = { field: 'word', anyOf: ['overdue'] };

/** "sinds wanneer?", "hoe lang al?": the same list, in which each has its day and how late it is. */
export const whenThose: Step = ({ asked: { scene, parts }, previous }) => {
  const { sentence, mentions } = scene;
  const { intent } = previous;
  if (isOverOne(previous) || mentions.length > 0 || parts.length > 0) return undefined;
  const asksWhen = has(sentence, 'when') || (has(sentence, 'how') && sentence.items.some(isTerm));
  if (!asksWhen || !saysOnly(sentence, ...POINTING, 'when', 'since', 'how', 'already', 'at')) return undefined;
  if (intent.type === 'list') return intent;
  return intent.type === 'count' ? { type: 'list', query: intent.query } : undefined;
};
const isTerm = (item: Item): boolean => senseIn(item, 'focus')?.value === 'deadline';

/** "welke is het ergst?": of measures what has been late longest, of risks those that are high. */
export const theWorst: Step = ({ asked: { scene, parts }, previous }) => {
  const { sentence, mentions } = scene;
  if (!has(sentence, 'longest') || mentions.length > 0 || parts.length > 0) return undefined;
  if (!saysOnly(sentence, ...POINTING, 'longest', 'around_wording', 'falls_when', 'already')) return undefined;
  const risks = risksBefore(previous.intent);
  if (risks !== undefined) return { type: 'risks', query: { ...risks, level: ['high'] } };
  const base = severalBefore(previous);
  return base === undefined ? undefined : listOf(isLate(base) ? base : narrowedBy(base, { criteria: [LATE] }), scene);
};

const isLate = ({ criteria }: MeasureQuery): boolean =>
  singlesIn(criteria).some((one) => one.field === 'word' && one.not !== true && one.anyOf.includes('overdue'));

/** "en gemiddeld?" after how late something is: the record has the average, by the deadline that the answer went by. */
export const onAverage: Step = ({ asked: { scene }, previous: { intent } }) => {
  const { sentence, mentions } = scene;
  if (!has(sentence, 'average') || mentions.length > 0 || !sentence.items.every(isOfAverage)) return undefined;
  const query = latenessBefore(intent);
  if (query === undefined) return undefined;
  return { type: 'record', query, against: intent.type === 'record' ? intent.against : 'current' };
};

const isOfAverage = (item: Item): boolean =>
  isQuiet(item) ||
  isMarked(item, ...POINTING, 'average', 'how', 'count') ||
  isTerm(item) ||
  senseIn(item, 'unit') !== undefined;

/** The promises of which was said how late they are; undefined where it was about something else. */
function latenessBefore(intent: Intent): MeasureQuery | undefined {
  if (intent.type === 'record') return intent.query;
  if (intent.type === 'list' || intent.type === 'count')
    return isLate(intent.query) ? recordOf(intent.query) : undefined;
  return intent.type === 'measure' && intent.focus !== null && OF_LATENESS.has(intent.focus)
    ? { criteria: [] }
    : undefined;
}
const OF_LATENESS: ReadonlySet<MeasureFocus> = new Set<MeasureFocus>(['late', 'on_time', 'why_late', 'deadline']);
