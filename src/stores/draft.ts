import { subjectOf, type Change, type ChangeRecord, type Subject, type Write } from '../domain/change/change.js';
import { isTakenBack, newlyNamed } from '../domain/change/naming.js';
import type { CommitResult } from '../domain/store/store.js';

type Item = Write['value'];
export type Conflict = Extract<CommitResult, { readonly status: 'conflict' }>;

type ItemOf = (code: Subject) => Item | undefined;

/**
 * The record that a change will have, or where it meets a newer state; `itemOf` gives what the next change builds on.
 * `last`: the number of the last change that was made before this one, or the step that it is part of.
 */
export function draft(
  { after, ...change }: Change,
  number: number,
  itemOf: ItemOf,
  last = number - 1,
): ChangeRecord | Conflict {
  if (after !== undefined && after !== last) return conflictOf(change.subject, itemOf);
  const written = new Map<Subject, Item>();
  const before: (Item | null)[] = [];
  for (const write of change.writes) {
    const subject = subjectOf(write);
    const item = written.get(subject) ?? itemOf(subject) ?? null;
    const version = item?.version ?? 0;
    if (write.value.version !== version + 1) return { status: 'conflict', subject, version };
    // What was decided before another took that back would name what is in no list any more.
    const gone = newlyNamed(write, item).find((code) => isGone(written.get(code) ?? itemOf(code)));
    if (gone !== undefined) return conflictOf(gone, itemOf);
    before.push(item);
    written.set(subject, write.value);
  }
  return { ...change, number, before };
}

const conflictOf = (subject: Subject, itemOf: ItemOf): Conflict => ({
  status: 'conflict',
  subject,
  version: itemOf(subject)?.version ?? 0,
});

const isGone = (item: Item | undefined): boolean => item !== undefined && isTakenBack(item);

/** The records that changes made in one step will have, or every newer state that they meet. */
export function draftAll(
  changes: readonly Change[],
  number: number,
  itemOf: ItemOf,
): readonly ChangeRecord[] | readonly Conflict[] {
  const drafts = changes.map((change, index) => draft(change, number + index, itemOf, number - 1));
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
