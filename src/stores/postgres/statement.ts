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

  number(value: number): string {
    return this.#place(value, 'float8');
  }

  #place(value: Value, type: string): string {
    this.#values.push(value);
    return `$${this.#values.length}::${type}`;
  }
}

/** All of these; true where there are none. */
export const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((one) => `(${one})`).join(' and ');

/** At least one of these; false where there are none. */
export const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'false' : conditions.map((one) => `(${one})`).join(' or ');
