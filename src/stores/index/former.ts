import type { Counts } from '../../domain/measure/on-record.js';
import type { Timeline } from './timeline.js';

/** Items of a kind after the changes that count for a past day; worked out when asked for, and kept. */
export class Former<Item extends { readonly code: string }> {
  readonly #counts: Counts;
  readonly #timeline: Timeline<Item>;
  readonly #changed: Set<Item['code']>;
  readonly #known = new Map<Item['code'], Item | null>();

  constructor(counts: Counts, timeline: Timeline<Item>) {
    this.#counts = counts;
    this.#timeline = timeline;
    this.#changed = new Set(timeline.withChange((change) => !counts(change)));
  }

  changed(): Iterable<Item['code']> {
    return this.#changed;
  }

  /** The item has changed once more. */
  touch(code: Item['code']): void {
    this.#changed.add(code);
    this.#known.delete(code);
  }

  /** What an item, given as it is, was like; null when it had not come into being. */
  was(item: Item | undefined): Item | null {
    if (item === undefined) return null;
    if (!this.#changed.has(item.code)) return item;
    const known = this.#known.get(item.code);
    if (known !== undefined) return known;
    const former = this.#timeline.stateAfter(this.#counts, item);
    this.#known.set(item.code, former);
    return former;
  }
}
