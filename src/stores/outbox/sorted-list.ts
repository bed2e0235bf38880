/** Items in order; no two compare as equal unless they are the same. */
export class SortedList<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  get first(): Item | undefined {
    return this.#items[0];
  }

  get size(): number {
    return this.#items.length;
  }

  /** In their order. */
  all(): readonly Item[] {
    return this.#items;
  }

  /** Up to so many, from the first. */
  head(count: number): readonly Item[] {
    return this.#items.slice(0, Math.max(0, count));
  }

  /** From the first up to the one before which `ends` is true. */
  before(ends: (item: Item) => boolean): readonly Item[] {
    const end = this.#items.findIndex(ends);
    return end === -1 ? [...this.#items] : this.#items.slice(0, end);
  }

  /** Takes them out. */
  take(ends: (item: Item) => boolean): readonly Item[] {
    const taken = this.before(ends);
    this.#items.splice(0, taken.length);
    return taken;
  }

  add(item: Item): void {
    this.#items.splice(this.#placeOf(item), 0, item);
  }

  remove(item: Item): void {
    const place = this.#placeOf(item);
    const found = this.#items[place];
    if (found === undefined || this.#compare(found, item) !== 0) return;
    // Mostly the first goes, and that costs little however many come after it.
    if (place === 0) this.#items.shift();
    else this.#items.splice(place, 1);
  }

  #placeOf(item: Item): number {
    let [low, high] = [0, this.#items.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.#items[middle];
      if (there !== undefined && this.#compare(there, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
