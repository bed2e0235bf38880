import { unreachable } from '../../../src/stores/postgres/failure.js';
import type { Answer, Database, Limits, Session, Value } from '../../../src/stores/postgres/database.js';

/** Goes away at a statement, in the midst of whatever that belongs to. */
export class InterruptedDatabase implements Database {
  readonly #inner: Database;
  readonly #at: number;
  statements = 0;

  constructor(inner: Database, at: number) {
    this.#inner = inner;
    this.#at = at;
  }

  async query(statement: string, values: readonly Value[] = [], limits: Limits = {}): Promise<Answer> {
    // After a move is confirmed, tables are tidied: nothing depends on that.
    if (!statement.startsWith('vacuum')) this.#count();
    return this.#inner.query(statement, values, limits);
  }

  transaction<Result>(work: (session: Session) => Promise<Result>, limits: Limits = {}): Promise<Result> {
    const counted = (session: Session): Session => ({
      query: async (statement, values) => {
        this.#count();
        return session.query(statement, values);
      },
    });
    return this.#inner.transaction((session) => work(counted(session)), limits);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  #count(): void {
    this.statements += 1;
    if (this.statements >= this.#at) throw unreachable(null);
  }
}
