/** The address of the database, from the environment. It holds a password, so nothing of it is repeated. */
import type { Reader } from './settings.js';

const SCHEMES: ReadonlySet<string> = new Set(['postgres:', 'postgresql:']);

/** Null: everything is kept in files, under DATA_DIR. */
export function readDatabaseUrl({ value, fail }: Reader): string | null {
  const text = value('DATABASE_URL');
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !SCHEMES.has(url.protocol) || url.pathname.length < 2) {
    fail('DATABASE_URL', 'is not the address of a database; set one such as postgres://user:password@host/database');
  }
  return text;
}
