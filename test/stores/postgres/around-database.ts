/** Databases that stand before another one. */
import { unreachable } from '../../../src/stores/postgres/failure.js';
import type { Answer, Database, Limits, Session, Value } from '../../../src/stores/postgres/database.js';

type Before = (statement: string) => void;

/** Lets everything through, after `before`. */
class Around implements Database {
  readonly #inner: Database;

  constructor(inner: Database) {
    this.#inner = inner;
  }

  protected before: Before = () => undefined;
  protected after: (answer: Answer) => void = () => undefined;

  async query(statement: string, values: readonly Value[] = [], limits: Limits = {}): Promise<Answer> {
    this.before(statement);
    const answer = await this.#inner.query(statement, values, limits);
    this.after(answer);
    return answer;
  }

  async transaction<Result>(work: (session: Session) => Promise<Result>, limits: Limits = {}): Promise<Result> {
    this.before('begin');
    return this.#inner.transaction(work, limits);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }
}

/** Cannot be reached for as long as a test says so. */
export class AwayDatabase extends Around {
  isAway = false;

  protected override before: Before = () => {
    if (this.isAway) throw unreachable(null);
  };
}

/** Counts statements and the rows they give. */
export class CountingDatabase extends Around {
  statements: string[] = [];
  rows = 0;

  begin(): void {
    [this.statements, this.rows] = [[], 0];
  }

  protected override before: Before = (statement) => void this.statements.push(statement);
  protected override after = ({ rows }: Answer): void => void (this.rows += rows.length);
}
