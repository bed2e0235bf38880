import type { RiskListOutcome } from '../../domain/outcome/risk-outcome.js';
import { PAGE_SIZE } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import { nearestRisks } from '../measures/nearest-questions.js';
import { gapOfRisks } from '../measures/on-record.js';
import type { ActionInput } from '../requests.js';
import { viewRisks } from './risk-view.js';

/** One page of the risks that a query selects, by code. */
export async function listRisks(
  { query, offset, limit = PAGE_SIZE }: ActionInput<'listRisks'>,
  deps: ActionDeps,
): Promise<RiskListOutcome> {
  const { store, calendar } = deps;
  const today = query.asOf ?? calendar.today();
  const [page, statuses, gap] = await Promise.all([
    store.findRisks(query, { offset, limit }, today),
    store.countRisks(query, today),
    gapOfRisks(query, deps),
  ]);
  const rows = await viewRisks(store, page.rows, query.asOf);
  const nearest = await nearestRisks(query, page.total, today, store);
  return { type: 'riskList', query, today, offset, total: page.total, rows, statuses, ...gap, ...nearest };
}
