import { z } from 'zod';
import type { Claim, ClaimRequest } from '../../../domain/reminders/outbox.js';
import { mayHaveArrived } from '../../outbox/messages.js';
import { Trial } from '../../outbox/trial.js';
import type { Row, Session } from '../database.js';
import { excerpt } from './excerpt.js';
import { recipientsIn, setHeads } from './lanes.js';
import { MESSAGE, messageOf, writeEnded } from './message-rows.js';
import { NOW, type Now } from './now.js';
import { read } from './row.js';

/** Lanes in which a lease has run out or a wait is over, and which nobody else is changing. */
const DUE_LANES = `
  select lane.recipient from outbox_lane lane
  where lane.recipient in (select m.recipient from outbox_message m where m.due <= ${NOW})
  for update skip locked`;

const DUE = `
  select ${MESSAGE} from outbox_message m where m.due <= ${NOW} and m.recipient = any($2::text[]) order by m.due`;

const WOKEN = `update outbox_message set due = null where key = any($1::text[])`;

/**
 * Takes the oldest of as many lanes. A head that came after this statement began to look is not seen by it: such a lane
 * keeps it, for the next claim. That a head may be sent needs no second look, which would lead away from the primary key.
 */
const TAKE = `
  with chosen as materialized (
    select recipient, head from outbox_lane where head is not null order by head limit $4::int
    for update skip locked
  ), taken as (
    update outbox_message m set status = 'sending', token = gen_random_uuid()::text, began = $2::text,
      due = ${NOW} + $3::float8, pause = 0,
      possibly_repeated = m.possibly_repeated or m.attempts @> '[{"result": "unknown"}]'
    from chosen where m.place = chosen.head
    returning m.*
  ), busy as (
    update outbox_lane lane set head = null from taken where lane.recipient = taken.recipient
  )
  select ${MESSAGE}, m.token from taken m order by m.place`;

const tokenForm = z.object({ token: z.string() });

/** Gives out what may be sent, after taking back what was never settled. */
export async function claimIn(session: Session, now: Now, request: ClaimRequest): Promise<readonly Claim[]> {
  const lanes = recipientsIn((await session.query(DUE_LANES, [now])).rows);
  if (lanes.length > 0) await takeBack(session, now, lanes, request);
  const { at, lease, limit } = request;
  const { rows } = await session.query(TAKE, [now, at, lease, Math.max(0, limit)]);
  return rows.map(claimOf);
}

function claimOf(row: Row): Claim {
  const message = messageOf(row);
  return { message, token: read(tokenForm, row).token, afterUnknown: mayHaveArrived(message) };
}

async function takeBack(
  session: Session,
  now: Now,
  lanes: readonly string[],
  { at, unknownAfter }: ClaimRequest,
): Promise<void> {
  const due = (await session.query(DUE, [now, lanes])).rows.map(messageOf);
  const lapsed = due.filter(({ status }) => status === 'sending').map(({ key }) => key);
  const woken = due.filter(({ status }) => status === 'queued').map(({ key }) => key);
  if (woken.length > 0) await session.query(WOKEN, [woken]);
  const trial = new Trial(excerpt({ messages: due.map((message) => ({ message, token: null })) }), 0);
  trial.add({ fact: 'lapsed', at, keys: lapsed, wait: unknownAfter });
  const messages = lapsed.map((key) => trial.state.messages.get(key)?.message).filter((one) => one !== undefined);
  const ended = messages.map((message) => ({ message, wait: unknownAfter, pause: unknownAfter }));
  await writeEnded(session, now, ended, 'm.due');
  await setHeads(session, lanes);
}
