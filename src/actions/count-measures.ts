import type { CountOutcome } from '../domain/outcome.js';
import type { ActionDeps } from './deps.js';
import { lapsingIn } from './lapsing.js';
import { nearestMeasures } from './nearest-questions.js';
import { gapOfMeasures } from './on-record.js';
import type { ActionInput } from './requests.js';

/** Codes named with a number; a larger number can be opened as a list. */
const CODES_NAMED = 30;

/** How many measures a query selects, in all and by group. */
export async function countMeasures(
  { query, by }: ActionInput<'countMeasures'>,
  deps: ActionDeps,
): Promise<CountOutcome> {
  const { store, calendar } = deps;
  const today = query.asOf ?? calendar.today();
  const [page, groups, gap, lapsing] = await Promise.all([
    store.findMeasures(query, { offset: 0, limit: CODES_NAMED }, today),
    by === null ? [] : store.groupMeasures(query, by, today),
    gapOfMeasures(query, deps),
    lapsingIn(query, today, store),
  ]);
  const nearest = await nearestMeasures(query, page.total, today, store);
  const codes = page.rows.map(({ code }) => code);
  return { type: 'count', query, today, total: page.total, by, groups, codes, ...gap, ...lapsing, ...nearest };
}
