import type { OutboxPage } from '../../domain/reminders/outbox.js';
import type { Trail } from './trail.js';

/** Something kept under a key; its order says when it came. */
export interface Kept {
  readonly key: string;
  /** Greater than that of all that came before. */
  readonly order: number;
}

interface RecordsOptions<Item, By extends string> {
  /** By what else than its key it is looked for; never changes. */
  readonly by: Readonly<Record<By, (item: Item) => string>>;
  /** It is new (then there is none before), changed, or as if it had never been (none after). */
  readonly moved: (before: Item | undefined, after: Item | undefined) => void;
}

/** Things of one kind: by what, and its value there; null: all. */
export type Group<By extends string> = readonly [by: By, value: string] | null;

interface Lists<Item> {
  readonly valueOf: (item: Item) => string;
  /** Keys by value. */
  readonly keys: Map<string, string[]>;
}

/** Things by key and by group, in the order in which they came. */
export class Records<Item extends Kept, By extends string> {
  readonly #moved: RecordsOptions<Item, By>['moved'];
  readonly #items = new Map<string, Item>();
  readonly #lists: ReadonlyMap<string, Lists<Item>>;
  #next = 0;

  constructor({ by, moved }: RecordsOptions<Item, By>) {
    this.#moved = moved;
    const kinds = Object.entries<(item: Item) => string>(by);
    this.#lists = new Map(kinds.map(([name, valueOf]) => [name, { valueOf, keys: new Map<string, string[]>() }]));
  }

  get size(): number {
    return this.#items.size;
  }

  /** The order of what comes next. */
  get next(): number {
    return this.#next;
  }

  get(key: string): Item | undefined {
    return this.#items.get(key);
  }

  /** A new one, or the new value of one. */
  put(item: Item, trail: Trail | null): void {
    const before = this.#items.get(item.key);
    this.#items.set(item.key, item);
    this.#next = Math.max(this.#next, item.order + 1);
    if (before === undefined) this.#enlist(item);
    this.#moved(before, item);
    trail?.note(() => this.#putBack(before, item));
  }

  /** Takes these out, whatever their number, by going through all there are once. */
  remove(gone: ReadonlySet<string>, trail: Trail | null): void {
    if (gone.size === 0) return;
    const all = [...this.#items.values()];
    this.#fill(all.filter(({ key }) => !gone.has(key)));
    const removed = all.filter(({ key }) => gone.has(key));
    for (const item of removed) this.#moved(item, undefined);
    trail?.note(() => {
      this.#fill(all);
      for (const item of removed) this.#moved(undefined, item);
    });
  }

  /** Those of a group that match, newest first. */
  page(
    group: Group<By>,
    matches: (item: Item) => boolean,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): OutboxPage<Item> {
    const found = this.of(group).filter(matches);
    const end = Math.max(0, found.length - offset);
    return { total: found.length, rows: found.slice(Math.max(0, end - limit), end).reverse() };
  }

  /** Those of a group, oldest first. */
  of(group: Group<By>): readonly Item[] {
    if (group === null) return [...this.#items.values()];
    const [by, value] = group;
    const keys = this.#lists.get(by)?.keys.get(value) ?? [];
    return keys.map((key) => this.#items.get(key)).filter((item) => item !== undefined);
  }

  /** With these alone, in their order. */
  #fill(items: readonly Item[]): void {
    this.#items.clear();
    for (const { keys } of this.#lists.values()) keys.clear();
    for (const item of items) {
      this.#items.set(item.key, item);
      this.#enlist(item);
    }
  }

  #putBack(before: Item | undefined, item: Item): void {
    if (before === undefined) {
      this.#items.delete(item.key);
      // What is taken back is what came last.
      for (const { valueOf, keys } of this.#lists.values()) keys.get(valueOf(item))?.pop();
    } else {
      this.#items.set(item.key, before);
    }
    this.#moved(item, before);
  }

  #enlist(item: Item): void {
    for (const { valueOf, keys } of this.#lists.values()) {
      const value = valueOf(item);
      const list = keys.get(value);
      if (list === undefined) keys.set(value, [item.key]);
      else list.push(item.key);
    }
  }
}
