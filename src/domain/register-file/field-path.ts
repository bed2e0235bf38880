/** Where in a value a field stands. */
import { isRecord } from '../is-record.js';

/** ["laterDeadlines", 0, "latest"] → "laterDeadlines[0].latest" */
export const writtenPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    return before === '' ? String(key) : `${before}.${String(key)}`;
  }, '');

/** Undefined where nothing stands there. */
export const valueIn = (whole: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isRecord(value) ? value[String(key)] : undefined;
  }, whole);
