import type { Session } from '../database.js';
import { recipientsIn, setHeads } from './lanes.js';
import { NOW } from './now.js';

const REFUSED_MAY_GO = `
  update outbox_message set due = null where status = 'queued' and due is not null and pause = 0 returning recipient`;

/** No lease runs any more, and what is of unknown outcome waits as long as it was to. */
const COUNT_FROM_NOW = `
  update outbox_message set due = ${NOW} + case when status = 'sending' then 0 else pause end where due is not null`;

/** What an earlier clock counted means nothing to this one. */
export async function beginAnew(session: Session, now: number): Promise<void> {
  const { rows } = await session.query(REFUSED_MAY_GO);
  await session.query(COUNT_FROM_NOW, [now]);
  await setHeads(session, recipientsIn(rows));
}
