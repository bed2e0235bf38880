/**
 * Writes the whole register to a file that an empty store can start from (REGISTER), confidential measures too: unlike an
 * export from the chat it passes through nobody's hands but of whoever runs this. The register is that of the database
 * where DATABASE_URL is set, which may be in use, else of the folder DATA_DIR, whose bot has to be stopped first.
 *
 *   npm run export-register -- FILE
 */
import { createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { registerExport } from '../src/actions/downloads/download-measures.js';
import { readDatabaseUrl } from '../src/config/database.js';
import { registerJson } from '../src/documents/measures/register-json.js';
import { runningCalendar } from '../src/domain/time/clock.js';
import { NakomingError, StoreError } from '../src/domain/errors.js';
import { EVERYTHING } from '../src/domain/query/query.js';
import type { Store } from '../src/domain/store/store.js';
import { openStore } from '../src/stores/open.js';
import { connectTo } from '../src/stores/postgres/pg-database.js';
import { PostgresStore } from '../src/stores/postgres/postgres-store.js';
import { commandOf } from './command.js';

/** Exit codes. */
const EXIT = { notWritten: 1, usage: 2 } as const;
/** Only for whoever wrote it. */
const OWNER_ONLY = 0o600;

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...others] = process.argv.slice(2);

if (file === undefined || others.length > 0) {
  console.error(
    `Usage: ${commandOf('export-register')} FILE\n\nWrites the whole register to a file that is not there yet.`,
  );
  process.exitCode = EXIT.usage;
} else if (existsSync(file)) {
  console.error(`${file} is there already. Nothing was written.`);
  process.exitCode = EXIT.usage;
} else await run(file);

async function run(to: string): Promise<void> {
  try {
    const store = await opened();
    try {
      report(await write(store, to), to);
    } finally {
      await store.close();
    }
  } catch (error) {
    // Anything but our own errors could hold the address of the database.
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    console.error(error instanceof NakomingError ? error.message : `The register could not be written${code}.`);
    process.exitCode = EXIT.notWritten;
  }
}

async function opened(): Promise<Store> {
  const problems: string[] = [];
  const url = readDatabaseUrl({
    value: (name) => process.env[name] || undefined,
    fail: (name, problem) => problems.push(`${name} ${problem}`),
  });
  if (problems.length > 0) throw new StoreError('STORE_UNREACHABLE', problems.join('\n'));
  const onNotice = (notice: string) => console.error(notice);
  const elapsed = { milliseconds: () => performance.now() };
  if (url !== null) return new PostgresStore(connectTo({ url, elapsed, onNotice, connections: 1 }));
  const dataDir = path.resolve(process.env['DATA_DIR'] || path.join(root, 'data', 'runtime'));
  if (!existsSync(dataDir)) throw new StoreError('STORE_UNREACHABLE', `${dataDir} is not there; set DATA_DIR.`);
  return openStore({ dataDir, elapsed, onNotice });
}

/** How many measures were written. A file that broke off is left as it is, and is no JSON. */
async function write(store: Store, to: string): Promise<number> {
  let written = 0;
  const counted = (rows: number) => void (written += rows);
  const timeZone = process.env['TIME_ZONE'] || 'Europe/Amsterdam';
  const calendar = runningCalendar({ timeZone, start: undefined, speed: 1 }, () => Date.now());
  const register = await registerExport(EVERYTHING, { store, calendar }, 'told');
  await pipeline(registerJson(register, counted, 'told'), createWriteStream(to, { flags: 'wx', mode: OWNER_ONLY }));
  return written;
}

function report(measures: number, to: string): void {
  console.log(`${to}: ${measures} measures, and all that they refer to.`);
  console.log(`An empty store starts from it with REGISTER=${path.resolve(to)}`);
  console.log('It holds confidential measures and pseudonyms of people, but no history: keep it as you keep a backup.');
}
