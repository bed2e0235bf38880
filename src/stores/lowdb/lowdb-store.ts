/** The default store: a journal that has every change, and beside it a snapshot that lowdb writes in the background. */
import { Low } from 'lowdb';
import type { Change, ChangeRecord } from '../../domain/change/change.js';
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { Register } from '../../domain/register/register.js';
import type { CommitAllResult, CommitResult } from '../../domain/store/store.js';
import { areConflicts, draft, draftAll, isConflict } from '../draft.js';
import { IndexedStore } from '../indexed-store.js';
import type { Line } from '../journal/chained-line.js';
import { probe, type DataFolder } from './data-folder.js';
import { unwritable } from './faults.js';
import { beginJournal, type Journal } from './journal.js';
import type { JournalCalls } from './journal-calls.js';
import { encode, recordOf, type Entry } from '../journal/journal-line.js';
import type { Owner } from './owner.js';
import { PendingChanges } from './pending-changes.js';
import { RecentRecords } from './recent-records.js';
import { restore } from './restore.js';
import { SharedFlush } from '../shared-flush.js';
import { SnapshotFile, type Snapshot } from './snapshot-file.js';
import { Snapshots, type SnapshotPolicy } from './snapshots.js';

export interface LowdbParts {
  readonly folder: DataFolder;
  readonly owner: Owner;
  readonly elapsed: ElapsedTime;
  readonly calls: JournalCalls;
  readonly snapshots: SnapshotPolicy;
  readonly onNotice: (notice: string) => void;
}

const NOTHING: Register = { vendors: [], sources: [], investigations: [], circumstances: [], risks: [], measures: [] };

interface Durable {
  readonly record: ChangeRecord;
  readonly line: Line;
}

export class LowdbStore extends IndexedStore {
  readonly #parts: LowdbParts;
  readonly #db: Low<Snapshot | null>;
  readonly #flush: SharedFlush<readonly Durable[]>;
  readonly #snapshots: Snapshots;
  readonly #pending = new PendingChanges();
  readonly #recent = new RecentRecords();
  /** Null until the store has a register. */
  #journal: Journal | null = null;
  /** The hash of the last change that was carried out. */
  #hash = '';
  #beginning: Promise<void> | null = null;
  #closing: Promise<void> | null = null;

