/** What a row holds, looked at before it is used: a database can hold anything. */
import type { Row } from './database.js';

function wrong(name: string, value: unknown): TypeError {
  return new TypeError(`the database has ${typeof value} in ${name}`);
}

export function textIn(row: Row | undefined, name: string): string {
  const value = row?.[name];
  if (typeof value !== 'string') throw wrong(name, value);
  return value;
}

export function integerIn(row: Row | undefined, name: string): number {
  const value = row?.[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong(name, value);
  return value;
}

export const isTrueIn = (row: Row | undefined, name: string): boolean => row?.[name] === true;
