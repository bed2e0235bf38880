import type { CountOutcome } from '../domain/outcome.js';
import type { ActionDeps } from './deps.js';
import type { ActionInput } from './requests.js';

/** Codes named with a number; a larger number can be opened as a list. */
const CODES_NAMED = 30;

/** How many measures a query selects, in all and by group. */
export async function countMeasures(
  { query, by }: ActionInput<'countMeasures'>,
  { store, calendar }: ActionDeps,
): Promise<CountOutcome> {
  const today = query.asOf ?? calendar.today();
  const [page, groups] = await Promise.all([
    store.findMeasures(query, { offset: 0, limit: CODES_NAMED }, today),
    by === null ? [] : store.groupMeasures(query, by, today),
  ]);
  return { type: 'count', query, today, total: page.total, by, groups, codes: page.rows.map(({ code }) => code) };
}
