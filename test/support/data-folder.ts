import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElapsedTime } from '../../src/domain/time/clock.js';
import type { Store } from '../../src/domain/store/store.js';
import { openStore, type StoreOptions } from '../../src/stores/open.js';

export const REAL_TIME: ElapsedTime = { milliseconds: () => performance.now() };

/** Short, so that tests of what happens after a process is gone take a moment and not seconds. */
export const QUICK_OWNER = { beat: 20, sure: 60, stale: 200, patience: 8000, look: 10 };
/** Looks quickly, and stays sure of itself while the machine stands still: for tests in which nobody else comes. */
export const LONE_OWNER = { ...QUICK_OWNER, sure: 3_600_000 };
/** Looks quickly, but takes nobody for dead who is only slow. */
export const PATIENT_OWNER = { ...QUICK_OWNER, stale: 3_600_000 };

/** A folder of data for one test, and the stores opened in it. */
export class DataFolder {
  readonly path: string;
  readonly notices: string[] = [];
  readonly #opened: Store[] = [];

  private constructor(folder: string) {
    this.path = folder;
  }

  static async make(): Promise<DataFolder> {
    return new DataFolder(await mkdtemp(path.join(tmpdir(), 'nakoming-')));
  }

  async open(options: Partial<StoreOptions> = {}): Promise<Store> {
    const onNotice = (notice: string) => this.notices.push(notice);
    const store = await openStore({ dataDir: this.path, elapsed: REAL_TIME, onNotice, owner: QUICK_OWNER, ...options });
    this.#opened.push(store);
    return store;
  }

  file(name: string): string {
    return path.join(this.path, name);
  }

  get journal(): string {
    return this.file('journal.jsonl');
  }

  get register(): string {
    return this.file('register.jsonl');
  }

  /** While `work` goes on, a folder by this name is in the way of a file. */
  async blocked(name: string, work: () => Promise<void>): Promise<void> {
    await mkdir(this.file(name));
    try {
      await work();
    } finally {
      await rm(this.file(name), { recursive: true });
    }
  }

  /** The bytes of all files but the locks, by name. */
  async bytes(): Promise<ReadonlyMap<string, string>> {
    const names = (await readdir(this.path)).filter((name) => !name.startsWith('owner-')).sort();
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(this.file(name), 'base64')] as const)),
    );
  }

  async remove(): Promise<void> {
    await Promise.all(this.#opened.map((store) => store.close()));
    await rm(this.path, { recursive: true });
  }
}
