import type { Change } from '../../../domain/change.js';
import type { CommitResult } from '../../../domain/store.js';
import type { Database } from '../database.js';
import type { CatalogueTable } from './catalogue.js';
import { commitAll } from './committing.js';

interface Waiting {
  readonly change: Change;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Changes carried out in one transaction at the most: a person waits for it. */
const AT_ONCE = 100;

/** Changes of this instance in the order they came; those that come while a transaction is under way share the next. */
export class CommitQueue {
  readonly #database: Database;
  readonly #catalogue: CatalogueTable;
  readonly #underWay = new Map<string, Promise<unknown>>();
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(database: Database, catalogue: CatalogueTable) {
    this.#database = database;
    this.#catalogue = catalogue;
  }

  /** Resolves when the change is durable; when it rejects, it may nevertheless have been made: its key tells. */
  add(change: Change): Promise<CommitResult> {
    const done = new Promise<CommitResult>((resolve, reject) => this.#waiting.push({ change, resolve, reject }));
    const ended = done.then(
      () => this.#underWay.delete(change.key),
      () => this.#underWay.delete(change.key),
    );
    this.#underWay.set(change.key, ended);
    this.#running ??= this.#run();
    return done;
  }

  /** Resolves when no change with this key is under way. */
  async settled(key: string): Promise<void> {
    await this.#underWay.get(key);
  }

  async idle(): Promise<void> {
    await this.#running;
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
    const investigation = await this.#catalogue.investigations();
    return this.#database.transaction((session) => commitAll(session, changes, investigation));
  }
}
