/**
 * PostgreSQL as the stores see it: statements with values, and transactions. Whatever speaks its protocol can stand
 * behind it. Statements give text, integers up to 2³¹ (cast `::int`), floating point, booleans, null, and lists of text.
 */
import type { Connections } from '../../domain/store/connections.js';

export type Value = string | number | boolean | null | readonly (string | number | boolean | null)[];
export type Row = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly rows: readonly Row[];
  /** How many rows were given, or changed where none are given. */
  readonly count: number;
}

/** Where statements go; every one rejects with a StoreError that says what is the matter. */
export interface Session {
  /** `$1`, `$2`, … stand for the values. */
  query(statement: string, values?: readonly Value[]): Promise<Answer>;
}

export interface Limits {
  /** Milliseconds in which it has to be done; absent: as long as a person is kept waiting. */
  readonly within?: number;
  /** It is not carried out once more when the connection was lost: it may have been done. */
  readonly once?: boolean;
}

export interface Database extends Session {
  /** One statement by itself, which may be carried out once more when the connection was lost: for questions. */
  query(statement: string, values?: readonly Value[], limits?: Limits): Promise<Answer>;
  /**
   * All or nothing. What `work` does besides is done again when the database asks for another try, so it does nothing
   * besides. Resolves when it is durable.
   */
  transaction<Result>(work: (session: Session) => Promise<Result>, limits?: Limits): Promise<Result>;
  /** Lets go of every connection, after what is under way. */
  close(): Promise<void>;
}

/** One whose connections can be counted. */
export interface PooledDatabase extends Database {
  connections(): Connections;
}
