/** A line of the journal: a change, with the fields that it changed as they were before. */
import { undone, undoOf } from '../../domain/measure/as-of.js';
import type { Change, ChangeRecord, Together, Write } from '../../domain/change/change.js';
import { chained, checked, type Line } from './chained-line.js';
import { inTodaysForm } from './earlier-forms.js';

type Item = Write['value'];
/** The fields of an item as they were before; null for a new item. */
export type Undo = Partial<Item> | null;

/** A change as the journal holds it. */
export interface Entry extends Change {
  readonly number: number;
  readonly together?: Together;
  readonly before: readonly Undo[];
}

/** The line of a record, its newline included; `previous` is the hash of the line before. */
export function encode(record: ChangeRecord, previous: string): Line {
  const before = record.before.map((item, index) => undoIn(item, record.writes[index]));
  return chained({ ...record, before } satisfies Entry, previous);
}

const undoIn = (before: Item | null, write: Write | undefined): Undo => (write ? undoOf(before, write.value) : null);

/** What a line holds, without its newline; a text says why it is not the line that was written there. */
export function decode(line: Buffer, previous: string): { readonly entry: Entry; readonly hash: string } | string {
  const check = checked(line, previous);
  return 'fault' in check ? check.fault : { entry: entryOf(line), hash: check.hash };
}

/** For a line whose hash was checked: it is what `encode` made. */
export function entryOf(line: Buffer): Entry {
  const entry = JSON.parse(line.toString()) as Entry;
  for (const write of entry.writes) Object.assign(write, { value: inTodaysForm(write.value) });
  return entry;
}

/** The record of an entry: with the items before as they were, whole. */
export function recordOf({ hash: _, ...entry }: Entry & { readonly hash?: string }): ChangeRecord {
  const before = entry.before.map((undo, index) => {
    const write = entry.writes[index];
    return write ? undone(write.value, undo) : null;
  });
  return { ...entry, before };
}
