import type { ChangeRecord } from '../../domain/change/change.js';

/** Records kept at hand, some ten megabytes; all others are read from the journal when they are asked for. */
const KEPT = 4096;

/** The records used last, by number. */
export class RecentRecords {
  readonly #records = new Map<number, ChangeRecord>();

  get(number: number): ChangeRecord | undefined {
    const record = this.#records.get(number);
    if (record !== undefined) this.keep(record);
    return record;
  }

  keep(record: ChangeRecord): void {
    this.#records.delete(record.number);
    this.#records.set(record.number, record);
    const [oldest] = this.#records.keys();
    if (this.#records.size > KEPT && oldest !== undefined) this.#records.delete(oldest);
  }
}
