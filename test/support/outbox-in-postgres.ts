import type { Database } from '../../src/stores/postgres/database.js';
import { openPostgresOutbox } from '../../src/stores/postgres/outbox/postgres-outbox.js';
import { HandTime, type OutboxUnderTest } from '../contracts/outbox-fixture.js';

const EMPTY = [
  'truncate outbox_message, outbox_reminder, outbox_lane, outbox_unreachable, removal',
  'update outbox_mark set begun = null, through = null',
];

/** An empty outbox in a database that is migrated, and empty again afterwards; its time passes when a test says so. */
export async function outboxIn(database: Database): Promise<OutboxUnderTest> {
  const time = new HandTime();
  let outbox = await openPostgresOutbox({ database, elapsed: time });
  const reopen = async () => {
    await outbox.close();
    return (outbox = await openPostgresOutbox({ database, elapsed: time }));
  };
  const dispose = async () => {
    await outbox.close();
    await database.transaction(async (session) => {
      for (const statement of EMPTY) await session.query(statement);
    });
  };
  return { outbox, time, reopen, dispose };
}
