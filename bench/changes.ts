/** Changes to be measured with: a journal of them, or one after the other. */
import type { Change, ChangeRecord } from '../src/domain/change/change.js';
import type { MeasureCode, PersonId } from '../src/domain/register/codes.js';
import { localDate, type Instant } from '../src/domain/time/local-date.js';
import type { Store } from '../src/domain/store/store.js';

/** Changes under way at once while the journal is filled. */
const FILLING = 500;

const ACTOR = 'p-bench' as PersonId;
const DAY = localDate('2026-11-21');
const NOW = '2026-11-21T09:00:00.000Z' as Instant;

/** Hands out changes, each of another measure than the ones before it, for as long as there are. */
export class Changes {
  readonly #store: Store;
  readonly #codes: readonly MeasureCode[];
  #count = 0;

  constructor(store: Store, codes: readonly MeasureCode[]) {
    this.#store = store;
    this.#codes = codes;
  }

  async next(): Promise<Change> {
    const at = this.#count;
    this.#count += 1;
    const code = this.#codes[at % this.#codes.length];
    const measure = code === undefined ? undefined : await this.#store.measure(code);
    if (measure === undefined) throw new Error(`no measure ${code ?? ''}`);
    const value = { ...measure, progress: at % 101, updatedOn: DAY, version: measure.version + 1 };
    return {
      key: `bench-${code ?? ''}-${at}`,
      kind: 'progress',
      subject: measure.code,
      actor: ACTOR,
      recordedAt: NOW,
      occurredOn: DAY,
      reason: 'Melding van de leverancier',
      origin: { via: 'card', reference: null },
      writes: [{ type: 'measure', value }],
    };
  }

  /** Up to as many as there are measures: two changes of one measure at once would conflict. */
  async several(count: number): Promise<readonly Change[]> {
    return Promise.all(Array.from({ length: Math.min(count, this.#codes.length) }, () => this.next()));
  }
}

export async function commit(store: Store, change: Change): Promise<ChangeRecord> {
  const result = await store.commit(change);
  if (result.status !== 'committed') throw new Error(`${change.key}: ${result.status}`);
  return result.record;
}

export async function fill(store: Store, changes: Changes, count: number): Promise<void> {
  for (let left = count; left > 0;) {
    const some = await changes.several(Math.min(left, FILLING));
    await Promise.all(some.map((change) => commit(store, change)));
    left -= some.length;
  }
}
