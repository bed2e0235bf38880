/**
 * A lane holds the messages of one recipient. Whoever changes one of them holds the row of the lane until it is done, and
 * sets its head anew: so there is never more than one message under way, and what may be sent is found without a search.
 */
import { z } from 'zod';
import type { Row, Session } from '../database.js';
import { read } from './row.js';

const rowForm = z.object({ recipient: z.string() });

export const recipientsIn = (rows: readonly Row[]): readonly string[] =>
  rows.map((row) => read(rowForm, row).recipient);

/** Makes those that are not there, and holds all of them; always in the same order, so that nobody waits in a circle. */
export async function holdLanes(session: Session, recipients: readonly string[]): Promise<void> {
  if (recipients.length === 0) return;
  await session.query(
    `insert into outbox_lane (recipient)
     select given.recipient from (select distinct unnest($1::text[]) collate "C" as recipient) given order by 1
     on conflict (recipient) do update set recipient = excluded.recipient`,
    [recipients],
  );
}

const HOLD_LANES_OF = `
  select lane.recipient from outbox_lane lane
  where lane.recipient in (select m.recipient from outbox_message m where m.key = any($1::text[]))
  order by lane.recipient for update`;

/** Holds the lanes in which these messages are, in that same order. */
export async function holdLanesOf(session: Session, messages: readonly string[]): Promise<void> {
  await session.query(HOLD_LANES_OF, [messages]);
}

/**
 * The oldest that may be sent, of lanes that are held. A statement of its own, after the changes: it sees what others did
 * while there was waited for the lane.
 */
export async function setHeads(session: Session, recipients: readonly string[]): Promise<void> {
  if (recipients.length === 0) return;
  await session.query(
    `update outbox_lane lane set head = found.head
     from (
       select given.recipient, (
         select m.place from outbox_message m
         where m.recipient = given.recipient and m.status = 'queued' and m.due is null and not exists (
           select from outbox_message u where u.recipient = given.recipient and u.status = 'sending')
         order by m.place limit 1) as head
       from (select distinct unnest($1::text[]) collate "C" as recipient) given) found
     where lane.recipient = found.recipient and lane.head is distinct from found.head`,
    [recipients],
  );
}

const EMPTY = `not exists (select from outbox_message m where m.recipient = lane.recipient)`;

/**
 * Up to so many lanes in which nothing is any more. They are held first: whoever adds a message holds its lane, so that
 * what a second statement finds empty stays so until it is gone. One that somebody else holds is left to the next time.
 */
export async function removeEmptyLanes(session: Session, most: number): Promise<void> {
  const { rows } = await session.query(
    `select lane.recipient from outbox_lane lane where ${EMPTY} limit $1::int for update skip locked`,
    [most],
  );
  if (rows.length === 0) return;
  await session.query(`delete from outbox_lane lane where lane.recipient = any($1::text[]) and ${EMPTY}`, [
    recipientsIn(rows),
  ]);
}
