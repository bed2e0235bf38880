import type { CountOutcome } from '../../domain/outcome/measure-outcome.js';
import type { PlainCount } from '../../domain/query/plain-count.js';
import type { MeasureQuery } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import { lapsingIn } from './lapsing.js';
import { nearestMeasures } from './nearest-questions.js';
import { gapOfMeasures } from './on-record.js';
import type { ActionInput } from '../requests.js';

/** Codes named with a number; a larger number can be opened as a list. */
const CODES_NAMED = 30;

/** How many measures a query selects, in all and by group. */
export async function countMeasures(
  { query, by, also = [] }: ActionInput<'countMeasures'>,
  deps: ActionDeps,
): Promise<CountOutcome> {
  const { store, calendar } = deps;
  const today = query.asOf ?? calendar.today();
  const [{ total, codes }, groups, gap, lapsing, others] = await Promise.all([
    plainCount(query, deps),
    by === null ? [] : store.groupMeasures(query, by, today),
    gapOfMeasures(query, deps),
    lapsingIn(query, today, store),
    Promise.all(also.map((other) => plainCount(other, deps))),
  ]);
  const beside = others.length === 0 ? {} : { also: others };
  const nearest = others.length > 0 ? {} : await nearestMeasures(query, total, today, store);
  return { type: 'count', query, today, total, by, groups, codes, ...beside, ...gap, ...lapsing, ...nearest };
}

async function plainCount(query: MeasureQuery, { store, calendar }: ActionDeps): Promise<PlainCount> {
  const page = { offset: 0, limit: CODES_NAMED };
  const { total, rows } = await store.findMeasures(query, page, query.asOf ?? calendar.today());
  return { query, total, codes: rows.map(({ code }) => code) };
}
