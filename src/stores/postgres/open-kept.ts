/** What is kept in PostgreSQL beside the register and the outbox. */
import type { Arrivals } from '../../domain/store/arrivals.js';
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { FilesUnderWay } from '../../domain/links/under-way.js';
import type { Contexts, Conversations } from '../../domain/store/contexts.js';
import type { Names } from '../../domain/people/people.js';
import type { Shares } from '../../domain/reminders/shares.js';
import { openPostgresArrivals } from './arrivals.js';
import { openPostgresContexts } from './contexts.js';
import { openPostgresConversations } from './conversations.js';
import type { Database } from './database.js';
import { openPostgresNames } from './names.js';
import { openPostgresShares } from './shares.js';
import { openPostgresUnderWay } from './under-way.js';

export interface PostgresKept {
  readonly names: Names;
  readonly contexts: Contexts;
  readonly conversations: Conversations;
  readonly arrivals: Arrivals;
  readonly shares: Shares;
  readonly files: FilesUnderWay;
}

export interface PostgresKeptOptions {
  /** Migrated; closed by whoever opened it, after these. */
  readonly database: Database;
  readonly elapsed: ElapsedTime;
  /** A sentence about something that was dealt with. */
  readonly onNotice: (notice: string) => void;
}

/** Rejects with a StoreError where the database cannot be read. */
export async function openPostgresKept(options: PostgresKeptOptions): Promise<PostgresKept> {
  return {
    names: await openPostgresNames(options),
    contexts: openPostgresContexts(options),
    conversations: openPostgresConversations(options),
    arrivals: openPostgresArrivals(options),
    shares: openPostgresShares(options),
    files: openPostgresUnderWay(options),
  };
}
