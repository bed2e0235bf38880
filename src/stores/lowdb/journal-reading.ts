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
  const step = new OpenStep();
  const { whole, size } = await readLines(handle, (bytes, start) => {
    if (starts.length === 0) {
      const header = headerForm.safeParse(jsonOrUndefined(bytes));
      if (!header.success) throw fault('this is not the beginning of a journal that this version knows');
      [store, hash] = [header.data.store, hashOfHeader(bytes)];
    } else {
      const line = decode(bytes, hash);
      if (typeof line === 'string') throw fault(line);
      if (line.entry.number !== starts.length) throw fault(`change ${line.entry.number} is out of its place`);
      const before = hash;
      hash = line.hash;
      for (const [entry, entryHash] of step.with(line.entry, { hash, before, start })) onEntry(entry, entryHash);
    }
    starts.push(start);
  });
  if (starts.length === 0) throw fault('there is no whole line in it');
  const end = step.brokenOff;
  if (end === null) return { store, starts, hash, whole, size };
  return { store, starts: starts.slice(0, -end.lines), hash: end.hash, whole: end.start, size };
}

/** Changes that were made in one step count once all of them are there. */
class OpenStep {
  #held: (readonly [Entry, string])[] = [];
  #begin = { hash: '', start: 0 };

  /** Those that count now that a line is read; `before`: the hash of the line before it. */
  with(entry: Entry, line: { readonly hash: string; readonly before: string; readonly start: number }) {
    const { together } = entry;
    if (together === undefined) return [[entry, line.hash] as const];
    if (this.#held.length === 0) this.#begin = { hash: line.before, start: line.start };
    this.#held.push([entry, line.hash]);
    return together.place < together.of ? [] : this.#held.splice(0);
  }

  /** Where a step begins that was never finished, and how many lines of it there are; null where there is none. */
  get brokenOff(): { readonly hash: string; readonly start: number; readonly lines: number } | null {
    return this.#held.length === 0 ? null : { ...this.#begin, lines: this.#held.length };
  }
}

export function jsonOrUndefined(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
