/** Measures that a query selects, one by one, where what is asked of them is nothing that a query can say. */
import type { LocalDate } from '../domain/time/local-date.js';
import type { Measure } from '../domain/measure/measure.js';
import { MAX_VALUES, narrowed, type MeasureQuery } from '../domain/query/query.js';
import type { Store } from '../domain/store/store.js';

/** Measures looked through for one question; of a register with more that fit, the question is answered as a list. */
const MOST = 2000;
const STEP = 200;

/** All of them, or undefined where they are too many to look through. */
export async function measuresOf(
  query: MeasureQuery,
  store: Store,
  day: LocalDate,
): Promise<readonly Measure[] | undefined> {
  const found: Measure[] = [];
  for (let offset = 0; ; offset += STEP) {
    const { rows, total } = await store.findMeasures(query, { offset, limit: STEP }, day);
    if (total > MOST) return undefined;
    found.push(...rows);
    if (rows.length === 0 || found.length >= total) return found;
  }
}

/** The query narrowed to these; as it was where there are none, or more than a query can name. */
export const narrowedTo = (query: MeasureQuery, measures: readonly Measure[]): MeasureQuery =>
  measures.length === 0 || measures.length > MAX_VALUES
    ? query
    : narrowed(query, { field: 'code', anyOf: measures.map(({ code }) => code) });
