/** The journal: every change a line, appended and flushed before it is confirmed, never rewritten. */
import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { unwritable } from './faults.js';
import { installFile } from './install-file.js';
import type { JournalCalls } from './journal-calls.js';
import { entryOf, type Entry, type Line } from './journal-line.js';
import { FORMAT, type Found, type Header } from './journal-reading.js';

/** Begins a journal without changes; gives the name of the store that it belongs to. */
export async function beginJournal(file: string): Promise<string> {
  const header: Header = { nakoming: 'journal', format: FORMAT, store: randomUUID() };
  await installFile(file, [Buffer.from(`${JSON.stringify(header)}\n`)]);
  return header.store;
}

export class Journal {
  readonly file: string;
  /** Which store it belongs to; its snapshot says the same. */
  readonly store: string;
  readonly #handle: FileHandle;
  readonly #calls: JournalCalls;
  readonly #starts: number[];
  #hash: string;
  /** Bytes in whole lines: all that counts. */
  #length: number;
  /** There may be something behind the whole lines that has to go before the next is written. */
  #untidy: boolean;

  constructor(file: string, handle: FileHandle, found: Found, calls: JournalCalls) {
    this.file = file;
    this.store = found.store;
    this.#handle = handle;
    this.#calls = calls;
    this.#starts = found.starts;
    this.#hash = found.hash;
    this.#length = found.whole;
    this.#untidy = found.size > found.whole;
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
    await this.tidy();
    const bytes = Buffer.concat(lines.map((line) => line.bytes));
    try {
      await this.#calls.write(this.#handle, bytes, this.#length);
      await this.#calls.datasync(this.#handle);
    } catch (error) {
      this.#untidy = true;
      await this.tidy().catch(() => undefined);
      throw unwritable(this.file, error);
    }
    for (const line of lines) {
      this.#starts.push(this.#length);
      this.#length += line.bytes.length;
      this.#hash = line.hash;
    }
  }

  /** Takes away what is left of lines that were never finished; nothing is appended until that has been done. */
  async tidy(): Promise<void> {
    if (!this.#untidy) return;
    try {
      await this.#calls.truncate(this.#handle, this.#length);
      await this.#calls.datasync(this.#handle);
      this.#untidy = false;
    } catch (error) {
      throw unwritable(this.file, error);
    }
  }

  /** The change with this number. Throws a RangeError when there is none. */
  async read(number: number): Promise<Entry> {
    const [start, end] = [this.#starts[number], this.#starts[number + 1] ?? this.#length];
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
