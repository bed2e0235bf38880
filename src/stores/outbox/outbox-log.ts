/** The file of the outbox: a line a fact, appended and flushed before it counts, and written anew now and then. */
import { randomUUID } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppendedFile } from '../lowdb/appended-file.js';
import { chained, hashOfHeader } from '../journal/chained-line.js';
import { unwritable } from '../lowdb/faults.js';
import { flushFolder, installFile } from '../lowdb/install-file.js';
import type { JournalCalls } from '../lowdb/journal-calls.js';
import { openIfThere } from '../lowdb/restore.js';
import type { Owner } from '../lowdb/owner.js';
import { weightOf, type Fact } from './facts.js';
import { FORMAT, readLog, type Header, type LogEnd } from './outbox-reading.js';

export interface LogPlace {
  readonly file: string;
  /** Nothing is written by a process that is not sure that the folder is its own. */
  readonly owner: Pick<Owner, 'ensure'>;
  readonly calls: JournalCalls;
  readonly onNotice: (notice: string) => void;
}

/** Tells of every fact in the log that is there, in their order; null where there is none. Throws a StoreError. */
export async function openLog(place: LogPlace, onFact: (fact: Fact) => void): Promise<OutboxLog | null> {
  const { file, owner, onNotice } = place;
  const handle = await openIfThere(file);
  if (handle === null) return null;
  try {
    const { lines, ...end } = await readLog(file, handle, onFact);
    const log = new OutboxLog(place, handle, end);
    if (end.size > end.whole) {
      onNotice(
        `${file}, line ${lines + 1}: a line was begun and never finished, so it was never confirmed; ` +
          `its ${end.size - end.whole} bytes are cut off.`,
      );
      await owner.ensure();
      await log.tidy();
    }
    return log;
  } catch (error) {
    await handle.close();
    throw unwritable(file, error);
  }
}

/** Throws a StoreError when there is no room for it. */
export async function beginLog(place: LogPlace): Promise<OutboxLog> {
  try {
    const { chunks, end } = await written([]);
    await place.owner.ensure();
    await installFile(place.file, chunks);
    return new OutboxLog(place, await open(place.file, 'r+'), end);
  } catch (error) {
    throw unwritable(place.file, error);
  }
}

/** A whole log that holds these facts; gives way now and then. */
async function written(facts: Iterable<Fact>): Promise<{ readonly chunks: readonly Buffer[]; readonly end: LogEnd }> {
  const header: Header = { nakoming: 'outbox', format: FORMAT, id: randomUUID() };
  const text = JSON.stringify(header);
  const chunks: Buffer[] = [Buffer.from(`${text}\n`)];
  let [hash, weight] = [hashOfHeader(Buffer.from(text)), 0];
  for (const fact of facts) {
    const line = chained(fact, hash);
    chunks.push(line.bytes);
    hash = line.hash;
    weight += weightOf(fact);
    await nextTurn();
  }
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  return { chunks, end: { hash, weight, whole: size, size } };
}

export class OutboxLog {
  readonly #place: LogPlace;
  #handle: FileHandle;
  #lines: AppendedFile;
  #hash: string;
  #weight: number;
  /** A file that may have been put in the place of this one. */
  #successor: LogEnd | null = null;

  constructor(place: LogPlace, handle: FileHandle, end: LogEnd) {
    this.#place = place;
    this.#handle = handle;
    this.#lines = new AppendedFile(place.file, handle, end, place.calls);
    this.#hash = end.hash;
    this.#weight = end.weight;
  }

  /** Of all facts in it together. */
  get weight(): number {
    return this.#weight;
  }

  /** Appends a line for each fact, all or none, and resolves when they are durable. Throws a StoreError. */
  async append(facts: readonly Fact[]): Promise<void> {
    await this.#place.owner.ensure();
    await this.#goOn();
    let hash = this.#hash;
    const lines = facts.map((fact) => {
      const line = chained(fact, hash);
      hash = line.hash;
      return line.bytes;
    });
    await this.#lines.append(Buffer.concat(lines));
    this.#hash = hash;
    this.#weight += facts.reduce((sum, fact) => sum + weightOf(fact), 0);
  }

  /** Writes it anew with these facts alone; a log that cannot be replaced stays and goes on. Throws a StoreError. */
  async replace(facts: Iterable<Fact>): Promise<void> {
    const { chunks, end } = await written(facts);
    await this.#place.owner.ensure();
    this.#successor = end;
    try {
      await installFile(this.#place.file, chunks);
    } catch (error) {
      throw unwritable(this.#place.file, error);
    } finally {
      await this.#goOn();
    }
  }

  tidy(): Promise<void> {
    return this.#lines.tidy();
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  /**
   * Goes on in the file that is there by now. When replacing broke off it can be either: a line that went into a file
   * without a name would be lost.
   */
  async #goOn(): Promise<void> {
    const { file } = this.#place;
    if (this.#successor === null) return;
    try {
      const there = await open(file, 'r+');
      if (await this.#isOwn(there)) await there.close();
      else await this.#adopt(there, this.#successor);
      this.#successor = null;
    } catch (error) {
      throw unwritable(file, error);
    }
  }

  /** A file that is open keeps its number to itself. */
  async #isOwn(there: FileHandle): Promise<boolean> {
    const [now, before] = await Promise.all([there.stat({ bigint: true }), this.#handle.stat({ bigint: true })]);
    return now.ino === before.ino;
  }

  async #adopt(there: FileHandle, end: LogEnd): Promise<void> {
    const { file, calls } = this.#place;
    try {
      await flushFolder(path.dirname(file));
    } catch (error) {
      await there.close();
      throw error;
    }
    const before = this.#handle;
    this.#handle = there;
    this.#lines = new AppendedFile(file, there, end, calls);
    this.#hash = end.hash;
    this.#weight = end.weight;
    // All that was in it is in the new one.
    await before.close().catch(() => undefined);
  }
}
