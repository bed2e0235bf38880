/** The PostgreSQL server that is measured on, and what is kept in its databases. */
import type { Register } from '../../src/domain/register/register.js';
import { openPostgres, type OpenedDatabase } from '../../src/stores/postgres/open.js';
import { isInstalled, PostgresServer } from '../../test/support/postgres-server.js';
import type { Measurement } from '../measurement.js';

export const openDatabase = (url: string): Promise<OpenedDatabase> =>
  openPostgres({
    url,
    elapsed: { milliseconds: () => performance.now() },
    onNotice: (notice) => console.log(notice),
  });

/** On a server of its own; where there can be none, nothing is measured. */
export async function onPostgres(
  measure: (server: PostgresServer) => Promise<readonly Measurement[]>,
): Promise<readonly Measurement[]> {
  if (!isInstalled()) {
    console.log('There is no PostgreSQL on this machine: left out. Debian has it in the package postgresql.');
    return [];
  }
  const server = await PostgresServer.start({ flushes: true });
  try {
    return await measure(server);
  } finally {
    await server.remove();
  }
}

/** The address of a database with the register in it, as it is in use: tidied up, analysed, and on disk. */
export async function keepIn(server: PostgresServer, register: Register): Promise<string> {
  const url = await server.makeDatabase();
  const { store } = await openDatabase(url);
  await store.load(register);
  await store.close();
  await server.statement('checkpoint');
  return url;
}
