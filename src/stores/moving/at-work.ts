import type { Session } from '../postgres/database.js';
import { integerIn } from '../postgres/fields.js';
import { refused } from './refusals.js';

/** Connections of any instance; each says that it is one of Nakoming's. */
const OTHERS = `select count(*)::int as others from pg_stat_activity
  where datname = current_database() and application_name = 'nakoming' and pid <> pg_backend_pid()`;

/** Milliseconds between two statements after which the server gives up on us: files are read and written in between. */
const BETWEEN = 600_000;

/** Throws a StoreError while instances use the database. */
export async function refuseWhileAtWork(session: Session): Promise<void> {
  const others = integerIn((await session.query(OTHERS)).rows[0], 'others');
  if (others === 0) return;
  throw refused(
    `The database is in use: Nakoming has ${others} other ${others === 1 ? 'connection' : 'connections'} to it. ` +
      'Stop every instance, wait some seconds, and try again.',
  );
}

/** A move is one transaction, and takes its time. */
export async function takeTime(session: Session): Promise<void> {
  await session.query(`set local idle_in_transaction_session_timeout = ${BETWEEN}`);
}
