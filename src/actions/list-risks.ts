import type { RiskListOutcome } from '../domain/outcome.js';
import { PAGE_SIZE } from '../domain/query.js';
import type { ActionDeps } from './deps.js';
import type { ActionInput } from './requests.js';
import { viewRisks } from './risk-view.js';

/** One page of the risks that a query selects, by code. */
export async function listRisks(
  { query, offset }: ActionInput<'listRisks'>,
  { store, calendar }: ActionDeps,
): Promise<RiskListOutcome> {
  const today = query.asOf ?? calendar.today();
  const [page, statuses] = await Promise.all([
    store.findRisks(query, { offset, limit: PAGE_SIZE }, today),
    store.countRisks(query, today),
  ]);
  const rows = await viewRisks(store, page.rows, query.asOf);
  return { type: 'riskList', query, today, offset, total: page.total, rows, statuses };
}
