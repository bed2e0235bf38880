/**
 * Checks that nothing in the journal was edited, cut or swapped, and prints its head, to be kept elsewhere. It only
 * reads, so the bot may go on. The journal is that of the database where DATABASE_URL is set, else of the folder DATA_DIR.
 *
 *   npm run verify-audit -- [a folder, or the address of a database] [a head that was kept before]
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDatabaseUrl } from '../src/config/database.js';
import { StoreError } from '../src/domain/errors.js';
import type { Audit } from '../src/stores/journal/audit.js';
import { auditJournal } from '../src/stores/lowdb/audit.js';
import { connectTo } from '../src/stores/postgres/pg-database.js';
import { auditDatabase } from '../src/stores/postgres/register/audit.js';

const HEAD = /^[0-9a-f]{64}$/;
const ADDRESS = /^postgres(?:ql)?:/;

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const keptHead = given.find((one) => HEAD.test(one));
const place = given.find((one) => !HEAD.test(one) && one !== '');

try {
  report(await audit());
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function audit(): Promise<Audit> {
  const isFolder = place !== undefined && !ADDRESS.test(place);
  const url = isFolder ? null : addressOf(place ?? (process.env['DATABASE_URL'] || undefined));
  if (url !== null) return auditOf(url);
  const folder = place ?? (process.env['DATA_DIR'] || path.join(root, 'data', 'runtime'));
  return auditJournal(path.resolve(folder), keptHead);
}

function addressOf(text: string | undefined): string | null {
  const problems: string[] = [];
  const fail = (name: string, problem: string) => void problems.push(`${name} ${problem}`);
  const url = readDatabaseUrl({ value: () => text, fail });
  if (problems.length > 0) throw new StoreError('STORE_UNREACHABLE', problems.join('\n'));
  return url;
}

async function auditOf(url: string): Promise<Audit> {
  const elapsed = { milliseconds: () => performance.now() };
  const database = connectTo({ url, elapsed, onNotice: () => undefined, connections: 1 });
  try {
    return await auditDatabase(database, keptHead);
  } finally {
    await database.close();
  }
}

function report({ changes, head, unfinished, keptAt }: Audit): void {
  console.log(`changes: ${changes}`);
  console.log(`head: ${head}`);
  if (unfinished) console.log('The last line is not finished: it is being written, or a crash broke it off.');
  if (keptAt === null) {
    console.error(
      'The head that was kept is not in this journal: what came before it was rewritten, or it is another.',
    );
    process.exitCode = 1;
  } else if (keptAt !== undefined) {
    console.log(`The head that was kept is that of change ${keptAt}: everything up to there is as it was.`);
  }
}

/** Anything but our own errors could hold the address of the database. */
function explain(error: unknown): string {
  if (error instanceof StoreError) return error.message;
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `The journal could not be read${code}. Check DATABASE_URL and what its user may do there.`;
}
