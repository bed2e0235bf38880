/** The contracts of what is kept beside register and outbox, told of PostgreSQL. */
import type { Arrivals } from '../../src/domain/store/arrivals.js';
import type { ElapsedTime } from '../../src/domain/time/clock.js';
import type { Database } from '../../src/stores/postgres/database.js';
import { migrate, readMigrations } from '../../src/stores/postgres/migrate.js';
import { openPostgresKept, type PostgresKept } from '../../src/stores/postgres/open-kept.js';
import { describeArrivals } from './arrivals.contract.js';
import { describeContexts } from './contexts.contract.js';
import { describeConversations } from './conversations.contract.js';
import { describeNames } from './names.contract.js';
import { describeShares } from './shares.contract.js';
import { describeUnderWay } from './under-way.contract.js';

/** Databases on the same data, for a test. */
export interface DatabasesUnderTest {
  /** Of another instance each time. */
  readonly open: () => Promise<Database>;
  /** Closes all of them, and removes the data. */
  readonly remove: () => Promise<void>;
}

export const REAL: ElapsedTime = { milliseconds: () => performance.now() };
const ignored = (): void => undefined;

/** What an instance of the service opens. */
export const keptIn = (database: Database): Promise<PostgresKept> =>
  openPostgresKept({ database, elapsed: REAL, onNotice: ignored });

/** Brings an empty database up to date. */
export async function migrated(database: Database): Promise<Database> {
  await migrate(database, await readMigrations());
  return database;
}

/** `where`: in words. `make` gives an empty database. */
export function describePostgresKept(where: string, make: () => Promise<DatabasesUnderTest>): void {
  const open = async () => {
    const databases = await make();
    const database = await migrated(await databases.open());
    const kept = await keptIn(database);
    const another = async () => keptIn(await databases.open());
    return { database, kept, another, dispose: () => databases.remove() };
  };

  describeNames(`names of people in ${where}`, async () => {
    const { database, kept, another, dispose } = await open();
    const reopen = async () => (await another()).names;
    return { names: kept.names, reopen, written: () => everythingIn(database), dispose };
  });

  describeContexts(
    `contexts in ${where}`,
    async () => {
      const { kept, another, dispose } = await open();
      const reopen = async () => {
        await kept.contexts.close();
        return (await another()).contexts;
      };
      return { contexts: kept.contexts, reopen, dispose };
    },
    'lasting',
  );

  describeConversations(
    `conversations in ${where}`,
    async () => {
      const { kept, another, dispose } = await open();
      return { conversations: kept.conversations, reopen: async () => (await another()).conversations, dispose };
    },
    'lasting',
  );

  describeArrivals(`arrivals in ${where}`, async () => {
    const { database, kept, another, dispose } = await open();
    const other: Arrivals = (await another()).arrivals;
    const pass = (milliseconds: number) => olderBy(milliseconds, { database, table: 'arrival', since: 'arrived_at' });
    return { arrivals: kept.arrivals, another: other, pass, dispose };
  });

  describeUnderWay(`files under way in ${where}`, async () => {
    const { database, kept, another, dispose } = await open();
    const other = (await another()).files;
    const pass = (milliseconds: number) =>
      olderBy(milliseconds, { database, table: 'file_under_way', since: 'heard_at' });
    return { files: kept.files, another: other, pass, dispose };
  });

  describeShares(`shares in ${where}`, async () => {
    const { database, kept, another, dispose } = await open();
    const [second, third] = [await another(), await another()];
    const pass = (milliseconds: number) =>
      olderBy(milliseconds, { database, table: 'pace_share', since: 'held_until' });
    return { shares: [kept.shares, second.shares, third.shares], pass, dispose };
  });
}

/** Makes what is in a table that much older, in milliseconds. */
export async function olderBy(
  milliseconds: number,
  { database, table, since }: { readonly database: Database; readonly table: string; readonly since: string },
): Promise<void> {
  await database.query(`update ${table} set ${since} = ${since} - $1::float8 * interval '1 millisecond'`, [
    milliseconds,
  ]);
}

/** Every row of every table, as text. */
export async function everythingIn(database: Database): Promise<string> {
  const { rows } = await database.query(
    `select table_name::text as name from information_schema.tables where table_schema = current_schema()`,
  );
  const tables = await Promise.all(
    rows.map(async (row) => (await database.query(`select t::text as line from ${String(row['name'])} t`)).rows),
  );
  return tables
    .flat()
    .map((row) => String(row['line']))
    .join('\n');
}
