import type { FileHandle } from 'node:fs/promises';
import type { StoreError } from '../../domain/errors.js';
import { hashOfHeader } from '../journal/chained-line.js';
import { headerForm } from '../journal/header.js';
import { damaged } from './faults.js';
import { decode, type Entry } from '../journal/journal-line.js';
import { readLines } from './lines.js';

/** What is told of each change while a journal is read, in the order of their numbers. */
export type OnEntry = (entry: Entry, hash: string) => void;

/** A journal as it was found. */
export interface Found {
  /** Which store it belongs to. */
  readonly store: string;
  /** Where each line begins, in bytes, by the number of the change; the header is number 0. */
  readonly starts: number[];
  /** Of the last line. */
  readonly hash: string;
  /** Bytes in lines that end, and in all. */
  readonly whole: number;
  readonly size: number;
}

/** Reads a whole journal and checks every line. Throws a StoreError that names the line that is not as it was written. */
export async function readJournal(file: string, handle: FileHandle, onEntry: OnEntry): Promise<Found> {
  const starts: number[] = [];
  let [store, hash] = ['', ''];
  const fault = (what: string): StoreError => damaged(file, starts.length + 1, what);
  const { whole, size } = await readLines(handle, (bytes, start) => {
    if (starts.length === 0) {
      const header = headerForm.safeParse(jsonOrUndefined(bytes));
      if (!header.success) throw fault('this is not the beginning of a journal that this version knows');
      [store, hash] = [header.data.store, hashOfHeader(bytes)];
    } else {
      const line = decode(bytes, hash);
      if (typeof line === 'string') throw fault(line);
      if (line.entry.number !== starts.length) throw fault(`change ${line.entry.number} is out of its place`);
      hash = line.hash;
      onEntry(line.entry, hash);
    }
    starts.push(start);
  });
  if (starts.length === 0) throw fault('there is no whole line in it');
  return { store, starts, hash, whole, size };
}

export function jsonOrUndefined(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
