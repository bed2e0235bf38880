/**
 * A line of the journal: a change as JSON, with the fields that it changed as they were before, and a hash over the
 * line and the hash of the line before, so that an edit, a cut or a swap anywhere shows.
 */
import { createHash } from 'node:crypto';
import { undone, undoOf } from '../../domain/as-of.js';
import type { Change, ChangeRecord, Write } from '../../domain/change.js';
import { inTodaysForm } from './earlier-forms.js';

const OPENING = '{"hash":"';
const HASH_LENGTH = 64;
/** `{"hash":"…",`: what comes before the part that is hashed. */
const HEAD_LENGTH = OPENING.length + HASH_LENGTH + '",'.length;

type Item = Write['value'];
/** The fields of an item as they were before; null for a new item. */
export type Undo = Partial<Item> | null;

/** A change as the journal holds it. */
export interface Entry extends Change {
  readonly number: number;
  readonly before: readonly Undo[];
}

export interface Line {
  readonly bytes: Buffer;
  readonly hash: string;
}

const hashOf = (previous: string, body: string | Buffer): string =>
  createHash('sha256').update(previous).update(body).digest('hex');

/** The hash that a journal's first change builds on. */
export const hashOfHeader = (header: Buffer): string => createHash('sha256').update(header).digest('hex');

/** The line of a record, its newline included; `previous` is the hash of the line before. */
export function encode(record: ChangeRecord, previous: string): Line {
  const before = record.before.map((item, index) => undoIn(item, record.writes[index]));
  const body = JSON.stringify({ ...record, before } satisfies Entry).slice(1);
  const hash = hashOf(previous, body);
  return { bytes: Buffer.from(`${OPENING}${hash}",${body}\n`), hash };
}

const undoIn = (before: Item | null, write: Write | undefined): Undo => (write ? undoOf(before, write.value) : null);

/** What a line holds, without its newline; a text says why it is not the line that was written there. */
export function decode(line: Buffer, previous: string): { readonly entry: Entry; readonly hash: string } | string {
  const head = line.toString('latin1', 0, HEAD_LENGTH);
  if (!head.startsWith(OPENING)) return 'this is not a line of a journal';
  const hash = head.slice(OPENING.length, OPENING.length + HASH_LENGTH);
  if (hashOf(previous, line.subarray(HEAD_LENGTH)) !== hash) {
    return 'the line is not as it was written, or a line before it is missing';
  }
  return { entry: entryOf(line), hash };
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
