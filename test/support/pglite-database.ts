import { PGlite, type Transaction } from '@electric-sql/pglite';
import { StoreError } from '../../src/domain/errors.js';
import type { Answer, Database, Session, Value } from '../../src/stores/postgres/database.js';
import { storeError } from '../../src/stores/postgres/failure.js';
import { migrate, readMigrations } from '../../src/stores/postgres/migrate.js';
import { withoutNul } from '../../src/stores/postgres/without-nul.js';

let server: Promise<PGlite> | null = null;
let schemas = 0;

/** What a migrated schema holds before anything is done with it: to bring it back to that takes a tenth of a migration. */
interface Fresh {
  readonly tables: readonly string[];
  readonly sequences: readonly string[];
  /** Of the tables that migrations put something in: their rows. */
  readonly rows: ReadonlyMap<string, string>;
}
let fresh: Fresh | null = null;
/** Migrated schemas that nobody uses at the moment. */
const free: string[] = [];

async function lookAt(pglite: PGlite, schema: string): Promise<Fresh> {
  const named = async (statement: string) =>
    (await pglite.query<{ name: string }>(statement, [schema])).rows.map(({ name }) => name);
  const tables = await named(`select tablename as name from pg_tables where schemaname = $1`);
  const sequences = await named(`select sequencename as name from pg_sequences where schemaname = $1`);
  const rows = new Map<string, string>();
  for (const table of tables) {
    const found = await pglite.query<{ rows: string | null }>(
      `select json_agg(t)::text as rows from ${schema}.${table} t`,
    );
    const text = found.rows[0]?.rows;
    if (typeof text === 'string') rows.set(table, text);
  }
  return { tables, sequences, rows };
}

async function freshen(pglite: PGlite, schema: string, { tables, sequences, rows }: Fresh): Promise<void> {
  await pglite.transaction(async (transaction) => {
    await transaction.exec(
      [
        `set local search_path to ${schema}`,
        // Nothing that follows from a row, and nothing that a row rests on, is looked at.
        'set local session_replication_role = replica',
        ...tables.map((table) => `delete from ${table}`),
        ...sequences.map((sequence) => `alter sequence ${sequence} restart`),
      ].join(';'),
    );
    for (const [table, text] of rows)
      await transaction.query(
        `insert into ${table} overriding system value select * from json_populate_recordset(null::${table}, $1::json)`,
        [text],
      );
  });
}

type Querying = Pick<PGlite | Transaction, 'query'>;

const ask = async (at: Querying, statement: string, values: readonly Value[] = []): Promise<Answer> => {
  try {
    const { rows, affectedRows } = await at.query<Record<string, unknown>>(statement, values.map(withoutNul));
    return { rows, count: affectedRows ?? rows.length };
  } catch (error) {
    throw storeError(error);
  }
};

/** An empty database in this process, which has one connection; all of a run share one server, each with a schema of its own. */
export class PgliteDatabase implements Database {
  readonly #server: PGlite;
  readonly #schema: string;
  readonly #isMigrated: boolean;
  #closed = false;

  private constructor(pglite: PGlite, schema: string, isMigrated = false) {
    this.#server = pglite;
    this.#schema = schema;
    this.#isMigrated = isMigrated;
  }

  static async make(): Promise<PgliteDatabase> {
    const pglite = await (server ??= PGlite.create());
    const schema = `test_${(schemas += 1)}`;
    await pglite.exec(`create schema ${schema}`);
    return new PgliteDatabase(pglite, schema);
  }

  /** As after the last migration; whoever migrates it finds nothing to do. */
  static async migrated(): Promise<PgliteDatabase> {
    const schema = free.pop();
    if (schema !== undefined) return new PgliteDatabase(await (server ??= PGlite.create()), schema, true);
    const made = await PgliteDatabase.make();
    await migrate(made, await readMigrations());
    fresh ??= await lookAt(made.#server, made.#schema);
    return new PgliteDatabase(made.#server, made.#schema, true);
  }

  /** The same data, opened again. */
  again(): PgliteDatabase {
    return new PgliteDatabase(this.#server, this.#schema, this.#isMigrated);
  }

  query(statement: string, values: readonly Value[] = []): Promise<Answer> {
    return this.transaction((session) => session.query(statement, values));
  }

  async transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    if (this.#closed) throw new StoreError('STORE_CLOSED', 'The store is closed.');
    return this.#server.transaction(async (transaction) => {
      await transaction.exec(`set local search_path to ${this.#schema}`);
      return work({ query: (statement, values) => ask(transaction, statement, values) });
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  /** Removes the data. */
  async remove(): Promise<void> {
    this.#closed = true;
    if (!this.#isMigrated || fresh === null) {
      await this.#server.exec(`drop schema if exists ${this.#schema} cascade`);
    } else if (!free.includes(this.#schema)) {
      await freshen(this.#server, this.#schema, fresh);
      free.push(this.#schema);
    }
  }
}
