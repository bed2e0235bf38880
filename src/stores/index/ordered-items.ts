import type { PageRequest } from '../../domain/query/query.js';
import { Bits } from './bits.js';

/** Items looked at in the order of lists before a result is taken to lie far down in it, and is put in order by itself. */
const WALKED = 2048;

/** Items by code and by ordinal, with the order of lists kept. An item keeps its ordinal for life. */
export class OrderedItems<Item extends { readonly code: string }> {
  readonly #compare: (a: Item, b: Item) => number;
  readonly #items: Item[] = [];
  readonly #ordinals = new Map<string, number>();
  /** Ordinals in the order of lists; the first `size` count. */
  #order = new Uint32Array(0);
  /** Where in `#order` each ordinal stands; worked out when it is needed. */
  #places: Uint32Array | null = null;
  readonly #byPlace = new Bits();

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#items.length;
  }

  get(code: Item['code']): Item | undefined {
    const ordinal = this.#ordinals.get(code);
    return ordinal === undefined ? undefined : this.#items[ordinal];
  }

  ordinalOf(code: string): number | undefined {
    return this.#ordinals.get(code);
  }

  /** Throws a RangeError for a number that no item has. */
  at(ordinal: number): Item {
    const item = this.#items[ordinal];
    if (item === undefined) throw new RangeError(`no item ${ordinal}`);
    return item;
  }

  /** Items that are not there yet, all at once: far cheaper than one by one. */
  load(items: readonly Item[]): void {
    for (const item of items) {
      this.#ordinals.set(item.code, this.#items.length);
      this.#items.push(item);
    }
    const order = Array.from(this.#items.keys()).sort((a, b) => this.#compare(this.at(a), this.at(b)));
    this.#order = Uint32Array.from(order);
  }

  /** Puts a new item, or the new value of one; gives its ordinal. */
  put(item: Item): number {
    const known = this.#ordinals.get(item.code);
    const ordinal = known ?? this.#items.length;
    const before = this.#items[ordinal];
    if (before !== undefined && this.#compare(before, item) === 0) {
      this.#items[ordinal] = item;
      return ordinal;
    }
    this.#places = null;
    if (before !== undefined) this.#takeOut(this.#placeOf(before, this.size));
    this.#bringIn(ordinal, this.#placeOf(item, before === undefined ? this.size : this.size - 1));
    this.#items[ordinal] = item;
    this.#ordinals.set(item.code, ordinal);
    return ordinal;
  }

  /** The ordinals in the order of lists. */
  *ordered(): Generator<number> {
    for (let place = 0; place < this.size; place += 1) yield this.#order[place] ?? 0;
  }

  /** Rows `offset` up to `offset + limit` of the `count` items in `bits`, in the order of lists. */
  page(bits: Bits, count: number, offset: number, limit: number): readonly Item[] {
    const wanted = Math.min(limit, count - offset);
    if (wanted <= 0) return [];
    const walked = this.#walk(bits, offset + wanted);
    const ordinals = walked.length === offset + wanted ? walked.slice(offset) : this.#inOrder(bits, offset, wanted);
    return ordinals.map((ordinal) => this.at(ordinal));
  }

  /**
   * A page of the `count` items in `bits`, highest score (whole, up to a billion) first; equal scores in the order of
   * lists.
   */
  highest(
    bits: Bits,
    score: (ordinal: number) => number,
    { offset, limit }: PageRequest,
    count: number,
  ): readonly Item[] {
    if (offset >= count) return [];
    const places = (this.#places ??= this.#placed());
    // Score and place in one number, so that the typed array sorts by itself: 100,000 in ten milliseconds.
    const size = this.size;
    const keys = new Float64Array(count);
    bits.numbers().forEach((ordinal, index) => {
      keys[index] = (places[ordinal] ?? 0) - score(ordinal) * size;
    });
    keys.sort();
    const chosen = keys.slice(offset, offset + limit);
    return Array.from(chosen, (key) => this.at(this.#order[((key % size) + size) % size] ?? 0));
  }

  /** The first `wanted` ordinals in the order of lists, or as many as are found soon. */
  #walk(bits: Bits, wanted: number): readonly number[] {
    const found: number[] = [];
    const end = Math.min(WALKED, this.size);
    for (let place = 0; place < end && found.length < wanted; place += 1) {
      const ordinal = this.#order[place] ?? 0;
      if (bits.has(ordinal)) found.push(ordinal);
    }
    return found;
  }

  #inOrder(bits: Bits, offset: number, wanted: number): readonly number[] {
    this.#places ??= this.#placed();
    bits.project(this.#places, this.#byPlace);
    return this.#byPlace.slice(offset, wanted).map((place) => this.#order[place] ?? 0);
  }

  #placed(): Uint32Array {
    const places = new Uint32Array(this.size);
    for (let place = 0; place < this.size; place += 1) places[this.#order[place] ?? 0] = place;
    return places;
  }

  /** Where `item` stands, or would stand, among the first `count` of the order. */
  #placeOf(item: Item, count: number): number {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.at(this.#order[middle] ?? 0), item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #takeOut(place: number): void {
    this.#order.copyWithin(place, place + 1, this.size);
  }

  #bringIn(ordinal: number, place: number): void {
    if (ordinal >= this.#order.length) {
      const grown = new Uint32Array(Math.max(16, this.#order.length * 2));
      grown.set(this.#order);
      this.#order = grown;
    }
    this.#order.copyWithin(place + 1, place, Math.max(ordinal, this.size - 1));
    this.#order[place] = ordinal;
  }
}
