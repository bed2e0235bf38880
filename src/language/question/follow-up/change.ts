/** Follow-ups that ask the same with something else in its place: "en van SLM?", "nee, alleen Microsoft", "en nu?". */
import { leavingOut, type Criterion, type MeasureQuery, type RiskQuery } from '../../../domain/query/query.js';
import { RISK_STATUSES } from '../../../domain/risk/risk.js';
import type { Intent } from '../../intent.js';
import { negated } from '../filters/criteria.js';
import { has, isMarked, isQuiet } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { onDayAsked } from '../times/record-day.js';
import { listOf } from '../filters/list-of.js';
import { riskQueryFrom } from '../filters/risk-query.js';
import { firstItem } from '../intents/rule.js';
import { queryBefore, risksBefore, severalBefore } from './base.js';
import { alsoWith, orWith, replacedBy, risksReplacedBy, withoutDay } from './merge.js';
import { asksNothingNew, type Continued, type Step } from './step.js';

/** Pieces of a sentence that only goes back to today. */
const SHORT = 3;

export const changed: Step = (continued) => {
  const { asked, previous, cues } = continued;
  if (asksNothingNew(asked) || !mayChange(continued)) return undefined;
  const { intent } = previous;
  const risks = risksBefore(intent);
  if (risks !== undefined && asked.scene.head !== 'measure') {
    const query = risksReplacedBy(risks, riskQueryFrom(asked));
    return intent.type === 'countRisks' ? { ...intent, query } : { type: 'risks', query };
  }
  const base = queryBefore(intent) ?? severalBefore(previous);
  if (base === undefined) return undefined;
  const beside = intent.type === 'count' ? intent.also : undefined;
  // "en van SLM?" after two numbers: both of SLM.
  if (intent.type === 'count' && beside !== undefined) {
    const also = beside.map((one) => replacedBy(one, asked.query));
    return { ...intent, query: replacedBy(intent.query, asked.query), also };
  }
  const join = cues.adds ? alsoWith : isMarked(firstItem(asked.scene.sentence), 'or') ? orWith : replacedBy;
  const query = join(base, asked.query);
  const same = sameQuestion(intent, intent.type === 'record' ? onDayAsked(query, asked.scene.world.today) : query);
  return same.type === 'list' ? listOf(same.query, asked.scene) : same;
};

/** A sentence with a noun of its own stands on its own, unless it says that it goes on. */
const mayChange = ({ cues: { opens, isFragment, restricts, hasNoun } }: Continued): boolean =>
  opens || restricts || (isFragment && !hasNoun);

function sameQuestion(intent: Intent, query: MeasureQuery): Intent {
  switch (intent.type) {
    case 'count':
    case 'next':
    case 'overview':
    case 'changes':
      return { ...intent, query };
    case 'record':
      return query.criteria.some(isOfSome) ? { type: 'list', query } : { ...intent, query };
    default:
      return { type: 'list', query };
  }
}

/** "en welke zijn verschoven?": a record is of all promises, and its groups are no filters on it. */
const isOfSome = ({ field }: Criterion): boolean => field === 'word' || field === 'state' || field === 'either';

/** "en nu?", "en vandaag?": as things stand today. */
export const today: Step = ({ asked: { scene, parts, times }, previous: { intent } }) => {
  const { sentence, world } = scene;
  const day = sentence.items.some(
    (item) => item.kind === 'period' && item.period.from === world.today && item.period.to === world.today,
  );
  if (!(has(sentence, 'now') || day) || parts.length > 0 || times.asOf !== undefined || sentence.items.length > SHORT)
    return undefined;
  const query = queryBefore(intent);
  return query?.asOf === undefined ? undefined : sameQuestion(intent, withoutDay(query));
};

/** "en alles?": the same without what narrowed it; with nothing but names left, of everyone. */
export const everything: Step = ({ asked, previous: { intent }, cues }) => {
  const { sentence } = asked.scene;
  const all = cues.opens && has(sentence, 'all', 'everything') && sentence.items.length <= SHORT;
  const query = all && asksNothingNew(asked) && !cues.narrows ? queryBefore(intent) : undefined;
  if (query === undefined || query.criteria.length === 0) return undefined;
  const names = query.criteria.filter(({ field, not }) => NAMES.has(field) && not !== true);
  return sameQuestion(intent, { ...query, criteria: names.length < query.criteria.length ? names : [] });
};
const NAMES: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>([
  'vendor',
  'obligor',
  'investigation',
  'product',
  'source',
]);

/** "en welke niet?", "and which aren't?", "en welke wel?": the same list without what was asked of it last. */
export const theOpposite: Step = ({ asked, previous: { intent } }) => {
  const { scene } = asked;
  if (!asksNothingNew(asked) || scene.mentions.length > 0 || !isOpposite(asked)) return undefined;
  const risks = risksBefore(intent);
  if (risks !== undefined) return { type: 'risks', query: oppositeOf(risks) };
  const query = queryBefore(intent);
  const at = query?.criteria.findLastIndex(({ field }) => !NAMES.has(field)) ?? -1;
  const last = query?.criteria.at(at);
  const other = last === undefined ? undefined : negated(last);
  if (query === undefined || other === undefined || other.field === 'status') return undefined;
  const opposite = { ...query, criteria: query.criteria.map((one) => (one === last ? other : one)) };
  return has(scene.sentence, 'count') && intent.type === 'list'
    ? { type: 'count', query: opposite, by: null }
    : sameQuestion(intent, opposite);
};

const isOpposite = ({ scene: { sentence } }: Asked): boolean =>
  (has(sentence, 'not', 'but') ||
    (isMarked(firstItem(sentence), 'and') && has(sentence, 'which') && has(sentence, 'be', 'has'))) &&
  has(sentence, 'which', 'and', 'those', 'what_about') &&
  sentence.items.every(
    (item) =>
      isQuiet(item) ||
      isMarked(
        item,
        'not',
        'but',
        'which',
        'count',
        'and',
        'be',
        'has',
        'those',
        'it',
        'what_about',
        'then',
        'show_them',
      ),
  );

function oppositeOf(query: RiskQuery): RiskQuery {
  const { status, measures, except, ...rest } = query;
  if (status !== undefined) return { ...query, status: RISK_STATUSES.filter((one) => !status.includes(one)) };
  if (measures !== undefined) return { ...rest, ...leavingOut({ ...except, measures }) };
  const { level, ...others } = rest;
  return level === undefined ? query : { ...others, ...leavingOut({ ...except, level }) };
}

/** "en de rest?": what the last word left out. */
export const theRest: Step = ({ asked: { scene, parts }, previous: { intent } }) => {
  if (!has(scene.sentence, 'rest') || parts.length > 0) return undefined;
  const query = queryBefore(intent);
  const last = query?.criteria.at(-1);
  const other = last === undefined ? undefined : negated(last);
  if (query === undefined || other === undefined || other.field === 'status') return undefined;
  return sameQuestion(intent, { ...query, criteria: [...query.criteria.slice(0, -1), other] });
};
