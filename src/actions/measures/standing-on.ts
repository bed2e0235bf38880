/** Items as they stood at the end of a past day, or as they are now. */
import { isStillThere } from '../../domain/measure/as-of.js';
import { isMeasureCode, type CircumstanceCode, type MeasureCode, type RiskCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import { MAX_VALUES } from '../../domain/query/query.js';
import type { Circumstance } from '../../domain/register/register.js';
import type { Risk } from '../../domain/risk/risk.js';
import type { Store } from '../../domain/store/store.js';

/** A past day, or undefined for now. */
export type AsOf = LocalDate | undefined;

/** Those of the measures that existed then, in the order asked. */
export async function measuresOn(
  store: Pick<Store, 'measures' | 'findMeasures'>,
  codes: readonly MeasureCode[],
  asOf: AsOf,
): Promise<readonly Measure[]> {
  if (asOf === undefined) return store.measures(codes);
  const found = new Map<MeasureCode, Measure>();
  for (let at = 0; at < codes.length; at += MAX_VALUES) {
    const anyOf = codes.slice(at, at + MAX_VALUES);
    const query = { criteria: [{ field: 'code' as const, anyOf }], asOf };
    const { rows } = await store.findMeasures(query, { offset: 0, limit: MAX_VALUES }, asOf);
    for (const measure of rows) found.set(measure.code, measure);
  }
  return codes.flatMap((code) => found.get(code) ?? []);
}

export async function measureOn(store: Store, code: MeasureCode, asOf: AsOf): Promise<Measure | undefined> {
  if (asOf === undefined) return store.measure(code);
  return (await measuresOn(store, [code], asOf))[0];
}

export async function riskOn(store: Store, code: RiskCode, asOf: AsOf): Promise<Risk | undefined> {
  if (asOf === undefined) return store.risk(code);
  return (await store.findRisks({ codes: [code], asOf }, { offset: 0, limit: 1 }, asOf)).rows[0];
}

/** What may be in the way of a measure, and whether it was then. */
export async function blockerOn(
  store: Store,
  code: CircumstanceCode | MeasureCode,
  asOf: AsOf,
): Promise<{ readonly item: Circumstance | Measure | null; readonly present: boolean }> {
  const item = isMeasureCode(code) ? await measureOn(store, code, asOf) : await store.circumstance(code);
  return { item: item ?? null, present: isStillThere(item, asOf) };
}
