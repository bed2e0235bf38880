/** What became of a measure after a message about it was planned. */
import type { ChangeRecord } from '../../domain/change/change.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { Store } from '../../domain/store/store.js';
import { recordsOf } from '../changes/records.js';

/** Records shown at the most, and looked at for them. */
const SHOWN = 10;
const LOOKED_AT = 100;

/** Newest first, without how it is reminded of, and without what was taken back again. */
export async function changedSince(
  code: MeasureCode,
  planned: Instant,
  store: Store,
): Promise<readonly ChangeRecord[]> {
  const since: ChangeRecord[] = [];
  for await (const record of recordsOf(code, store)) {
    if (record.recordedAt < planned || since.length === LOOKED_AT) break;
    since.push(record);
  }
  return standing(since).slice(0, SHOWN);
}

function standing(records: readonly ChangeRecord[]): readonly ChangeRecord[] {
  const numbers = new Set(records.map(({ number }) => number));
  const undone = new Set(records.flatMap(({ corrects }) => corrects ?? []));
  return records.filter(
    ({ number, kind, corrects }) =>
      kind !== 'reminders' && !undone.has(number) && !(corrects !== undefined && numbers.has(corrects)),
  );
}
