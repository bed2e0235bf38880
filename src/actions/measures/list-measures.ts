import type { MeasureListOutcome } from '../../domain/outcome/measure-outcome.js';
import { narrowed, PAGE_SIZE, widened, type MeasureQuery, type PageRequest } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import { lapsingIn } from './lapsing.js';
import { viewMeasures } from './measure-view.js';
import { elsewhere, nearestMeasures } from './nearest-questions.js';
import { gapOfMeasures } from './on-record.js';
import type { ActionInput } from '../requests.js';

/** Measures offered at first where none has all the words of a search. */
const NEARBY = 5;

/**
 * One page of the measures that a query selects, in its order. Where none has all the words of a search, the nearest
 * that have some of them, and the query that asked for those.
 */
export async function listMeasures(
  { query, offset, limit = PAGE_SIZE }: ActionInput<'listMeasures'>,
  deps: ActionDeps,
): Promise<MeasureListOutcome> {
  const found = await listed(query, { offset, limit }, deps);
  const wider = found.total === 0 ? widened(query) : null;
  if (wider === null) return withNearest(found, deps);
  const nearby = await listed(wider, { offset: 0, limit: NEARBY }, deps);
  if (nearby.total === 0) return withNearest(found, deps);
  return { ...nearby, ...(await elsewhere(query, found.today, deps.store)) };
}

async function withNearest(found: MeasureListOutcome, { store }: ActionDeps): Promise<MeasureListOutcome> {
  return { ...found, ...(await nearestMeasures(found.query, found.total, found.today, store)) };
}

async function listed(query: MeasureQuery, page: PageRequest, deps: ActionDeps): Promise<MeasureListOutcome> {
  const { store, calendar } = deps;
  const today = query.asOf ?? calendar.today();
  const [{ total, rows }, overdue, gap, lapsing] = await Promise.all([
    store.findMeasures(query, page, today),
    store.countMeasures(narrowed(query, { field: 'word', anyOf: ['overdue'] }), today),
    gapOfMeasures(query, deps),
    lapsingIn(query, today, store),
  ]);
  const views = await viewMeasures(store, rows, today, query.asOf);
  return { type: 'measureList', query, today, offset: page.offset, total, rows: views, overdue, ...gap, ...lapsing };
}
