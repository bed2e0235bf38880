/** A database of its own with a generated register in it, opened as an instance of the service opens it. */
import type { Register } from '../../src/domain/register/register.js';
import type { OpenedDatabase } from '../../src/stores/postgres/open.js';
import { openPostgres } from '../../src/stores/postgres/open.js';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { generateRegister } from '../generate-register.js';

export const elapsed = { milliseconds: () => performance.now() };

export const opened = (url: string): Promise<OpenedDatabase> =>
  openPostgres({ url, elapsed, onNotice: (notice) => console.log(notice) });

export interface Filled extends OpenedDatabase {
  readonly url: string;
  readonly register: Register;
  /** Milliseconds. */
  readonly loading: number;
}

export async function filled(server: PostgresServer, measures: number): Promise<Filled> {
  const register = generateRegister(measures);
  const url = await server.makeDatabase();
  const { database, store } = await opened(url);
  const began = performance.now();
  await store.load(register);
  return { url, register, database, store, loading: performance.now() - began };
}