  constructor(parts: LowdbParts) {
    super();
    this.#parts = parts;
    this.#db = new Low<Snapshot | null>(new SnapshotFile(parts.folder.snapshot, () => parts.owner.ensure()), null);
    this.#flush = new SharedFlush({
      flush: (steps) => this.#carryOut(steps.flat()),
      failed: () => this.#pending.reset({ number: this.history.last, hash: this.#hash }),
    });
    this.#snapshots = new Snapshots({
      write: () => this.#writeSnapshot(),
      elapsed: parts.elapsed,
      policy: parts.snapshots,
      failed: (error) => parts.onNotice(`The register was not written; the journal has everything. ${String(error)}`),
    });
  }

  /** Reads what is in the folder. Throws a StoreError, and leaves everything as it is, when it cannot be used. */
  async restore(): Promise<void> {
    await this.#db.read();
    const snapshot = this.#db.data;
    // Not kept: the index has the items, and a change lets go of the old ones.
    this.#db.data = null;
    await this.#takeUp(snapshot);
    this.#snapshots.changed(this.history.last - (snapshot?.number ?? 0));
  }

  async load(register: Register): Promise<boolean> {
    this.open();
    while (this.#beginning !== null) await this.#beginning.catch(() => undefined);
    if (this.#journal !== null) return false;
    this.#beginning = this.#begin(register).finally(() => {
      this.#beginning = null;
    });
    await this.#beginning;
    return true;
  }

  async commit(change: Change): Promise<CommitResult> {
    this.open();
    if (this.#journal === null) await this.load(NOTHING);
    for (;;) {
      const result = await this.#tryCommit(change);
      if (result !== null) return result;
    }
  }

  async commitAll(changes: readonly [Change, ...Change[]]): Promise<CommitAllResult> {
    this.open();
    if (this.#journal === null) await this.load(NOTHING);
    for (;;) {
      const result = await this.#tryCommitAll(changes);
      if (result !== null) return result;
    }
  }

  override async changeWithKey(key: string): Promise<ChangeRecord | undefined> {
    this.open();
    // Asked first: nothing can arrive between this and the look at what has arrived.
    return this.#pending.withKey(key) ?? super.changeWithKey(key);
  }

  /** Null when it met a change that is on its way: what comes of that has been waited for. */
  async #tryCommit(change: Change): Promise<CommitResult | null> {
    const index = this.open();
    const known = this.history.numberOf(change.key);
    if (known !== undefined) return { status: 'duplicate', record: await this.record(known) };
    const underWay = this.#pending.withKey(change.key);
    if (underWay !== undefined) return { status: 'duplicate', record: await underWay };
    const { number } = this.#pending.tip;
    const stale = draft(change, this.history.last + 1, (code) => index.item(code));
    // From here until it is pending nothing is waited for: no two changes can build on the same version.
    const record = draft(change, number + 1, (code) => this.#pending.itemOf(code) ?? index.item(code));
    if (!isConflict(record)) {
      await this.#keep([record]);
      return { status: 'committed', record };
    }
    if (isConflict(stale)) return stale;
    // Whoever is told of a conflict has to find the newer state when looking again.
    await this.#pending.settled();
    return null;
  }

  /** As {@link #tryCommit}. */
  async #tryCommitAll(changes: readonly [Change, ...Change[]]): Promise<CommitAllResult | null> {
    const index = this.open();
    const known = await this.changeWithKey(changes[0].key);
    if (known !== undefined) return { status: 'duplicate', record: known };
    const number = this.#pending.tip.number + 1;
    const stale = draftAll(changes, this.history.last + 1, (code) => index.item(code));
    const records = draftAll(changes, number, (code) => this.#pending.itemOf(code) ?? index.item(code));
    if (!areConflicts(records)) {
      await this.#keep(records);
      return { status: 'committed', records };
    }
    if (areConflicts(stale)) return { status: 'conflict', conflicts: stale };
    await this.#pending.settled();
    return null;
  }

  async check(): Promise<void> {
    this.open();
    await this.#parts.owner.ensure();
    await this.#journal?.tidy();
    await probe(this.#parts.folder);
  }

  override close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  protected async record(number: number): Promise<ChangeRecord> {
    const known = this.#recent.get(number);
    if (known !== undefined) return known;
    if (this.#journal === null) throw new RangeError(`no change ${number}`);
    const record = recordOf(await this.#journal.read(number));
    this.#recent.keep(record);
    return record;
  }

  /** All of them in one flush, so that either all or none are on the disk when it has failed. */
  #keep(records: readonly ChangeRecord[]): Promise<void> {
    let { hash } = this.#pending.tip;
    const step = records.map((record): Durable => {
      const line = encode(record, hash);
      hash = line.hash;
      return { record, line };
    });
    const durable = this.#flush.add(step);
    for (const { record, line } of step) {
      const arrived = durable.then(() => record);
      // Whoever waits for one of them hears of a failure; nobody has to.
      arrived.catch(() => undefined);
      this.#pending.add(record, line.hash, arrived);
    }
    return durable;
  }

  async #carryOut(changes: readonly Durable[]): Promise<void> {
    await this.#parts.owner.ensure();
    await this.#journal?.append(changes.map(({ line }) => line));
    for (const { record, line } of changes) {
      this.index.apply(record);
      this.history.add(record);
      this.#recent.keep(record);
      this.#pending.done(record);
      this.#hash = line.hash;
    }
    this.#snapshots.changed(changes.length);
  }

  #replay(entry: Entry, contained: boolean): void {
    this.history.add(entry);
    if (!contained) return this.index.apply(entry);
    entry.writes.forEach((write, index) => this.index.remember(write, entry.before[index] ?? null, entry));
  }

  async #begin(register: Register): Promise<void> {
    const { folder, owner } = this.#parts;
    await owner.ensure();
    try {
      const store = await beginJournal(folder.journal);
      const snapshot: Snapshot = { store, number: 0, hash: '', register, people: [] };
      await this.#write(snapshot);
      await this.#takeUp(snapshot);
    } catch (error) {
      throw unwritable(folder.folder, error);
    }
  }

  async #takeUp(snapshot: Snapshot | null): Promise<void> {
    this.#journal = await restore(this.#parts.folder, snapshot, {
      loaded: ({ register, people }) => this.index.load(register, people),
      changed: (entry, contained) => this.#replay(entry, contained),
      calls: this.#parts.calls,
      onNotice: this.#parts.onNotice,
    });
    this.#hash = this.#journal?.hash ?? '';
    this.#pending.reset({ number: this.history.last, hash: this.#hash });
  }

  async #writeSnapshot(): Promise<void> {
    if (this.#journal === null) return;
    await this.#parts.owner.ensure();
    await this.#write({
      store: this.#journal.store,
      number: this.history.last,
      hash: this.#hash,
      register: this.index.contents(),
      people: this.index.people.all(),
    });
  }

  async #write(snapshot: Snapshot): Promise<void> {
    this.#db.data = snapshot;
    try {
      await this.#db.write();
    } finally {
      this.#db.data = null;
    }
  }

  async #end(): Promise<void> {
    await super.close();
    await this.#beginning?.catch(() => undefined);
    await this.#flush.idle();
    await this.#snapshots.stop();
    await this.#journal?.close();
    await this.#parts.owner.release();
  }
}
