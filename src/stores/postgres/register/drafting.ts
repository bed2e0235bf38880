/** What changes come to, each built on those before it. */
import { subjectOf, type Change, type ChangeRecord } from '../../../domain/change/change.js';
import type { CommitResult } from '../../../domain/store/store.js';
import { draft, isConflict } from '../../draft.js';
import type { Found } from './found.js';

export interface Drafted {
  /** What came of each, in their order. */
  readonly results: readonly CommitResult[];
  /** Of those that are to be kept. */
  readonly records: readonly ChangeRecord[];
}

/** `after`: the number of the last change that there is. */
export function draftEach(changes: readonly Change[], found: Found, after: number): Drafted {
  const known = new Map(found.changes);
  const present = new Map(found.present);
  const records: ChangeRecord[] = [];
  const results = changes.map((change): CommitResult => {
    const earlier = known.get(change.key);
    if (earlier !== undefined) return { status: 'duplicate', record: earlier };
    const record = draft(change, after + records.length + 1, (code) => present.get(code));
    if (isConflict(record)) return record;
    known.set(change.key, record);
    for (const write of record.writes) present.set(subjectOf(write), write.value);
    records.push(record);
    return { status: 'committed', record };
  });
  return { results, records };
}
