/** Measures together with what holds for them on a day. */
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Blocker, Measure } from '../../domain/measure/measure.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import type { PresentBlocker } from '../../domain/outcome/measure-outcome.js';
import type { Store } from '../../domain/store/store.js';
import { daysLate, wordsFor } from '../../domain/measure/words.js';
import { blockerOn, type AsOf } from './standing-on.js';

/** Looks up what may be in the way of these measures, each item once. */
export async function blockersOf(
  store: Store,
  measures: readonly Measure[],
  asOf: AsOf,
): Promise<ReadonlyMap<Blocker['code'], PresentBlocker>> {
  const blockers = new Map(measures.flatMap(({ blockedBy }) => blockedBy.map((blocker) => [blocker.code, blocker])));
  const found = await Promise.all(
    [...blockers.values()].map(async (blocker) => ({ ...blocker, ...(await blockerOn(store, blocker.code, asOf)) })),
  );
  return new Map(found.map((blocker) => [blocker.code, blocker]));
}

/** The measures as they stand on `today`, in the order given. */
export async function viewMeasures(
  store: Store,
  measures: readonly Measure[],
  today: LocalDate,
  asOf?: AsOf,
): Promise<readonly MeasureView[]> {
  const blockers = await blockersOf(store, measures, asOf);
  const isInTheWay = (code: Blocker['code']) => blockers.get(code)?.present ?? false;
  return measures.map((measure) => ({
    measure,
    words: wordsFor(measure, { today, isInTheWay }),
    daysLate: daysLate(measure, today),
  }));
}
