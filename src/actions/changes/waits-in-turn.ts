import { isMeasureCode, type MeasureCode } from '../../domain/register/codes.js';
import type { Blocker } from '../../domain/measure/measure.js';
import type { Store } from '../../domain/store/store.js';

/** Measures that are looked through; nothing waits for more than these, one by way of the other. */
const MOST = 1_000;

/** Whether one of these waits for the measure itself, straight or by way of others: then neither would ever come free. */
export async function waitsInTurn(
  codes: readonly Blocker['code'][],
  measure: MeasureCode,
  store: Pick<Store, 'measures'>,
): Promise<boolean> {
  const seen = new Set<MeasureCode>();
  let next = codes.filter(isMeasureCode);
  while (next.length > 0 && seen.size < MOST) {
    if (next.includes(measure)) return true;
    for (const code of next) seen.add(code);
    const found = await store.measures(next);
    const waitedFor = found.flatMap(({ blockedBy }) => blockedBy.map(({ code }) => code)).filter(isMeasureCode);
    next = [...new Set(waitedFor)].filter((code) => !seen.has(code));
  }
  return false;
}
