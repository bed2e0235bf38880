/** The journal: every change a line, appended and flushed before it is confirmed, never rewritten. */
import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { AppendedFile } from './appended-file.js';
import type { Line } from '../journal/chained-line.js';
import { headerOf } from '../journal/header.js';
import { unwritable } from './faults.js';
import { installFile } from './install-file.js';
import type { JournalCalls } from './journal-calls.js';
import { entryOf, type Entry } from '../journal/journal-line.js';
import type { Found } from './journal-reading.js';

/** Begins a journal without changes; gives the name of the store that it belongs to. */
export async function beginJournal(file: string): Promise<string> {
  const header = headerOf(randomUUID());
  await installFile(file, [Buffer.from(`${JSON.stringify(header)}\n`)]);
  return header.store;
}

export class Journal {
  readonly file: string;
  /** Which store it belongs to; its snapshot says the same. */
  readonly store: string;
  readonly #handle: FileHandle;
  readonly #lines: AppendedFile;
  readonly #starts: number[];
  #hash: string;

  constructor(file: string, handle: FileHandle, found: Found, calls: JournalCalls) {
    this.file = file;
    this.store = found.store;
    this.#handle = handle;
    this.#lines = new AppendedFile(file, handle, found, calls);
    this.#starts = found.starts;
    this.#hash = found.hash;
  }

  /** The number of the last change; 0 when there is none. */
  get last(): number {
    return this.#starts.length - 1;
  }

  /** Of the last line: what the next one builds on. */
  get hash(): string {
    return this.#hash;
  }

  /** Appends lines, all or none, and resolves when they are durable. Throws a StoreError when they cannot be kept. */
  async append(lines: readonly Line[]): Promise<void> {
    let start = this.#lines.length;
    await this.#lines.append(Buffer.concat(lines.map((line) => line.bytes)));
    for (const line of lines) {
      this.#starts.push(start);
      start += line.bytes.length;
      this.#hash = line.hash;
    }
  }

  /** Takes away what is left of lines that were never finished; nothing is appended until that has been done. */
  tidy(): Promise<void> {
    return this.#lines.tidy();
  }

  /** The change with this number. Throws a RangeError when there is none. */
  async read(number: number): Promise<Entry> {
    const [start, end] = [this.#starts[number], this.#starts[number + 1] ?? this.#lines.length];
    if (start === undefined || number === 0) throw new RangeError(`no change ${number}`);
    const line = Buffer.alloc(end - start);
    try {
      await this.#handle.read(line, 0, line.length, start);
    } catch (error) {
      throw unwritable(this.file, error);
    }
    return entryOf(line);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
