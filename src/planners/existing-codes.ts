/** A number without its investigation ("H6") stands for that number in each: what the register does not have is left out. */
import type { Criterion, MeasureQuery } from '../domain/query.js';
import type { Store } from '../domain/store.js';

/** The query with, in each criterion that names several items, only those that exist; as it was where none does. */
export async function withExistingCodes(query: MeasureQuery, store: Store): Promise<MeasureQuery> {
  if (!query.criteria.some(namesSeveral)) return query;
  return { ...query, criteria: await Promise.all(query.criteria.map((criterion) => existing(criterion, store))) };
}

const namesSeveral = (criterion: Criterion): boolean =>
  (criterion.field === 'risk' || criterion.field === 'code') && criterion.anyOf.length > 1;

async function existing(criterion: Criterion, store: Store): Promise<Criterion> {
  if (criterion.field === 'risk') {
    const risks = await Promise.all(criterion.anyOf.map((code) => store.risk(code)));
    const anyOf = risks.flatMap((risk) => (risk === undefined ? [] : [risk.code]));
    return anyOf.length === 0 ? criterion : { ...criterion, anyOf };
  }
  if (criterion.field === 'code') {
    const anyOf = (await store.measures(criterion.anyOf)).map(({ code }) => code);
    return anyOf.length === 0 ? criterion : { ...criterion, anyOf };
  }
  return criterion;
}
