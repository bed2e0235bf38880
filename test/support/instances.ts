/** Instances of the service that share a database on a server. */
import { performance } from 'node:perf_hooks';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import type { Database } from '../../src/stores/postgres/database.js';
import { openPostgresOutbox } from '../../src/stores/postgres/outbox/postgres-outbox.js';
import { connectTo } from '../../src/stores/postgres/pg-database.js';

const elapsed = { milliseconds: () => performance.now() };

export const connection = (url: string): Database => connectTo({ url, elapsed, onNotice: () => undefined });

/** One instance, by the database's clock. */
export interface Instance {
  readonly outbox: Outbox;
  readonly database: Database;
  readonly close: () => Promise<void>;
}

export async function openInstance(url: string): Promise<Instance> {
  const database = connection(url);
  const outbox = await openPostgresOutbox({ database });
  return {
    outbox,
    database,
    close: async () => {
      await outbox.close();
      await database.close();
    },
  };
}
