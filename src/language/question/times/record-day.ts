import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Criterion, MeasureQuery } from '../../../domain/query/query.js';

/** How promises were kept "op 31 december 2020": a single day that has come is the day it is asked about, not a deadline. */
export function onDayAsked(query: MeasureQuery, today: LocalDate): MeasureQuery {
  if (query.asOf !== undefined) return query;
  const asOf = query.criteria.map(dayOf).find((day) => day !== undefined && day <= today);
  return asOf === undefined ? query : { criteria: query.criteria.filter((one) => dayOf(one) !== asOf), asOf };
}

const dayOf = (one: Criterion): LocalDate | undefined =>
  one.field === 'period' && one.not !== true && one.from !== null && one.from === one.to ? one.from : undefined;
