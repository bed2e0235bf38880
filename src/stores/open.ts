import type { ElapsedTime } from '../domain/time/clock.js';
import type { Outbox } from '../domain/reminders/outbox.js';
import type { Store } from '../domain/store/store.js';
import { openFolder, removeLeftovers } from './lowdb/data-folder.js';
import { unwritable } from './lowdb/faults.js';
import { journalCalls, type JournalCalls } from './lowdb/journal-calls.js';
import { LowdbStore } from './lowdb/lowdb-store.js';
import { OWNER_POLICY, type OwnerPolicy } from './lowdb/owner-files.js';
import { takeOwnership } from './lowdb/owner.js';
import { SNAPSHOT_POLICY, type SnapshotPolicy } from './lowdb/snapshots.js';
import { COMPACTION_POLICY, type CompactionPolicy } from './outbox/compaction.js';
import { FileOutbox } from './outbox/file-outbox.js';

export interface StoreOptions {
  /** The folder of the data; made where it is not there. */
  readonly dataDir: string;
  /** A sentence about something that went otherwise than it should, and was dealt with. */
  readonly onNotice: (notice: string) => void;
  readonly elapsed: ElapsedTime;
  /** For tests: calls that count or fail, and other times. */
  readonly calls?: Partial<JournalCalls>;
  readonly owner?: Partial<OwnerPolicy>;
  readonly snapshots?: Partial<SnapshotPolicy>;
  readonly compaction?: Partial<CompactionPolicy>;
}

export interface OpenedData {
  readonly store: Store;
  /** Nothing of it is read before it is first asked for something. Closed before the store, which lets go of the folder. */
  readonly outbox: Outbox;
}

/** Opens the store in a folder, as `openData` does. */
export const openStore = async (options: StoreOptions): Promise<Store> => (await openData(options)).store;

/**
 * Opens what is in a folder, and waits some seconds for one that was left behind by a process that was killed.
 * Rejects with a StoreError: STORE_IN_USE, STORE_DAMAGED (nothing was changed) or STORE_UNWRITABLE.
 */
export async function openData(options: StoreOptions): Promise<OpenedData> {
  const { dataDir, onNotice, elapsed } = options;
  const folder = await openFolder(dataDir);
  const policy = { ...OWNER_POLICY, ...options.owner };
  const owner = await takeOwnership({ folder: folder.folder, elapsed, policy, onNotice });
  const parts = { owner, elapsed, calls: { ...journalCalls, ...options.calls }, onNotice };
  const store = new LowdbStore({ ...parts, folder, snapshots: { ...SNAPSHOT_POLICY, ...options.snapshots } });
  try {
    await removeLeftovers(folder);
    await store.restore();
    const compaction = { ...COMPACTION_POLICY, ...options.compaction };
    return { store, outbox: new FileOutbox({ ...parts, file: folder.outbox, compaction }) };
  } catch (error) {
    await owner.release();
    throw unwritable(dataDir, error);
  }
}
