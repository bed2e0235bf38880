import type { Change, ChangeRecord } from '../domain/change/change.js';
import type { Register } from '../domain/register/register.js';
import type { CommitAllResult, CommitResult, Store } from '../domain/store/store.js';
import { areConflicts, draft, draftAll, isConflict } from './draft.js';
import { IndexedStore } from './indexed-store.js';

/** A store that forgets everything when it is closed. */
class MemoryStore extends IndexedStore {
  readonly #records: ChangeRecord[] = [];
  #loaded = false;

  constructor(register: Register | undefined) {
    super();
    if (register !== undefined) this.#fill(register);
  }

  async load(register: Register): Promise<boolean> {
    this.open();
    if (this.#loaded || this.history.last > 0) return false;
    this.#fill(register);
    return true;
  }

  async commit(change: Change): Promise<CommitResult> {
    const index = this.open();
    const known = this.history.numberOf(change.key);
    if (known !== undefined) return { status: 'duplicate', record: await this.record(known) };
    const record = draft(change, this.history.last + 1, (code) => index.item(code));
    if (isConflict(record)) return record;
    this.#keep(record);
    return { status: 'committed', record };
  }

  async commitAll(changes: readonly [Change, ...Change[]]): Promise<CommitAllResult> {
    const index = this.open();
    const known = this.history.numberOf(changes[0].key);
    if (known !== undefined) return { status: 'duplicate', record: await this.record(known) };
    const records = draftAll(changes, this.history.last + 1, (code) => index.item(code));
    if (areConflicts(records)) return { status: 'conflict', conflicts: records };
    for (const record of records) this.#keep(record);
    return { status: 'committed', records };
  }

  #keep(record: ChangeRecord): void {
    this.index.apply(record);
    this.history.add(record);
    this.#records.push(record);
  }

  async check(): Promise<void> {
    this.open();
  }

  protected async record(number: number): Promise<ChangeRecord> {
    const record = this.#records[number - 1];
    if (record === undefined) throw new RangeError(`no change ${number}`);
    return record;
  }

  #fill(register: Register): void {
    this.index.load(register);
    this.#loaded = true;
  }
}

/** An empty store, or one that holds `register`. */
export const memoryStore = (register?: Register): Store => new MemoryStore(register);
