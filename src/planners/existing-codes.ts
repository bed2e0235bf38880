/** A number without its investigation ("H6") stands for that number in each: what the register does not have is left out. */
import { isCircumstanceCode, isMeasureCode, type ItemCode } from '../domain/register/codes.js';
import type { Measure } from '../domain/measure/measure.js';
import type { Circumstance } from '../domain/register/register.js';
import { singlesIn, type Criterion, type MeasureQuery, type SingleCriterion } from '../domain/query/query.js';
import type { Store } from '../domain/store/store.js';

/** The query with, in each criterion that names several items, only those that exist; as it was where none does. */
export async function withExistingCodes(query: MeasureQuery, store: Store): Promise<MeasureQuery> {
  if (!singlesIn(query.criteria).some(namesSeveral)) return query;
  const criteria = query.criteria.map(async (criterion): Promise<Criterion> => {
    if (criterion.field !== 'either') return existing(criterion, store);
    const sides = criterion.sides.map((side) => Promise.all(side.map((one) => existing(one, store))));
    return { ...criterion, sides: await Promise.all(sides) };
  });
  return { ...query, criteria: await Promise.all(criteria) };
}

const namesSeveral = (criterion: Criterion): boolean =>
  (criterion.field === 'risk' || criterion.field === 'code' || criterion.field === 'blockedBy') &&
  criterion.anyOf.length > 1;

async function existing(criterion: SingleCriterion, store: Store): Promise<SingleCriterion> {
  if (criterion.field === 'risk') {
    const risks = await Promise.all(criterion.anyOf.map((code) => store.risk(code)));
    const anyOf = risks.flatMap((risk) => (risk === undefined ? [] : [risk.code]));
    return anyOf.length === 0 ? criterion : { ...criterion, anyOf };
  }
  if (criterion.field === 'blockedBy') {
    const found = await Promise.all(criterion.anyOf.map((code) => blocker(code, store)));
    const anyOf = found.flatMap((one) => (one === undefined ? [] : [one.code]));
    return anyOf.length === 0 ? criterion : { ...criterion, anyOf };
  }
  if (criterion.field === 'code') {
    const anyOf = (await store.measures(criterion.anyOf)).map(({ code }) => code);
    return anyOf.length === 0 ? criterion : { ...criterion, anyOf };
  }
  return criterion;
}

const blocker = (code: ItemCode, store: Store): Promise<Measure | Circumstance | undefined> =>
  isCircumstanceCode(code)
    ? store.circumstance(code)
    : isMeasureCode(code)
      ? store.measure(code)
      : Promise.resolve(undefined);
