/** What a folder holds of the register, read and never written. */
import { open, type FileHandle } from 'node:fs/promises';
import type { ChangeRecord } from '../../domain/change/change.js';
import { catalogueCode } from '../../domain/register/codes.js';
import type { CommitAllResult, CommitResult } from '../../domain/store/store.js';
import type { Person } from '../../domain/people/person.js';
import type { Register } from '../../domain/register/register.js';
import { IndexedStore } from '../indexed-store.js';
import { hashOfHeader } from '../journal/chained-line.js';
import { decode, entryOf, recordOf, type Entry } from '../journal/journal-line.js';
import type { KeptLine } from '../journal/kept-line.js';
import type { DataFolder } from '../lowdb/data-folder.js';
import { damaged, unwritable } from '../lowdb/faults.js';
import { readJournal, type Found } from '../lowdb/journal-reading.js';
import { checkTogether, notTogether } from '../lowdb/restore.js';
import { SnapshotFile, type Snapshot } from '../lowdb/snapshot-file.js';
import { FirstStates } from './first-states.js';
import { refused } from './refusals.js';

/** Lines given at once: about a megabyte. */
const AT_ONCE = 250;

/** The register as it was before the first change. */
export interface FirstRegister {
  readonly register: Register;
  readonly people: readonly Person[];
}

/** Reads and checks all of it. Throws a StoreError that names the line that is not as it was written. */
export async function readFolderRegister(
  folder: DataFolder,
  onNotice: (notice: string) => void,
): Promise<FolderRegister> {
  const snapshot = await new SnapshotFile(folder.snapshot, () => Promise.reject(readOnly())).read();
  if (snapshot === null) throw refused(`There is no register in ${folder.folder}: name the folder that the bot used.`);
  const handle = await openJournal(folder);
  try {
    const store = new FolderRegister(handle);
    await store.read(folder, snapshot);
    if (store.unfinished > 0) {
      onNotice(
        `${folder.journal}: its last line was begun and never finished, so its change was never confirmed; it stays behind`,
      );
    }
    return store;
  } catch (error) {
    await handle.close();
    throw unwritable(folder.journal, error);
  }
}

async function openJournal({ journal }: DataFolder): Promise<FileHandle> {
  try {
    return await open(journal, 'r');
  } catch (error) {
    throw damaged(journal, 1, 'the file is missing or cannot be read', error);
  }
}

const readOnly = () => new TypeError('a folder that is moved from is never written');
const NOTHING_YET: Found = { store: '', starts: [], hash: '', whole: 0, size: 0 };

/** Answers like any store; only what is done to it is refused. */
export class FolderRegister extends IndexedStore {
  readonly #handle: FileHandle;
  readonly #firstStates = new FirstStates();
  #found = NOTHING_YET;
  #header = '';

  constructor(handle: FileHandle) {
    super();
    this.#handle = handle;
  }

  async read(folder: DataFolder, snapshot: Snapshot): Promise<void> {
    this.index.load(snapshot.register, snapshot.people);
    this.#found = await readJournal(folder.journal, this.#handle, (entry, hash) => {
      if (entry.number === snapshot.number && hash !== snapshot.hash) throw notTogether(folder);
      this.#replay(entry, entry.number <= snapshot.number);
    });
    checkTogether(folder, snapshot, this.#found);
    this.#header = (await this.#bytes(0, 1)).toString().trimEnd();
  }

  /** The first line of the journal, as it is. */
  get header(): string {
    return this.#header;
  }

  /** Of the last line. */
  get head(): string {
    return this.#found.hash;
  }

  get changeCount(): number {
    return this.history.last;
  }

  /** Bytes of a line that was never finished. */
  get unfinished(): number {
    return this.#found.size - this.#found.whole;
  }

  first(): FirstRegister {
    const now = this.index.contents();
    const states = this.#firstStates;
    const register = {
      vendors: states.of(now.vendors, ({ code }) => catalogueCode('vendor', code)),
      sources: states.of(now.sources, ({ code }) => catalogueCode('source', code)),
      investigations: states.of(now.investigations, ({ code }) => catalogueCode('investigation', code)),
      circumstances: states.of(now.circumstances, ({ code }) => code),
      risks: states.of(now.risks, ({ code }) => code),
      measures: states.of(now.measures, ({ code }) => code),
      organisations: states.of(now.organisations ?? [], ({ code }) => code),
      answers: states.of(now.answers ?? [], ({ code }) => code),
    };
    return { register, people: states.of(this.index.people.all(), ({ code }) => code) };
  }

  /** Every line in its order, as it is. */
  async *lines(): AsyncGenerator<readonly KeptLine[]> {
    let hash = hashOfHeader(Buffer.from(this.#header));
    for (let number = 1; number <= this.changeCount; number += AT_ONCE) {
      const until = Math.min(number + AT_ONCE, this.changeCount + 1);
      const bytes = await this.#bytes(number, until);
      const start = this.#startOf(number);
      const lines = Array.from({ length: until - number }, (_, index) => {
        const from = this.#startOf(number + index) - start;
        const line = keptLine(bytes.subarray(from, this.#startOf(number + index + 1) - start - 1), hash);
        hash = line.hash;
        return line;
      });
      yield lines;
    }
  }

  override async close(): Promise<void> {
    await super.close();
    await this.#handle.close();
  }

  commit(): Promise<CommitResult> {
    return Promise.reject(readOnly());
  }

  commitAll(): Promise<CommitAllResult> {
    return Promise.reject(readOnly());
  }

  load(): Promise<boolean> {
    return Promise.reject(readOnly());
  }

  check(): Promise<void> {
    return Promise.reject(readOnly());
  }

  protected async record(number: number): Promise<ChangeRecord> {
    return recordOf(entryOf(await this.#bytes(number, number + 1)));
  }

  #replay(entry: Entry, contained: boolean): void {
    this.history.add(entry);
    this.#firstStates.note(entry);
    if (!contained) return this.index.apply(entry);
    entry.writes.forEach((write, index) => this.index.remember(write, entry.before[index] ?? null, entry));
  }

  #startOf(number: number): number {
    return this.#found.starts[number] ?? this.#found.whole;
  }

  /** The lines from one number up to, not including, another; the header is number 0. */
  async #bytes(from: number, until: number): Promise<Buffer> {
    const bytes = Buffer.alloc(this.#startOf(until) - this.#startOf(from));
    await this.#handle.read(bytes, 0, bytes.length, this.#startOf(from));
    return bytes;
  }
}

function keptLine(bytes: Buffer, previous: string): KeptLine {
  const line = decode(bytes, previous);
  if (typeof line === 'string') throw new TypeError(`the journal changed while it was read: ${line}`);
  return { change: line.entry, hash: line.hash, text: bytes.toString() };
}
