/** What the service asks of the outbox. */
import { z } from 'zod';
import type { MeasureCode } from '../../../domain/register/codes.js';
import type { Instant } from '../../../domain/time/local-date.js';
import type { OutboxDepth, OutboxMessage } from '../../../domain/reminders/outbox.js';
import type { Recipient, Reminder } from '../../../domain/reminders/reminder.js';
import type { Session } from '../database.js';
import { MESSAGE, messageOf } from './message-rows.js';
import { NOW, type Now } from './now.js';
import { REMINDER, reminderOf } from './reminder-rows.js';
import { read } from './row.js';

const WAITING = `select ${REMINDER} from outbox_reminder r where r.status = 'waiting' order by r.place`;

export const waitingIn = async (session: Session): Promise<readonly Reminder[]> =>
  (await session.query(WAITING)).rows.map(reminderOf);

const OF_MESSAGE = `
  select ${REMINDER} from outbox_message m
  cross join unnest(m.reminders) with ordinality as named (key, place)
  join outbox_reminder r on r.key = named.key
  where m.key = $1::text order by named.place`;

export const remindersOf = async (session: Session, message: string): Promise<readonly Reminder[]> =>
  (await session.query(OF_MESSAGE, [message])).rows.map(reminderOf);

/** What waits for its time counts where nothing to its recipient is under way: until then its time makes no difference. */
const NEXT = `
  select case
    when exists (select from outbox_lane where head is not null) or exists (
      select from outbox_message m where m.due <= ${NOW} and m.status = 'queued' and not exists (
        select from outbox_message u where u.recipient = m.recipient and u.status = 'sending'))
    then 0::float8
    else least(
      (select min(m.due) from outbox_message m where m.due > ${NOW}),
      (select min(m.due) from outbox_message m where m.due <= ${NOW} and m.status = 'sending')) - ${NOW}
  end as next`;

const nextForm = z.object({ next: z.number().nullable() });

export async function nextIn(session: Session, now: Now): Promise<number | null> {
  const { next } = read(nextForm, (await session.query(NEXT, [now])).rows[0]);
  return next === null ? null : Math.max(0, next);
}

const DEPTH = `
  select count(*)::int as waiting,
    (count(*) filter (where m.status = 'queued' and (m.due is null or m.due <= ${NOW})))::int as due,
    min(m.planned_at) as oldest
  from outbox_message m where m.status in ('queued', 'sending')`;

const depthForm = z.object({
  waiting: z.number(),
  due: z.number(),
  oldest: z
    .string()
    .transform((text) => text as Instant)
    .nullable(),
});

export const depthIn = async (session: Session, now: Now): Promise<OutboxDepth> =>
  read(depthForm, (await session.query(DEPTH, [now])).rows[0]);

const DELIVERED_ABOUT = `
  with about as materialized (
    select distinct r.message from outbox_reminder r where r.measure = $1::text and r.status = 'in_message'
  )
  select ${MESSAGE} from about join outbox_message m on m.key = about.message
  where m.status = 'sent' and m.settled_at >= $2::text order by m.place desc`;

export const deliveredAbout = async (
  session: Session,
  measure: MeasureCode,
  since: Instant,
): Promise<readonly OutboxMessage[]> => (await session.query(DELIVERED_ABOUT, [measure, since])).rows.map(messageOf);

const unreachableForm = z.object({
  recipient: z.string().transform((text) => text as Recipient),
  since: z.string().transform((text) => text as Instant),
});

export async function unreachableIn(session: Session): Promise<ReadonlyMap<Recipient, Instant>> {
  const { rows } = await session.query('select recipient, since from outbox_unreachable order by place');
  return new Map(rows.map((row) => read(unreachableForm, row)).map(({ recipient, since }) => [recipient, since]));
}

const REACHABLE = 'delete from outbox_unreachable where recipient = $1::text returning recipient';
const UNREACHABLE =
  'insert into outbox_unreachable (recipient, since) values ($1::text, $2::text) on conflict do nothing returning recipient';

/** False when it was so already. */
export async function setReachableIn(
  session: Session,
  recipient: Recipient,
  reachable: boolean,
  at: Instant,
): Promise<boolean> {
  const change = reachable ? session.query(REACHABLE, [recipient]) : session.query(UNREACHABLE, [recipient, at]);
  return (await change).rows.length > 0;
}
