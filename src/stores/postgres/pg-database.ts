/** A PostgreSQL server, by its wire protocol. */
import pg from 'pg';
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { Step } from '../../domain/time/step.js';
import { StoreError } from '../../domain/errors.js';
import type { Connections } from '../../domain/store/connections.js';
import type { Answer, Limits, PooledDatabase, Session, Value } from './database.js';
import { isAway, isLostConnection, isLostName, storeError, unreachable, wantsAnotherTry } from './failure.js';
import { StatementNames } from './statement-names.js';
import { withoutNul } from './without-nul.js';

/** Milliseconds. */
const TIMES = {
  /** In which an answer has to be there: a person hears within three seconds that it cannot be. */
  answer: 2400,
  /** In which a connection has to be there. */
  connect: 1500,
  /** After which the server itself ends a statement, a wait for a lock, or a transaction whose owner is gone. */
  statement: 600_000,
  lock: 2000,
  idleInTransaction: 5000,
  /** For which nothing is tried after it could not be reached. */
  rest: 400,
} as const;
/** Times that a transaction is begun anew when the database asks for it. */
const TRIES = 5;
const MOST_CONNECTIONS = 10;

/** Compiling a plan would cost more than it saves. */
const SETTINGS = `set jit = off; set lock_timeout = ${TIMES.lock}; set idle_in_transaction_session_timeout = ${TIMES.idleInTransaction}`;

export interface PgOptions {
  readonly url: string;
  readonly elapsed: ElapsedTime;
  /** A sentence about something that was dealt with. */
  readonly onNotice: (notice: string) => void;
  readonly connections?: number;
  /** What whoever was answered waits for before going on, outside transactions; absent: nothing. */
  readonly step?: Step;
}

/** Connects when something is asked. */
export const connectTo = (options: PgOptions): PooledDatabase => new PgDatabase(options);

class PgDatabase implements PooledDatabase {
  readonly #pool: pg.Pool;
  readonly #elapsed: ElapsedTime;
  readonly #names = new StatementNames();
  readonly #step: Step | undefined;
  #restsUntil = 0;
  #closing: Promise<void> | null = null;

  constructor({ url, elapsed, onNotice, connections = MOST_CONNECTIONS, step }: PgOptions) {
    this.#elapsed = elapsed;
    this.#step = step;
    this.#pool = new pg.Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: TIMES.connect,
      statement_timeout: TIMES.statement,
      application_name: 'nakoming',
      keepAlive: true,
    });
    this.#pool.on('error', () => onNotice('a connection to the database was lost'));
    this.#pool.on('connect', (client) => {
      // Whoever has it in hand hears of it by what it asked; unheard, it would end the process.
      client.on('error', () => undefined);
      client.query(SETTINGS).catch(() => undefined);
    });
  }

  async query(statement: string, values: readonly Value[] = [], limits: Limits = {}): Promise<Answer> {
    const answer = await this.#reaching(
      () => this.#withClient((client) => sessionOn(client, this.#names).query(statement, values), limits),
      (error) => limits.once !== true && isLostConnection(error),
    );
    await this.#step?.();
    return answer;
  }

  transaction<Result>(work: (session: Session) => Promise<Result>, limits: Limits = {}): Promise<Result> {
    const state = { confirming: false };
    const carriedOut = (client: pg.PoolClient) => work(sessionOn(client, this.#names));
    const attempt = () => this.#withClient((client) => inTransaction(client, carriedOut, state), limits);
    // While it was being confirmed nobody knows whether it was done: whoever asked has to look.
    return this.#reaching(attempt, (error) => !state.confirming && isLostConnection(error));
  }

  connections(): Connections {
    const { totalCount: total, idleCount: idle, waitingCount: waiting } = this.#pool;
    return { total, idle, waiting };
  }

  close(): Promise<void> {
    this.#closing ??= this.#pool.end();
    return this.#closing;
  }

  /** Tries again where that is asked for; when it cannot be reached, nothing is tried for a moment. */
  async #reaching<Result>(
    attempt: () => Promise<Result>,
    mayTryOnceMore: (error: unknown) => boolean,
  ): Promise<Result> {
    if (this.#closing !== null) throw new StoreError('STORE_CLOSED', 'The store is closed.');
    if (this.#elapsed.milliseconds() < this.#restsUntil) throw unreachable(null);
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (isLostName(error)) this.#names.giveUp();
        const again =
          wantsAnotherTry(error) || isLostName(error) ? tried < TRIES : tried === 1 && mayTryOnceMore(error);
        if (again) continue;
        if (isAway(error)) this.#restsUntil = this.#elapsed.milliseconds() + TIMES.rest;
        throw storeError(error);
      }
    }
  }

  async #withClient<Result>(
    work: (client: pg.PoolClient) => Promise<Result>,
    { within = TIMES.answer }: Limits,
  ): Promise<Result> {
    const limit = timeLimit(within);
    const connecting = this.#pool.connect();
    try {
      const client = await Promise.race([connecting, limit.passed]);
      return await holding(client, Promise.race([work(client), limit.passed]));
    } catch (error) {
      // One that comes after all goes back unused.
      if (limit.hasPassed()) connecting.then((late) => late.release(true)).catch(() => undefined);
      throw error;
    } finally {
      limit.end();
    }
  }
}

/** A client whose work failed in a way that leaves its state unknown is not used again. */
async function holding<Result>(client: pg.PoolClient, work: Promise<Result>): Promise<Result> {
  try {
    const result = await work;
    client.release();
    return result;
  } catch (error) {
    client.release(isAway(error) || error instanceof TimeIsUp);
    throw error;
  }
}

class TimeIsUp extends Error {
  readonly code = 'ETIMEDOUT';
}

function timeLimit(milliseconds: number) {
  let passed = false;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      passed = true;
      reject(new TimeIsUp('no answer in time'));
    }, milliseconds);
  });
  limit.catch(() => undefined);
  return { passed: limit, hasPassed: () => passed, end: () => clearTimeout(timer) };
}

const sessionOn = (client: pg.PoolClient, names: StatementNames): Session => ({
  query: async (statement, values = []) => {
    const name = names.nameOf(statement);
    const query = { text: statement, values: values.map(withoutNul), ...(name === undefined ? {} : { name }) };
    const { rows, rowCount } = await client.query<Record<string, unknown>>(query);
    return { rows, count: rowCount ?? rows.length };
  },
});

async function inTransaction<Result>(
  client: pg.PoolClient,
  work: (client: pg.PoolClient) => Promise<Result>,
  state: { confirming: boolean },
): Promise<Result> {
  state.confirming = false;
  await client.query('begin');
  try {
    const result = await work(client);
    state.confirming = true;
    await client.query('commit');
    return result;
  } catch (error) {
    if (!isAway(error)) await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
