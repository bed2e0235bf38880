import type { FileHandle } from 'node:fs/promises';
import { unwritable } from './faults.js';
import type { JournalCalls } from './journal-calls.js';

/** What is in a file of lines. */
export interface Extent {
  /** Bytes in lines that end, and in all. */
  readonly whole: number;
  readonly size: number;
}

/** A file that only grows, by whole lines that are flushed before they count. */
export class AppendedFile {
  readonly #file: string;
  readonly #handle: FileHandle;
  readonly #calls: JournalCalls;
  #length: number;
  /** There may be something behind the whole lines that has to go before the next is written. */
  #untidy: boolean;

  constructor(file: string, handle: FileHandle, { whole, size }: Extent, calls: JournalCalls) {
    this.#file = file;
    this.#handle = handle;
    this.#calls = calls;
    this.#length = whole;
    this.#untidy = size > whole;
  }

  /** Bytes in whole lines: all that counts. */
  get length(): number {
    return this.#length;
  }

  /** Appends whole lines, all or none, and resolves when they are durable. Throws a StoreError when they cannot be kept. */
  async append(bytes: Buffer): Promise<void> {
    await this.tidy();
    try {
      await this.#calls.write(this.#handle, bytes, this.#length);
      await this.#calls.datasync(this.#handle);
    } catch (error) {
      this.#untidy = true;
      await this.tidy().catch(() => undefined);
      throw unwritable(this.#file, error);
    }
    this.#length += bytes.length;
  }

  /** Takes away what is left of lines that were never finished; nothing is appended until that has been done. */
  async tidy(): Promise<void> {
    if (!this.#untidy) return;
    try {
      await this.#calls.truncate(this.#handle, this.#length);
      await this.#calls.datasync(this.#handle);
      this.#untidy = false;
    } catch (error) {
      throw unwritable(this.#file, error);
    }
  }
}
