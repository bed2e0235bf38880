import type { Session } from '../postgres/database.js';
import { isTrueIn } from '../postgres/fields.js';
import { refused } from './refusals.js';

/** Tables that hold what is moved; nothing is in any of them before Nakoming began. */
const TABLES = [
  'journal_tip',
  'change',
  'catalogue',
  'item',
  'person',
  'organisation',
  'answer',
  'outbox_reminder',
  'outbox_message',
  'outbox_unreachable',
  'removal',
  'person_name',
  'context',
  'conversation',
] as const;

/** Throws a StoreError where a database has anything; one without tables is empty too. */
export async function refuseUnlessEmpty(session: Session): Promise<void> {
  for (const table of TABLES) {
    const there = await session.query(`select to_regclass('${table}') is not null as is_there`);
    if (!isTrueIn(there.rows[0], 'is_there')) continue;
    const { rows } = await session.query(`select exists (select from ${table}) as is_filled`);
    if (!isTrueIn(rows[0], 'is_filled')) continue;
    throw refused(
      `The database is not empty: there is something in its table ${table}. Make a new, empty database and set ` +
        'DATABASE_URL to it; an instance that was started on it has loaded the first register.',
    );
  }
}
