/** Messages as the database has them. */
import { z } from 'zod';
import type { Instant, LocalDate } from '../../../domain/time/local-date.js';
import {
  ATTEMPT_RESULTS,
  MESSAGE_KINDS,
  MESSAGE_STATUSES,
  type Attempt,
  type Delivered,
  type NewMessage,
  type OutboxMessage,
} from '../../../domain/reminders/outbox.js';
import type { Recipient } from '../../../domain/reminders/reminder.js';
import type { Row, Session } from '../database.js';
import { NOW, type Now } from './now.js';
import { read } from './row.js';

/** The columns of a message, from `outbox_message m`. */
export const MESSAGE =
  'm.key, m.kind, m.recipient, m.day, m.about, m.reminders, m.status, m.planned_at, m.attempts::text as attempts, ' +
  'm.began, m.possibly_repeated, m.delivered::text as delivered, m.settled_at';

const instant = z.string().transform((text) => text as Instant);
const recipient = z.string().transform((text) => text as Recipient);
const json = z.string().transform((text): unknown => JSON.parse(text));

const attemptForm = z.object({ began: instant, result: z.enum(ATTEMPT_RESULTS), cause: z.string().nullable() });
const deliveredForm = z.object({ tenant: z.string(), conversation: z.string(), activity: z.string().nullable() });
const rowForm = z.object({
  key: z.string(),
  kind: z.enum(MESSAGE_KINDS),
  recipient,
  day: z.string().transform((text) => text as LocalDate),
  about: recipient.nullable(),
  reminders: z.array(z.string()),
  status: z.enum(MESSAGE_STATUSES),
  planned_at: instant,
  attempts: json.pipe(z.array(attemptForm)),
  began: instant.nullable(),
  possibly_repeated: z.boolean(),
  delivered: json.pipe(deliveredForm).nullable(),
  settled_at: instant.nullable(),
});
type MessageRow = z.infer<typeof rowForm>;

export function messageOf(row: Row): OutboxMessage {
  const found = read(rowForm, row);
  return {
    key: found.key,
    kind: found.kind,
    to: found.recipient,
    day: found.day,
    reminders: found.reminders,
    status: found.status,
    plannedAt: found.planned_at,
    attempts: attemptsOf(found),
    possiblyRepeated: found.possibly_repeated,
    delivered: found.delivered,
    settledAt: found.settled_at,
    ...(found.about === null ? {} : { about: found.about }),
  };
}

const attemptsOf = ({ attempts, began }: MessageRow): readonly Attempt[] =>
  began === null ? attempts : [...attempts, { began, result: null, cause: null }];

/** Those of the keys that are there. */
export async function knownMessages(session: Session, keys: readonly string[]): Promise<readonly OutboxMessage[]> {
  if (keys.length === 0) return [];
  const statement = `select ${MESSAGE} from outbox_message m where m.key = any($1::text[])`;
  return (await session.query(statement, [keys])).rows.map(messageOf);
}

/** A new message, and when it was made. */
export interface Made {
  readonly message: NewMessage;
  readonly at: Instant;
}

/** They are queued; their order is kept. */
export async function addMessages(session: Session, made: readonly Made[]): Promise<void> {
  if (made.length === 0) return;
  const rows = made.map(({ message: { to, ...message }, at }, place) => ({ ...message, recipient: to, at, place }));
  await session.query(
    `insert into outbox_message (key, kind, recipient, day, about, reminders, planned_at)
     select key, kind, recipient, day, about, reminders, at
     from json_to_recordset($1::json)
       as given (place int, key text, kind text, recipient text, day text, about text, reminders text[], at text)
     order by given.place`,
    [JSON.stringify(rows)],
  );
}

/** An attempt that has ended. */
export interface Ended {
  readonly message: OutboxMessage;
  /** Milliseconds until it may be tried again; 0 where it is not, or may be at once. */
  readonly wait: number;
  /** Milliseconds that it waits where a clock begins anew. */
  readonly pause: number;
}

/** Writes what became of them. `from`: from when there is to be waited, in SQL over `outbox_message m`. */
export async function writeEnded(
  session: Session,
  now: Now,
  ended: readonly Ended[],
  from: typeof NOW | 'm.due' = NOW,
): Promise<void> {
  if (ended.length === 0) return;
  await session.query(
    `update outbox_message m set status = e.status, attempts = e.attempts::jsonb, began = null, token = null,
       delivered = e.delivered::jsonb, settled_at = e.settled_at, pause = e.pause,
       due = case when e.status = 'queued' and ${from} + e.wait > ${NOW} then ${from} + e.wait end
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::float8[], $8::float8[])
       as e (key, status, attempts, delivered, settled_at, wait, pause)
     where m.key = e.key`,
    [
      now,
      ended.map(({ message }) => message.key),
      ended.map(({ message }) => message.status),
      ended.map(({ message }) => JSON.stringify(message.attempts)),
      ended.map(({ message }) => jsonOrNull(message.delivered)),
      ended.map(({ message }) => message.settledAt),
      ended.map(({ wait }) => wait),
      ended.map(({ pause }) => pause),
    ],
  );
}

const jsonOrNull = (delivered: Delivered | null): string | null =>
  delivered === null ? null : JSON.stringify(delivered);
