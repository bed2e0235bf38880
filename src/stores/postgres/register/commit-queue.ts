import { isCatalogueWrite, type Change } from '../../../domain/change/change.js';
import type { CommitAllResult, CommitResult } from '../../../domain/store/store.js';
import type { Database } from '../database.js';
import type { CatalogueTable } from './catalogue.js';
import { commitAtOnce } from './commit-at-once.js';
import { commitAll, commitStep } from './committing.js';

interface Waiting {
  readonly change: Change;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Changes carried out in one transaction at the most: a person waits for it. */
const AT_ONCE = 100;

/** Milliseconds that changes made in one step may take: thousands of them, each with its rows. */
const STEP = 600_000;

/** Changes of this instance in the order they came; those that come while a transaction is under way share the next. */
export class CommitQueue {
  readonly #database: Database;
  readonly #catalogue: CatalogueTable;
  readonly #underWay = new Map<string, Promise<unknown>>();
  readonly #steps = new Set<Promise<unknown>>();
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(database: Database, catalogue: CatalogueTable) {
    this.#database = database;
    this.#catalogue = catalogue;
  }

  /** Resolves when the change is durable; when it rejects, it may nevertheless have been made: its key tells. */
  add(change: Change): Promise<CommitResult> {
    const done = new Promise<CommitResult>((resolve, reject) => this.#waiting.push({ change, resolve, reject }));
    this.#note([change], done);
    this.#running ??= this.#run();
    return done;
  }

  /** All of them in a transaction of their own; resolves and rejects as {@link add}. */
  addStep(changes: readonly [Change, ...Change[]]): Promise<CommitAllResult> {
    const done = this.#step(changes);
    this.#note(changes, done);
    const ended: Promise<unknown> = done.catch(() => undefined).then(() => this.#steps.delete(ended));
    this.#steps.add(ended);
    return done;
  }

  #note(changes: readonly Change[], done: Promise<unknown>): void {
    const forget = () => changes.forEach(({ key }) => this.#underWay.delete(key));
    const ended = done.then(forget, forget);
    for (const { key } of changes) this.#underWay.set(key, ended);
  }

  async #step(changes: readonly [Change, ...Change[]]): Promise<CommitAllResult> {
    const result = await this.#database.transaction((session) => commitStep(session, changes, this.#catalogue), {
      within: STEP,
    });
    this.#tellOf(changes);
    return result;
  }

  /** Resolves when no change with this key is under way. */
  async settled(key: string): Promise<void> {
    await this.#underWay.get(key);
  }

  async idle(): Promise<void> {
    await Promise.all([this.#running, ...this.#steps]);
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, AT_ONCE);
      try {
        const results = await this.#commit(batch.map(({ change }) => change));
        batch.forEach(({ resolve, reject }, index) => {
          const result = results[index];
          if (result === undefined) reject(new TypeError('a change was left out'));
          else resolve(result);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = null;
  }

  async #commit(changes: readonly Change[]): Promise<readonly CommitResult[]> {
    const atOnce = await commitAtOnce(this.#database, changes, this.#catalogue);
    if (atOnce !== null) return atOnce;
    const results = await this.#database.transaction((session) => commitAll(session, changes, this.#catalogue));
    this.#tellOf(changes);
    return results;
  }

  /** What is asked of this instance after a change has the change in it. */
  #tellOf(changes: readonly Change[]): void {
    if (changes.some(({ writes }) => writes.some(isCatalogueWrite))) this.#catalogue.changed();
  }
}
