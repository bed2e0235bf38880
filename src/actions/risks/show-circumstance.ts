import { PAGE_SIZE } from '../../domain/query/query.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { ActionDeps } from '../deps.js';
import { nearestCodes } from '../asking/nearest-codes.js';
import type { ActionInput } from '../requests.js';

/** One circumstance: what it is, where that stands, and whether it is still there. */
export async function showCircumstance(
  { circumstanceId }: ActionInput<'showCircumstance'>,
  deps: ActionDeps,
): Promise<Outcome> {
  const circumstance = await deps.store.circumstance(circumstanceId);
  if (circumstance === undefined) {
    const nearest = await nearestCodes(circumstanceId, deps);
    return { type: 'unknownCode', code: circumstanceId, of: 'circumstance', nearest };
  }
  const { sources } = await deps.store.catalogue();
  const source = sources.find(({ code }) => code === circumstance.quotation.source) ?? null;
  const query = { criteria: [{ field: 'blockedBy' as const, anyOf: [circumstanceId] }] };
  const { total, rows } = await deps.store.findMeasures(query, { offset: 0, limit: PAGE_SIZE }, deps.calendar.today());
  const holdsUp = { total, rows: rows.map(({ code }) => code) };
  return { type: 'circumstance', circumstance, source, holdsUp };
}
