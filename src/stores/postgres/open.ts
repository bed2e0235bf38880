import type { ElapsedTime } from '../../domain/time/clock.js';
import type { Step } from '../../domain/time/step.js';
import type { Store } from '../../domain/store/store.js';
import type { PooledDatabase } from './database.js';
import { migrate, readMigrations } from './migrate.js';
import { connectTo } from './pg-database.js';
import { PostgresStore } from './postgres-store.js';

export interface PostgresOptions {
  /** "postgres://user:password@host/database" */
  readonly url: string;
  readonly elapsed: ElapsedTime;
  readonly onNotice: (notice: string) => void;
  /** What whoever was answered waits for before going on; absent: nothing. */
  readonly step?: Step;
}

export interface OpenedDatabase {
  readonly database: PooledDatabase;
  readonly store: Store;
}

/**
 * Connects, and brings the database up to the last migration. Rejects with a StoreError: STORE_UNREACHABLE, STORE_NEWER
 * or STORE_UNWRITABLE.
 */
export async function openPostgres(options: PostgresOptions): Promise<OpenedDatabase> {
  const database = connectTo(options);
  try {
    await migrate(database, await readMigrations());
    return { database, store: new PostgresStore(database) };
  } catch (error) {
    await database.close();
    throw error;
  }
}
