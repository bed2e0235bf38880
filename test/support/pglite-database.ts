import { PGlite, type Transaction } from '@electric-sql/pglite';
import { StoreError } from '../../src/domain/errors.js';
import type { Answer, Database, Session, Value } from '../../src/stores/postgres/database.js';
import { storeError } from '../../src/stores/postgres/failure.js';

let server: Promise<PGlite> | null = null;
let schemas = 0;

type Querying = Pick<PGlite | Transaction, 'query'>;

const ask = async (at: Querying, statement: string, values: readonly Value[] = []): Promise<Answer> => {
  try {
    const { rows, affectedRows } = await at.query<Record<string, unknown>>(statement, [...values]);
    return { rows, count: affectedRows ?? rows.length };
  } catch (error) {
    throw storeError(error);
  }
};

/** An empty database in this process, which has one connection; all of a run share one server, each with a schema of its own. */
export class PgliteDatabase implements Database {
  readonly #server: PGlite;
  readonly #schema: string;
  #closed = false;

  private constructor(pglite: PGlite, schema: string) {
    this.#server = pglite;
    this.#schema = schema;
  }

  static async make(): Promise<PgliteDatabase> {
    const pglite = await (server ??= PGlite.create());
    const schema = `test_${(schemas += 1)}`;
    await pglite.exec(`create schema ${schema}`);
    return new PgliteDatabase(pglite, schema);
  }

  /** The same data, opened again. */
  again(): PgliteDatabase {
    return new PgliteDatabase(this.#server, this.#schema);
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
    await this.#server.exec(`drop schema if exists ${this.#schema} cascade`);
  }
}
