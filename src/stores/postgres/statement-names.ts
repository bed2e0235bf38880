/** Statements that the database is asked again and again keep their plan, each under a name. */
import { createHash } from 'node:crypto';

/** Statements with a name: each connection keeps the plan of each. */
const MOST_NAMED = 120;
/** Texts of which is known how often they came; what is put together for one question seldom comes again. */
const MOST_COUNTED = 1000;
/** Times that a statement has come when it gets a name. */
const OFTEN = 3;
/** Hexadecimal digits of a name: enough that no two statements share one. */
const DIGITS = 32;

/**
 * Reading and planning a short statement takes the server longer than carrying it out. The server itself goes on making
 * a plan for the values at hand where a common one would not do. A name follows from the statement: behind a pooler a
 * connection may be one that another instance has named statements on.
 */
export class StatementNames {
  readonly #named = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  #hasGivenUp = false;

  /** The same for the same statement; undefined for one that has not come often. */
  nameOf(statement: string): string | undefined {
    if (this.#hasGivenUp) return undefined;
    const name = this.#named.get(statement);
    if (name !== undefined || this.#named.size >= MOST_NAMED) return name;
    const count = (this.#counts.get(statement) ?? 0) + 1;
    if (count >= OFTEN) {
      this.#counts.delete(statement);
      this.#named.set(statement, createHash('sha256').update(statement).digest('hex').slice(0, DIGITS));
    } else this.#count(statement, count);
    return this.#named.get(statement);
  }

  /** From now on none has a name: there is a pooler between, which gives each transaction another connection. */
  giveUp(): void {
    this.#hasGivenUp = true;
  }

  /** The one that was counted longest ago is forgotten first. */
  #count(statement: string, count: number): void {
    this.#counts.delete(statement);
    this.#counts.set(statement, count);
    if (this.#counts.size <= MOST_COUNTED) return;
    const [oldest] = this.#counts.keys();
    if (oldest !== undefined) this.#counts.delete(oldest);
  }
}
