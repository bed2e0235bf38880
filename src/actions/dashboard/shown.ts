/** Measures as they may be shown within Teams. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { Store } from '../../domain/store/store.js';
import { viewMeasures } from '../measures/measure-view.js';
import type { AsOf } from '../measures/standing-on.js';
import type { Shown } from './outcomes.js';

/** In the order given; what is confidential, or has become so since the day asked about, is left with its code alone. */
export async function shownMeasures(
  store: Store,
  measures: readonly Measure[],
  day: LocalDate,
  asOf: AsOf,
): Promise<readonly Shown[]> {
  const codes = measures.map(({ code }) => code);
  const [views, kept] = await Promise.all([
    viewMeasures(store, measures, day, asOf),
    asOf === undefined ? new Set<MeasureCode>() : confidentialNow(store, codes),
  ]);
  return views.map((view): Shown => {
    const { code } = view.measure;
    const confidential = view.measure.confidential || kept.has(code);
    return confidential ? { confidential, code } : { confidential, code, view };
  });
}

/** Those of these measures that are confidential now. */
export async function confidentialNow(store: Store, codes: readonly MeasureCode[]): Promise<ReadonlySet<MeasureCode>> {
  const now = await store.measures([...new Set(codes)]);
  return new Set(now.filter(({ confidential }) => confidential).map(({ code }) => code));
}
