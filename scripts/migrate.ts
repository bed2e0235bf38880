/**
 * Brings a database up to the last migration, and does nothing else: for whoever lets the service work with a role that
 * may not change tables. Safe while instances run, and when it is run twice.
 *
 *   DATABASE_URL=postgres://owner… npx tsx scripts/migrate.ts
 */
import { readDatabaseUrl } from '../src/config/database.js';
import { NakomingError } from '../src/domain/errors.js';
import { migrate, readMigrations } from '../src/stores/postgres/migrate.js';
import { connectTo } from '../src/stores/postgres/pg-database.js';

const elapsed = { milliseconds: () => performance.now() };
const problems: string[] = [];
const url = readDatabaseUrl({
  value: (name) => process.env[name] || undefined,
  fail: (name, problem) => void problems.push(`${name} ${problem}`),
});

if (url === null || problems.length > 0) {
  console.error(problems.join('\n') || 'DATABASE_URL is not set: name the database, as the owner of its tables.');
  process.exitCode = 2;
} else {
  await run(url);
}

async function run(address: string): Promise<void> {
  const database = connectTo({ url: address, elapsed, onNotice: () => undefined, connections: 1 });
  try {
    const migrations = await readMigrations();
    const carriedOut = await migrate(database, migrations);
    console.log(`migrations carried out: ${carriedOut}; the database is at version ${migrations.length}`);
  } catch (error) {
    // Anything but our own errors could hold the address of the database.
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    console.error(error instanceof NakomingError ? error.message : `It could not be migrated${code}.`);
    process.exitCode = 1;
  } finally {
    await database.close();
  }
}
