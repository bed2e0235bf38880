/** Removes what is old now and then: some at a time, while others work, and by one instance at a time. */
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { Database } from './database.js';

/** Milliseconds between two looks of one instance. */
const EVERY = 600_000;
/** Rows removed by one statement. */
export const BATCH = 500;
/** Statements of one look; what is left then waits for the next. */
const BATCHES = 20;

export interface Sweep {
  /** Called on any occasion; does nothing most of the time, and nobody has to wait for it. */
  readonly now: () => void;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

export interface SweepDeps {
  readonly database: Database;
  readonly elapsed: ElapsedTime;
  /** A table with its key, and the column that tells since when a row is there. */
  readonly table: string;
  readonly key: string;
  readonly since: string;
  /** Milliseconds by the database's clock after which a row is old. */
  readonly kept: number;
}

export function sweeping({ database, elapsed, table, key, since, kept }: SweepDeps): Sweep {
  const statement = `
    delete from ${table} where (${key}) in (
      select ${key} from ${table} where ${since} < now() - $1::float8 * interval '1 millisecond'
      order by ${since} limit ${BATCH} for update skip locked)`;
  const sweep = async () => {
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const { count } = await database.query(statement, [kept]);
      if (count < BATCH) return;
    }
  };
  let next = -Infinity;
  let sweepingNow = Promise.resolve();
  return {
    now: () => {
      if (elapsed.milliseconds() < next) return;
      next = elapsed.milliseconds() + EVERY;
      // What could not be removed now is by the next look.
      sweepingNow = sweep().catch(() => undefined);
    },
    idle: () => sweepingNow,
  };
}
