import type { Value } from './database.js';

/** More rows than there can be: `limit` and `offset` take no infinity. */
const MOST = 2 ** 31 - 1;

/** The values of a statement while it is put together; each gets the place by which the statement names it. */
export class Values {
  readonly #values: Value[] = [];

  get all(): readonly Value[] {
    return this.#values;
  }

  text(value: string): string {
    return this.#place(value, 'text');
  }

  texts(values: readonly string[]): string {
    return this.#place([...new Set(values)], 'text[]');
  }

  /** A number of rows; more than there can be is as many as there can be. */
  integer(value: number): string {
    return this.#place(Math.min(value, MOST), 'int');
  }

  /** As they are, of rows one beside another. */
  column(values: readonly string[]): string {
    return this.#place(values, 'text[]');
  }

  integers(values: readonly number[]): string {
    return this.#place(values, 'int[]');
  }

  number(value: number): string {
    return this.#place(value, 'float8');
  }

  #place(value: Value, type: string): string {
    this.#values.push(value);
    return `$${this.#values.length}::${type}`;
  }
}

/** As many as PostgreSQL takes a list for that it has not seen (`estimate_array_length` in its selfuncs.c). */
const ASSUMED = 10;

/**
 * Keys that are looked up, as a list that is never shorter than the database assumes: a shorter one would look cheaper with
 * a plan of its own, and be planned every time, which takes longer than looking up. A key may come more than once.
 */
export function lookedUp(keys: readonly string[]): readonly string[] {
  const distinct = [...new Set(keys)];
  const [first] = distinct;
  if (first === undefined || distinct.length >= ASSUMED) return distinct;
  return [...distinct, ...Array.from({ length: ASSUMED - distinct.length }, () => first)];
}

/** All of these; true where there are none. */
export const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((one) => `(${one})`).join(' and ');

/** At least one of these; false where there are none. */
export const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'false' : conditions.map((one) => `(${one})`).join(' or ');
