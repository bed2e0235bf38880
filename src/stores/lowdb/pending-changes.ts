import { subjectOf, type ChangeRecord, type Subject, type Write } from '../../domain/change/change.js';

type Item = Write['value'];

/** Where the next change goes on. */
export interface Tip {
  /** The number of the last change, and the hash of its line. */
  readonly number: number;
  readonly hash: string;
}

/** Changes that are on their way to the disk: the next ones build on what these will leave. */
export class PendingChanges {
  #tip: Tip = { number: 0, hash: '' };
  readonly #items = new Map<Subject, Item>();
  readonly #byKey = new Map<string, Promise<ChangeRecord>>();

  get tip(): Tip {
    return this.#tip;
  }

  itemOf(code: Subject): Item | undefined {
    return this.#items.get(code);
  }

  /** Resolves when all that is on its way has arrived, or has failed. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#byKey.values());
  }

  /** The record of a change with this key, once it is durable. */
  withKey(key: string): Promise<ChangeRecord> | undefined {
    return this.#byKey.get(key);
  }

  add(record: ChangeRecord, hash: string, durable: Promise<ChangeRecord>): void {
    this.#tip = { number: record.number, hash };
    this.#byKey.set(record.key, durable);
    for (const write of record.writes) this.#items.set(subjectOf(write), write.value);
  }

  /** The change has been carried out. */
  done(record: ChangeRecord): void {
    this.#byKey.delete(record.key);
    for (const write of record.writes) {
      // A later change of the same item may be on its way.
      if (this.itemOf(subjectOf(write)) === write.value) this.#items.delete(subjectOf(write));
    }
  }

  /** None of them was kept: what comes next builds on `tip`. */
  reset(tip: Tip): void {
    this.#tip = tip;
    this.#items.clear();
    this.#byKey.clear();
  }
}
