import { Bits } from './bits.js';

/** Below this many members a list is always smaller and quicker than bits. */
const FEW = 64;
/** A list takes 8 bytes a member, bits an eighth of a byte an item: at one member in 64 items they are equal. */
const ITEMS_PER_MEMBER = 64;

/** The ordinals of the items that share a value: a list while they are few, bits once they are many. */
export class Members {
  #few: number[] = [];
  #many: Bits | null = null;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** `ordinal` must not be a member yet. */
  add(ordinal: number): void {
    this.#size += 1;
    if (this.#many !== null) return this.#many.add(ordinal);
    this.#few.push(ordinal);
    if (this.#size > FEW && this.#size * ITEMS_PER_MEMBER > ordinal) this.#becomeMany();
  }

  /** `ordinal` must be a member. */
  delete(ordinal: number): void {
    this.#size -= 1;
    if (this.#many !== null) return this.#many.delete(ordinal);
    const last = this.#few.pop();
    if (last !== undefined && last !== ordinal) this.#few[this.#few.indexOf(ordinal)] = last;
  }

  addTo(bits: Bits): void {
    if (this.#many !== null) bits.or(this.#many);
    else for (const ordinal of this.#few) bits.add(ordinal);
  }

  removeFrom(bits: Bits): void {
    if (this.#many !== null) bits.andNot(this.#many);
    else for (const ordinal of this.#few) bits.delete(ordinal);
  }

  /** Leaves only members in `bits`. */
  keepIn(bits: Bits): void {
    if (this.#many !== null) return bits.and(this.#many);
    const kept = this.#few.filter((ordinal) => bits.has(ordinal));
    bits.clear();
    for (const ordinal of kept) bits.add(ordinal);
  }

  /** How many members are in `bits`. */
  countIn(bits: Bits): number {
    if (this.#many !== null) return this.#many.countWith(bits);
    let count = 0;
    for (const ordinal of this.#few) if (bits.has(ordinal)) count += 1;
    return count;
  }

  ordinals(): readonly number[] {
    return this.#many?.numbers() ?? this.#few;
  }

  #becomeMany(): void {
    const many = new Bits();
    this.addTo(many);
    this.#many = many;
    this.#few = [];
  }
}
