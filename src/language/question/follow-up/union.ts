/** Everything that any of several queries selects, as one query: "welke zijn dat?" after two numbers. */
import { MAX_SIDES, type Criterion, type MeasureQuery, type SingleCriterion } from '../../../domain/query/query.js';

/** The first of them where no query says it. */
export function unionOf(first: MeasureQuery, also: readonly MeasureQuery[]): MeasureQuery {
  const all = [first, ...also];
  const isShared = (criterion: Criterion): boolean =>
    all.every(({ criteria }) => criteria.some((one) => JSON.stringify(one) === JSON.stringify(criterion)));
  const shared = first.criteria.filter(isShared);
  const sides = all.map(({ criteria }) => criteria.filter((criterion) => !isShared(criterion)));
  if (sides.some(({ length }) => length === 0)) return { ...first, criteria: shared };
  const singles = sides.map((side) => side.filter((one): one is SingleCriterion => one.field !== 'either'));
  const fits =
    all.every(({ asOf }) => asOf === first.asOf) &&
    singles.every(({ length }, at) => length === sides[at]?.length && length <= MAX_SIDES);
  return fits ? { ...first, criteria: [...shared, { field: 'either', sides: singles }] } : first;
}
