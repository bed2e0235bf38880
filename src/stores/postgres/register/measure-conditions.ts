/** Criteria as conditions on the rows of `measure`, called `m`; the same that the index in memory works with. */
import type { Facet, FacetValue } from '../../../domain/query/facets.js';
import type { Criterion } from '../../../domain/query/query.js';
import { conditionOf, conditionsOfWord, type Column, type Condition, type Mark } from '../../index/conditions.js';
import { ALWAYS, dayNumber } from '../../index/day-column.js';
import { allOf, anyOf, type Values } from '../statement.js';
import { holdsWhen, type When } from './span.js';

/** Facets of which a measure has several values, and the columns that hold them. */
const LISTS: Readonly<Partial<Record<Facet, string>>> = {
  product: 'm.products',
  risk: 'm.risks',
  blockedBy: 'm.blockers',
};
const HAPPENED = 'happened ';

export interface Selecting {
  readonly values: Values;
  readonly when: When;
  /** The day on which derived words hold. */
  readonly day: Parameters<typeof conditionsOfWord>[1]['day'];
  /** The condition that a text criterion comes to. */
  readonly hasWords: (asked: Extract<Criterion, { readonly field: 'text' }>) => string;
}

/** What must hold of the rows that a query selects. */
export function measureConditions(criteria: readonly Criterion[], at: Selecting): readonly string[] {
  const existing = at.when === null ? [] : [`m.since <= ${dayNumber(at.when)}`];
  return [holdsWhen('m', at.when), ...existing, ...meetAll(criteria, at)];
}

const meetAll = (criteria: readonly Criterion[], at: Selecting): readonly string[] =>
  criteria.map((criterion) => {
    const condition = meets(criterion, at);
    return criterion.not === true ? `not (${condition})` : condition;
  });

function meets(criterion: Criterion, at: Selecting): string {
  switch (criterion.field) {
    case 'word': {
      const day = { day: at.day, soonDays: criterion.soonDays };
      return anyOf(criterion.anyOf.map((word) => allOf(conditionsOfWord(word, day).map((one) => holds(one, at)))));
    }
    case 'code':
      return `m.code = any(${at.values.texts(criterion.anyOf)})`;
    case 'text':
      return at.hasWords(criterion);
    case 'either':
      return anyOf(criterion.sides.map((side) => allOf(meetAll(side, at))));
    default:
      return holds(conditionOf(criterion), at);
  }
}

/** Never null, so that it can be turned round. */
function holds(condition: Condition, at: Selecting): string {
  if (condition.on === 'day') return within(condition);
  const found = condition.on === 'mark' ? hasMark(condition.mark, at) : hasValue(condition.facet, condition.anyOf, at);
  return condition.not === true ? `not (${found})` : found;
}

const columnOf = (column: Column): string =>
  `m.${column.startsWith(HAPPENED) ? column.slice(HAPPENED.length) : column}`;

function within({ column, from, to }: Extract<Condition, { readonly on: 'day' }>): string {
  const upTo = `${columnOf(column)} <= ${to}`;
  return from > ALWAYS ? `${columnOf(column)} >= ${from} and ${upTo}` : upTo;
}

function hasMark(mark: Mark, at: Selecting): string {
  return mark === 'waits' && at.when !== null ? waitedOn(at.when) : `m.${mark}`;
}

/** What is waited for was still there on a day: a circumstance not gone, a measure that existed and was not verified. */
function waitedOn(day: NonNullable<When>): string {
  const circumstance =
    `select 1 from circumstance c where c.code = any(m.blockers) and ${holdsWhen('c', day)} ` +
    `and c.gone_on > ${dayNumber(day)}`;
  const measure = `select 1 from measure b where b.code = any(m.blockers) and ${holdsWhen('b', day)} and b.state <> 'verified'`;
  return `cardinality(m.blockers) > 0 and (exists (${circumstance}) or exists (${measure}))`;
}

function hasValue(facet: Facet, wanted: readonly FacetValue[], at: Selecting): string {
  const named = wanted.filter((value) => value !== null);
  const values = at.values.texts(named);
  const none = wanted.length > named.length;
  if (facet === 'riskLevel') return hasLevel(values, none, at.when);
  const list = LISTS[facet];
  if (list !== undefined) return none ? `${list} && ${values} or ${list} = '{}'` : `${list} && ${values}`;
  const found = `m.${facet} is not null and m.${facet} = any(${values})`;
  return none ? `${found} or m.${facet} is null` : found;
}

function hasLevel(values: string, none: boolean, when: When): string {
  if (when === null) return none ? `m.levels && ${values} or m.levels = '{}'` : `m.levels && ${values}`;
  const levels = `select 1 from risk r where r.code = any(m.risks) and ${holdsWhen('r', when)}`;
  const found = `exists (${levels} and r.level = any(${values}))`;
  return none ? `${found} or not exists (${levels})` : found;
}
