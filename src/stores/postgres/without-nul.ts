import type { Value } from './database.js';

/** The one character that PostgreSQL has in no text (its manual, 8.3), and what stands in its place. */
const NUL = '\u0000';
const UNREADABLE = '\ufffd';

/** What can be kept and looked for: whatever someone typed, sent or put in an address. */
export const withoutNul = (value: Value): Value => {
  if (typeof value === 'string') return plain(value);
  return isList(value) && value.some(hasNul) ? value.map((one) => (typeof one === 'string' ? plain(one) : one)) : value;
};

const plain = (text: string): string => (hasNul(text) ? text.replaceAll(NUL, UNREADABLE) : text);
const hasNul = (one: unknown): boolean => typeof one === 'string' && one.includes(NUL);
const isList = (value: Value): value is Extract<Value, readonly unknown[]> => Array.isArray(value);
