/** Measures that can go on because something is no longer in their way. */
import type { CircumstanceCode, MeasureCode } from '../../domain/register/codes.js';
import { viewMeasures } from '../measures/measure-view.js';
import type { Case } from '../case.js';

/** Measures looked up at a time. */
const PAGE = 200;

/** Before: those that are blocked, by this among others. */
export async function waitingFor(
  code: CircumstanceCode | MeasureCode,
  { store, calendar }: Case,
): Promise<readonly MeasureCode[]> {
  const query = { criteria: [{ field: 'word' as const, anyOf: ['blocked' as const] }] };
  const waiting: MeasureCode[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await store.findMeasures(query, { offset, limit: PAGE }, calendar.today());
    total = page.total;
    const own = page.rows.filter(({ blockedBy }) => blockedBy.some((blocker) => blocker.code === code));
    waiting.push(...own.map((measure) => measure.code));
  }
  return waiting;
}

/** After: those of them that nothing is in the way of any more. */
export async function freedOf(waiting: readonly MeasureCode[], at: Case): Promise<readonly MeasureCode[]> {
  if (waiting.length === 0) return [];
  const views = await viewMeasures(at.store, await at.store.measures(waiting), at.calendar.today());
  return views.filter(({ words }) => !words.includes('blocked')).map(({ measure }) => measure.code);
}
