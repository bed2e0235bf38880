import { subjectOf, type Change, type ChangeRecord, type Subject, type Write } from '../domain/change.js';
import type { CommitResult } from '../domain/store.js';

type Item = Write['value'];
export type Conflict = Extract<CommitResult, { readonly status: 'conflict' }>;

/** The record that a change will have, or where it meets a newer state; `itemOf` gives what the next change builds on. */
export function draft(
  change: Change,
  number: number,
  itemOf: (code: Subject) => Item | undefined,
): ChangeRecord | Conflict {
  const written = new Map<Subject, Item>();
  const before: (Item | null)[] = [];
  for (const write of change.writes) {
    const subject = subjectOf(write);
    const item = written.get(subject) ?? itemOf(subject) ?? null;
    const version = item?.version ?? 0;
    if (write.value.version !== version + 1) return { status: 'conflict', subject, version };
    before.push(item);
    written.set(subject, write.value);
  }
  return { ...change, number, before };
}

/** The records that changes made in one step will have, or every newer state that they meet. */
export function draftAll(
  changes: readonly Change[],
  number: number,
  itemOf: (code: Subject) => Item | undefined,
): readonly ChangeRecord[] | readonly Conflict[] {
  const drafts = changes.map((change, index) => draft(change, number + index, itemOf));
  const conflicts = drafts.filter(isConflict);
  if (conflicts.length > 0) return conflicts;
  const of = changes.length;
  return drafts.flatMap((record, index) =>
    isConflict(record) ? [] : [of === 1 ? record : { ...record, together: { place: index + 1, of } }],
  );
}

export const areConflicts = (drafted: readonly ChangeRecord[] | readonly Conflict[]): drafted is readonly Conflict[] =>
  drafted.some((one) => isConflict(one));

export const isConflict = (result: ChangeRecord | Conflict): result is Conflict => 'status' in result;
