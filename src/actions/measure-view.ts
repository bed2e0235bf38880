/** Measures together with what holds for them on a day. */
import { isCircumstanceCode, isMeasureCode } from '../domain/codes.js';
import type { LocalDate } from '../domain/local-date.js';
import type { Blocker, Measure } from '../domain/measure.js';
import type { MeasureView, PresentBlocker } from '../domain/outcome.js';
import { isVerified } from '../domain/risk.js';
import type { Store } from '../domain/store.js';
import { daysLate, wordsFor } from '../domain/words.js';

/** Looks up what may be in the way of these measures, each item once. */
export async function blockersOf(
  store: Store,
  measures: readonly Measure[],
): Promise<ReadonlyMap<Blocker['code'], PresentBlocker>> {
  const blockers = new Map(measures.flatMap(({ blockedBy }) => blockedBy.map((blocker) => [blocker.code, blocker])));
  const found = await Promise.all([...blockers.values()].map((blocker) => present(store, blocker)));
  return new Map(found.map((blocker) => [blocker.code, blocker]));
}

async function present(store: Store, { code, inferred }: Blocker): Promise<PresentBlocker> {
  if (isCircumstanceCode(code)) {
    const circumstance = await store.circumstance(code);
    return {
      code,
      inferred,
      item: circumstance ?? null,
      present: circumstance?.gone === null,
    };
  }
  const measure = isMeasureCode(code) ? await store.measure(code) : undefined;
  return { code, inferred, item: measure ?? null, present: measure !== undefined && !isVerified(measure) };
}

/** The measures as they stand on `today`, in the order given. */
export async function viewMeasures(
  store: Store,
  measures: readonly Measure[],
  today: LocalDate,
): Promise<readonly MeasureView[]> {
  const blockers = await blockersOf(store, measures);
  const isInTheWay = (code: Blocker['code']) => blockers.get(code)?.present ?? false;
  return measures.map((measure) => ({
    measure,
    words: wordsFor(measure, { today, isInTheWay }),
    daysLate: daysLate(measure, today),
  }));
}
