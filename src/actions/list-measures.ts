import type { MeasureListOutcome } from '../domain/outcome.js';
import { narrowed, PAGE_SIZE } from '../domain/query.js';
import type { ActionDeps } from './deps.js';
import { viewMeasures } from './measure-view.js';
import type { ActionInput } from './requests.js';

/** One page of the measures that a query selects, in the order of every list. */
export async function listMeasures(
  { query, offset }: ActionInput<'listMeasures'>,
  { store, calendar }: ActionDeps,
): Promise<MeasureListOutcome> {
  const today = query.asOf ?? calendar.today();
  const [page, overdue] = await Promise.all([
    store.findMeasures(query, { offset, limit: PAGE_SIZE }, today),
    store.countMeasures(narrowed(query, { field: 'word', anyOf: ['overdue'] }), today),
  ]);
  const rows = await viewMeasures(store, page.rows, today, query.asOf);
  return { type: 'measureList', query, today, offset, total: page.total, rows, overdue };
}
