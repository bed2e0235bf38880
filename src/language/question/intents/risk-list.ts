/** Risks in a list or a number: "welke hoge risico's staan nog open?", "how many risks per level?". */
import { isRiskCode, isVendorCode, type InvestigationCode } from '../../../domain/codes.js';
import {
  MAX_VALUES,
  type Criterion,
  type Dimension,
  type RiskDimension,
  type RiskQuery,
} from '../../../domain/query.js';
import type { Catalogue } from '../../../domain/register.js';
import { RISK_LEVELS, RISK_STATUSES, type RiskStatus } from '../../../domain/risk.js';
import type { Filter } from '../criteria.js';
import { groupingIn } from '../grouping.js';
import { has, isMarked, senseIn } from '../item.js';
import type { Asked } from '../measure-query.js';
import { before } from '../neighbours.js';
import type { Rule } from './rule.js';

export const risks: Rule = (asked) => {
  const { scene } = asked;
  const several =
    scene.mentions.length > 1 && scene.mentions.every(({ mention }) => mention.of === 'risk') && scene.head === null;
  if (
    scene.head !== 'risk' &&
    !(several && asked.parts.every(({ criterion }) => criterion.field === 'risk' || criterion.field === 'status'))
  )
    return undefined;
  if (lacksSomething(asked)) return { type: 'not_understood' };
  if (groupingIn(scene)?.by === 'risk') return { type: 'count', query: asked.query, by: 'risk' };
  const query = riskQueryFrom(asked);
  const by = groupingIn(scene);
  if (has(scene.sentence, 'count') || by !== undefined) {
    return { type: 'countRisks', query, by: riskDimension(by?.by ?? null) };
  }
  return { type: 'risks', query };
};

/** "risico's zonder maatregelen", "without a condition": a query has no form for what is not there. */
const lacksSomething = ({
  scene: {
    sentence: { items },
  },
}: Asked): boolean =>
  items.some(
    (item, at) =>
      (isMarked(item, 'measure') || senseIn(item, 'riskFocus')?.value === 'condition') &&
      isMarked(before(items, at), 'no', 'without', 'linked') &&
      items.slice(0, at).some((other) => isMarked(other, 'no', 'without', 'not')),
  );

/** By what risks can be grouped, for what measures are grouped by. */
export const riskDimension = (by: Dimension | null): RiskDimension | null =>
  by === null ? null : (DIMENSION[by] ?? null);

const DIMENSION: Readonly<Partial<Record<Dimension, RiskDimension>>> = {
  riskLevel: 'level',
  nature: 'level',
  kind: 'level',
  state: 'status',
  investigation: 'investigation',
  vendor: 'investigation',
};

/** What is said of risks themselves; every other criterion is asked of the measures that are linked to them. */
export function riskQueryFrom({ parts, query, times, scene }: Asked): RiskQuery {
  const { investigations } = scene.world.catalogue;
  const status = statusesFrom(parts.map(({ criterion }) => criterion)) ?? statusImplied(query.criteria);
  let own: Own = {};
  const rest: Criterion[] = [];
  for (const criterion of query.criteria) {
    const more = ownOf(criterion, own, investigations);
    if (more !== undefined) own = more;
    else if (!isOpenOrClosed(criterion)) rest.push(asVendor(criterion));
  }
  return {
    ...own,
    ...(status === undefined ? {} : { status }),
    ...(rest.length === 0 ? {} : { measures: { criteria: rest } }),
    ...(times.asOf === undefined ? {} : { asOf: times.asOf }),
  };
}

type Own = Pick<RiskQuery, 'investigation' | 'level' | 'codes' | 'text'>;
type Investigations = Catalogue['investigations'];

/** The query with a criterion that risks have themselves, or undefined where only measures have it. */
function ownOf(criterion: Criterion, own: Own, investigations: Investigations): Own | undefined {
  if (criterion.field === 'riskLevel') return { ...own, level: chosen(RISK_LEVELS, criterion.anyOf, criterion.not) };
  if (criterion.field === 'risk' && criterion.not !== true)
    return { ...own, codes: criterion.anyOf.filter(isRiskCode) };
  if (criterion.field === 'text' && criterion.not !== true)
    return { ...own, text: own.text === undefined ? criterion.words : `${own.text} ${criterion.words}` };
  const codes = investigationsIn(criterion, investigations);
  const both = codes?.filter((code) => own.investigation?.includes(code) ?? true).slice(0, MAX_VALUES) ?? [];
  return both.length === 0 ? undefined : { ...own, investigation: both };
}

/** "risico's van Microsoft" are those of its investigations; those "van SLM" can only be reached by its measures. */
function investigationsIn(criterion: Criterion, investigations: Investigations): InvestigationCode[] | undefined {
  const all = investigations.map(({ code }) => code);
  if (criterion.field === 'investigation') return chosen(all, criterion.anyOf, criterion.not);
  if (criterion.field !== 'vendor' && !isOfVendors(criterion)) return undefined;
  const vendors: readonly string[] = criterion.anyOf;
  const denied = criterion.not ?? false;
  return investigations.filter(({ vendor }) => vendors.includes(vendor) !== denied).map(({ code }) => code);
}

const isOfVendors = (criterion: Criterion): criterion is Extract<Criterion, { field: 'obligor' }> =>
  criterion.field === 'obligor' && criterion.anyOf.every(isVendorCode);

/** A vendor without investigations has no risks: asked of the measures, it finds none. */
const asVendor = (criterion: Criterion): Criterion =>
  isOfVendors(criterion) ? { ...criterion, field: 'vendor', anyOf: criterion.anyOf.filter(isVendorCode) } : criterion;

const isOpenOrClosed = (criterion: Criterion): boolean =>
  criterion.field === 'word' && criterion.anyOf.every((word) => word === 'open' || word === 'closed');

/** "die nog opgelost moeten worden": said in words for measures. */
function statusImplied(criteria: readonly Criterion[]): RiskStatus[] | undefined {
  const word = criteria.find(isOpenOrClosed);
  if (word?.field !== 'word') return undefined;
  return word.anyOf.includes('open') ? ['open', 'ready_to_rerate'] : ['mitigated'];
}

const chosen = <T>(all: readonly T[], named: readonly T[], not: boolean | undefined): T[] =>
  not === true ? all.filter((value) => !named.includes(value)) : [...named];

/** A risk that only waits for a person to confirm is not mitigated yet. */
function statusesFrom(filters: readonly Filter[]): RiskStatus[] | undefined {
  const found = new Set<RiskStatus>();
  for (const filter of filters) {
    if (filter.field !== 'status') continue;
    for (const status of chosen(RISK_STATUSES, filter.anyOf, filter.not)) found.add(status);
  }
  return found.size === 0 ? undefined : [...found];
}
