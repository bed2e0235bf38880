import type { MeasureCode } from '../domain/codes.js';
import type { VendorRecordOutcome } from '../domain/outcome.js';
import { RECORD_GROUPS, recordGroup, type RecordGroup } from '../domain/vendor-record.js';
import type { ActionDeps } from './deps.js';
import { gapOfMeasures } from './on-record.js';
import type { ActionInput } from './requests.js';

/** Measures read at a time. */
const BATCH = 1000;
/** Codes named with each number: as many as a list can be asked for by code. */
const CODES_NAMED = 200;

/** How the measures that a query selects were kept, against the first or the current deadline. */
export async function vendorRecord(
  { query, against }: ActionInput<'vendorRecord'>,
  deps: ActionDeps,
): Promise<VendorRecordOutcome> {
  const { store, calendar } = deps;
  const today = query.asOf ?? calendar.today();
  const found = new Map<RecordGroup, MeasureCode[]>(RECORD_GROUPS.map((group) => [group, []]));
  const total = await store.countMeasures(query, today);
  for (let offset = 0; offset < total; offset += BATCH) {
    const { rows } = await store.findMeasures(query, { offset, limit: BATCH }, today);
    for (const measure of rows) {
      const group = recordGroup(measure, today, against);
      if (group !== null) found.get(group)?.push(measure.code);
    }
  }
  const counts = [...found].map(([group, codes]) => ({
    group,
    count: codes.length,
    codes: codes.slice(0, CODES_NAMED),
  }));
  return { type: 'vendorRecord', today, query, against, total, counts, ...(await gapOfMeasures(query, deps)) };
}
