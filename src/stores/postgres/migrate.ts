/** The numbered migrations, and a database brought up to the last of them. */
import { readdir, readFile } from 'node:fs/promises';
import { StoreError } from '../../domain/errors.js';
import type { Database, Session } from './database.js';

export interface Migration {
  /** From 1, without gaps. */
  readonly number: number;
  /** "0001-register" */
  readonly name: string;
  readonly statements: string;
}

const FOLDER = new URL('./migrations/', import.meta.url);
const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/;
/** Any number, the same for every instance: whoever holds this lock migrates. */
const LOCK = 20_200_817;
/** Milliseconds: an instance waits for another that is migrating, and a migration may rewrite a table. */
const WITHIN = 600_000;

/** In the order of their numbers. Throws a RangeError where one is missing. */
export async function readMigrations(folder: URL = FOLDER): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => NAME.test(file)).sort();
  return Promise.all(
    files.map(async (file, index) => {
      const number = Number(NAME.exec(file)?.[1]);
      if (number !== index + 1) throw new RangeError(`migration ${index + 1} is missing: ${file}`);
      return { number, name: file.replace('.sql', ''), statements: await readFile(new URL(file, folder), 'utf8') };
    }),
  );
}

/**
 * Carries out those that were not yet, each in a transaction of its own; safe when several instances do so at once.
 * Gives how many that were. Rejects with STORE_NEWER when the database knows more than this program does.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<number> {
  const done = await lastOf(database);
  checkNotNewer(done, migrations);
  const todo = migrations.filter(({ number }) => number > done);
  let carriedOut = 0;
  for (const migration of todo) {
    const isNew = await database.transaction((session) => carryOut(session, migration), { within: WITHIN });
    if (isNew) carriedOut += 1;
  }
  if (todo.length > 0) checkNotNewer(await lastOf(database), migrations);
  return carriedOut;
}

/** The number of the last migration that was carried out; 0 in a database that has none. */
export async function lastOf(database: Session): Promise<number> {
  const [there] = (await database.query(`select to_regclass('schema_migration') is not null as is_there`)).rows;
  if (there?.['is_there'] !== true) return 0;
  const [last] = (await database.query('select coalesce(max(number), 0)::int as number from schema_migration')).rows;
  return Number(last?.['number']);
}

function checkNotNewer(done: number, migrations: readonly Migration[]): void {
  if (done <= migrations.length) return;
  throw new StoreError(
    'STORE_NEWER',
    `The database is at version ${done}, and this program knows versions up to ${migrations.length}: ` +
      'start the version of the program that belongs to it, or a newer one. Nothing was changed.',
  );
}

/** False when another instance was first. */
async function carryOut(session: Session, { number, name, statements }: Migration): Promise<boolean> {
  await session.query('set local lock_timeout = 0');
  await session.query('select pg_advisory_xact_lock($1)', [LOCK]);
  await session.query(
    'create table if not exists schema_migration (number integer primary key, name text not null, at timestamptz not null default now())',
  );
  const known = await session.query('select number from schema_migration where number = $1', [number]);
  if (known.rows.length > 0) return false;
  for (const statement of statementsIn(statements)) await session.query(statement);
  await session.query('insert into schema_migration (number, name) values ($1, $2)', [number, name]);
  return true;
}

/** Statements end with a semicolon at the end of a line; comments are whole lines. */
const statementsIn = (text: string): readonly string[] =>
  text
    .replace(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
