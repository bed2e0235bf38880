/** How promises were kept, for the dashboard: it takes a look at every measure, so that what came of it is kept a while. */
import type { LocalDate } from '../../domain/local-date.js';
import type { VendorRecordOutcome } from '../../domain/outcome.js';
import type { MeasureQuery } from '../../domain/query.js';
import type { ActionDeps } from '../deps.js';
import { vendorRecord } from '../vendor-record.js';

/** Of the measures that a query selects, held against the deadlines as they are on `day`. */
export type RecordOf = (query: MeasureQuery, day: LocalDate, deps: ActionDeps) => Promise<VendorRecordOutcome>;

/** Questions whose record is kept: those that people come back to. */
const KEPT = 50;

/** Looks anew each time. */
export const recordNow: RecordOf = async (query, _, deps) => {
  const record = await vendorRecord({ query, against: 'current' }, deps);
  // Only a question for the measures behind a number is answered with a list.
  if (record.type !== 'vendorRecord') throw new TypeError('a list came where the record was asked for');
  return record;
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
