/** How promises were kept: it takes a look at every measure, so that what came of it is kept a while. */
import type { VendorRecordOutcome } from '../domain/outcome/outcome.js';
import { recordOfAll } from '../domain/vendor-record/promise-record.js';
import type { RecordOf } from './deps.js';
import { gapOfMeasures } from './measures/on-record.js';

/** Questions whose record is kept: those that people come back to. */
const KEPT = 50;

/** Looks anew each time. */
export const recordNow: RecordOf = async (query, day, deps) => {
  const { whole, parties } = await recordOfAll(deps.store.eachMeasure(query, day), day);
  const gap = await gapOfMeasures(query, deps);
  return { type: 'vendorRecord', today: day, query, against: 'current', whole, parties, ...gap };
};

/**
 * The same, kept until something is recorded, by whichever instance, or the day is another; who ask the same at the same
 * time share one look. What is recorded while it looks may be in it already: then it is looked at once more than needed.
 */
export function keepingRecords(look: RecordOf = recordNow): RecordOf {
  const kept = new Map<string, Promise<VendorRecordOutcome>>();
  return async (query, day, deps) => {
    const { rows } = await deps.store.changes({}, { offset: 0, limit: 1 });
    const key = JSON.stringify([query, day, rows[0]?.number ?? 0]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = look(query, day, deps);
    kept.set(key, found);
    // One that failed is not kept; whoever waits for it hears of it.
    found.catch(() => kept.delete(key));
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(oldest);
    return found;
  };
}
