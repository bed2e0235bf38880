import { Bits } from './bits.js';
import { Members } from './members.js';

/** A few kilobytes each in a large register. */
const UNIONS_KEPT = 16;

/** Items filed under the values they have: for each value, the ordinals of the items that have it. */
export class Filing<Value extends string | null> {
  readonly #byValue = new Map<Value, Members>();
  /** Those that have any of several values, by those values; until something is filed otherwise. */
  readonly #unions = new Map<string, Bits>();

  /** Each value once. */
  file(ordinal: number, values: Iterable<Value>): void {
    for (const value of values) this.#changing(value).add(ordinal);
  }

  remove(ordinal: number, values: Iterable<Value>): void {
    for (const value of values) this.#changing(value).delete(ordinal);
  }

  refile(ordinal: number, before: readonly Value[], after: readonly Value[]): void {
    this.remove(
      ordinal,
      before.filter((value) => !after.includes(value)),
    );
    this.file(
      ordinal,
      after.filter((value) => !before.includes(value)),
    );
  }

  /** Leaves in `result` those that have any of the values; with `not`, those that have none. */
  narrow(result: Bits, anyOf: readonly Value[], not: boolean): void {
    const [only] = anyOf;
    if (not) return anyOf.forEach((value) => this.#byValue.get(value)?.removeFrom(result));
    if (anyOf.length === 1 && only !== undefined) return this.#keep(result, only);
    result.and(this.#unionOf(anyOf));
  }

  /** How many in `result` have each value; values that none has are left out. */
  counts(result: Bits): ReadonlyMap<Value, number> {
    const counts = new Map<Value, number>();
    for (const [value, members] of this.#byValue) {
      const count = members.countIn(result);
      if (count > 0) counts.set(value, count);
    }
    return counts;
  }

  ordinals(value: Value): readonly number[] {
    return this.#byValue.get(value)?.ordinals() ?? [];
  }

  #keep(result: Bits, value: Value): void {
    const members = this.#byValue.get(value);
    if (members === undefined) result.clear();
    else members.keepIn(result);
  }

  /** The same few, those of open measures for one, are asked for again and again. */
  #unionOf(anyOf: readonly Value[]): Bits {
    const name = JSON.stringify(anyOf);
    const known = this.#unions.get(name);
    if (known !== undefined) return known;
    const union = new Bits();
    for (const value of anyOf) this.#byValue.get(value)?.addTo(union);
    if (this.#unions.size >= UNIONS_KEPT) this.#unions.clear();
    this.#unions.set(name, union);
    return union;
  }

  #changing(value: Value): Members {
    this.#unions.clear();
    const known = this.#byValue.get(value);
    if (known !== undefined) return known;
    const members = new Members();
    this.#byValue.set(value, members);
    return members;
  }
}
