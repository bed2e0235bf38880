/**
 * Copies everything between the two places it can be kept in: files in a folder, and a database. Run it while the bot does
 * not run. What is moved from is only read, and stays; what is moved to has to be empty.
 *
 *   DATABASE_URL=postgres://… DATA_DIR=… npm run move-store -- to-database
 *   DATABASE_URL=postgres://… DATA_DIR=… npm run move-store -- to-files
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDatabaseUrl } from '../src/config/database.js';
import { NakomingError } from '../src/domain/errors.js';
import { localDate } from '../src/domain/time/local-date.js';
import { OWNER_POLICY } from '../src/stores/lowdb/owner-files.js';
import { moveToDatabase } from '../src/stores/moving/move-to-database.js';
import { moveToFolder } from '../src/stores/moving/move-to-folder.js';
import type { Moved } from '../src/stores/moving/moved.js';
import { connectTo } from '../src/stores/postgres/pg-database.js';
import { commandOf } from './command.js';

const USAGE = `Usage: ${commandOf('move-store')} to-database | to-files

  to-database   from the folder DATA_DIR into the empty database DATABASE_URL
  to-files      from the database DATABASE_URL into the empty folder DATA_DIR

Stop the bot first. What is moved from is only read, and stays as it is.
DATABASE_URL (postgres://user:password@host/database) has to be set; DATA_DIR is data/runtime where it is not set.`;

const IN_DOUBT =
  'Run the move again. If it is then refused because what it moves to is not empty, all had been moved at the last moment.';
const BACKUP = 'Keep it as a backup, but not for ever: who is forgotten later is not forgotten there.';

/** Exit codes. */
const EXIT = { notMoved: 1, usage: 2 } as const;

const elapsed = { milliseconds: () => performance.now() };
const root = fileURLToPath(new URL('..', import.meta.url));
const dataDir = path.resolve(process.env['DATA_DIR'] || path.join(root, 'data', 'runtime'));
const [direction, ...others] = process.argv.slice(2);
const move = direction === 'to-database' ? moveToDatabase : direction === 'to-files' ? moveToFolder : null;
const problems: string[] = [];
const url = readDatabaseUrl({
  value: (name) => process.env[name] || undefined,
  fail: (name, problem) => problems.push(`${name} ${problem}`),
});

if (move === null || others.length > 0) usage();
else if (url === null || problems.length > 0) usage(problems.join('\n') || 'DATABASE_URL is not set.');
else await run(move, url);

function usage(problem?: string): void {
  console.error(problem === undefined ? USAGE : `${problem}\n\n${USAGE}`);
  process.exitCode = EXIT.usage;
}

async function run(to: typeof moveToDatabase, address: string): Promise<void> {
  const onNotice = (notice: string) => console.log(notice);
  const database = connectTo({ url: address, elapsed, onNotice, connections: 1 });
  const today = localDate(new Date().toISOString().slice(0, 'yyyy-mm-dd'.length));
  try {
    report(await to({ dataDir, database, elapsed, owner: OWNER_POLICY, today, onNotice }));
  } catch (error) {
    // Anything but our own errors could hold the address of the database.
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    const unknown = `It could not be moved${code}. Nothing was moved. Check DATABASE_URL and what its user may do there.`;
    console.error(error instanceof NakomingError ? error.message : unknown);
    if (error instanceof NakomingError && error.code === 'STORE_UNREACHABLE') console.error(IN_DOUBT);
    process.exitCode = EXIT.notMoved;
  } finally {
    await database.close();
  }
}

function report(moved: Moved): void {
  const { changes, head, ...counts } = moved;
  console.log('Everything was moved, and is the same on both sides:');
  for (const [what, count] of Object.entries(counts)) console.log(`  ${what}: ${count}`);
  console.log(`changes: ${changes}\nhead: ${head}`);
  console.log(
    direction === 'to-database'
      ? `Start the bot with DATABASE_URL set, and no bot on ${dataDir}: that is as it was. ${BACKUP}`
      : `Start the bot with DATA_DIR=${dataDir} and without DATABASE_URL: the database is as it was. ${BACKUP}`,
  );
}
