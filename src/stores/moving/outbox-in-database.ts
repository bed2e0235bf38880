import { z } from 'zod';
import type { Row, Session } from '../postgres/database.js';
import { textIn } from '../postgres/fields.js';
import { unreachableIn } from '../postgres/outbox/asking.js';
import { holdLanes, setHeads } from '../postgres/outbox/lanes.js';
import { markIn, setMark } from '../postgres/outbox/mark.js';
import { MESSAGE, messageOf } from '../postgres/outbox/message-rows.js';
import { NOW } from '../postgres/outbox/now.js';
import { keptOf, REMINDER } from '../postgres/outbox/reminder-rows.js';
import { everyRemovalIn, recordRemovalsIn } from '../postgres/outbox/removing.js';
import { read } from '../postgres/outbox/row.js';
import type { KeptReminder } from '../../domain/reminders/outbox.js';
import type { KeptMessage, KeptOutbox } from './kept-outbox.js';

/** Rows read or written in one statement. */
const AT_ONCE = 500;

export const outboxInDatabase = async (session: Session): Promise<KeptOutbox> => ({
  reminders: await everyRow(session, 'outbox_reminder', REMINDER, 'r', keptOf),
  messages: await everyRow(session, 'outbox_message', `${MESSAGE}, m.token, m.pause`, 'm', keptMessageOf),
  unreachable: [...(await unreachableIn(session))],
  mark: await markIn(session),
  removals: await everyRemovalIn(session),
});

async function everyRow<T>(
  session: Session,
  table: 'outbox_reminder' | 'outbox_message',
  columns: string,
  name: 'r' | 'm',
  valueOf: (row: Row) => T,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let after = '0', isMore = true; isMore;) {
    const { rows } = await session.query(
      `select ${columns}, ${name}.place::text as at_place from ${table} ${name}
       where ${name}.place > $1::text::bigint order by ${name}.place limit ${AT_ONCE}`,
      [after],
    );
    for (const row of rows) all.push(valueOf(row));
    after = textIn(rows.at(-1) ?? { at_place: after }, 'at_place');
    isMore = rows.length === AT_ONCE;
  }
  return all;
}

const besideForm = z.object({ token: z.string().nullable(), pause: z.number() });

function keptMessageOf(row: Row): KeptMessage {
  const { token, pause } = read(besideForm, row);
  return { message: messageOf(row), token, wait: pause };
}

/** Into empty tables. */
export async function writeOutboxToDatabase(session: Session, outbox: KeptOutbox): Promise<void> {
  const { reminders, messages, unreachable, mark, removals } = outbox;
  await inParts(reminders.map(reminderRow), (part) => session.query(ADD_REMINDERS, [part]));
  await inParts(messages.map(messageRow), (part) => session.query(ADD_MESSAGES, [null, part]));
  const recipients = [...new Set(messages.map(({ message }) => message.to))];
  await holdLanes(session, recipients);
  await setHeads(session, recipients);
  for (const [recipient, since] of unreachable) {
    await session.query('insert into outbox_unreachable (recipient, since) values ($1::text, $2::text)', [
      recipient,
      since,
    ]);
  }
  if (mark !== null) await setMark(session, mark);
  await recordRemovalsIn(session, removals);
}

const ADD_REMINDERS = `
  insert into outbox_reminder
    (key, measure, deadline_version, rule, days, date, recipient, status, message, dropped_at)
  select key, measure, deadline_version, rule, days, date, recipient, status, message, dropped_at
  from json_to_recordset($1::json) as given (
    place int, key text, measure text, deadline_version int, rule text, days int, date text, recipient text, status text,
    message text, dropped_at text)
  order by given.place`;

const reminderRow = ({ reminder, state }: KeptReminder) => ({
  key: reminder.key,
  measure: reminder.measure,
  deadline_version: reminder.deadlineVersion,
  rule: reminder.rule,
  days: reminder.days,
  date: reminder.date,
  recipient: reminder.recipient,
  status: state.status,
  message: state.status === 'in_message' ? state.message : null,
  dropped_at: state.status === 'dropped' ? state.at : null,
});

/** No lease runs any more, and what is of unknown outcome waits as long as it was to: as after a restart. */
const ADD_MESSAGES = `
  insert into outbox_message
    (key, kind, recipient, day, about, reminders, planned_at, status, attempts, began, possibly_repeated, delivered,
     settled_at, token, due, pause)
  select key, kind, recipient, day, about, reminders, planned_at, status, attempts::jsonb, began, possibly_repeated,
    delivered::jsonb, settled_at, token, ${NOW} + waits, pause
  from json_to_recordset($2::json) as given (
    place int, key text, kind text, recipient text, day text, about text, reminders text[], planned_at text, status text,
    attempts text, began text, possibly_repeated boolean, delivered text, settled_at text, token text, waits float8,
    pause float8)
  order by given.place`;

function messageRow({ message, token, wait }: KeptMessage) {
  const { key, kind, to, day, about, reminders, plannedAt, status, attempts, delivered, settledAt } = message;
  return {
    key,
    kind,
    recipient: to,
    day,
    about: about ?? null,
    reminders,
    planned_at: plannedAt,
    status,
    attempts: JSON.stringify(attempts.filter(({ result }) => result !== null)),
    began: attempts.find(({ result }) => result === null)?.began ?? null,
    possibly_repeated: message.possiblyRepeated,
    delivered: delivered === null ? null : JSON.stringify(delivered),
    settled_at: settledAt,
    token,
    waits: waitsOf(status, wait),
    pause: wait,
  };
}

/** Milliseconds until something is to be done; null: it may go at once, or nothing is. */
function waitsOf(status: KeptMessage['message']['status'], wait: number): number | null {
  if (status === 'sending') return 0;
  return status === 'queued' && wait > 0 ? wait : null;
}

/** With the place of each, as JSON. */
async function inParts(rows: readonly object[], write: (part: string) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await write(JSON.stringify(rows.slice(start, start + AT_ONCE).map((row, place) => ({ ...row, place }))));
  }
}
