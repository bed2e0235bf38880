/** What was sent and what is to be, a page at a time, the newest first. */
import { z } from 'zod';
import {
  SETTLED,
  type LedgerEntry,
  type MessageQuery,
  type OutboxMessage,
  type OutboxPage,
  type ReminderQuery,
} from '../../../domain/reminders/outbox.js';
import type { Row, Session } from '../database.js';
import { allOf, Values } from '../statement.js';
import { knownMessages, MESSAGE, messageOf } from './message-rows.js';
import { keptOf, REMINDER } from './reminder-rows.js';
import { read } from './row.js';

interface Range {
  readonly offset: number;
  readonly limit: number;
}

/** More than there can be: `limit` of SQL takes no infinity. */
const MOST = 2 ** 31 - 1;

const totalForm = z.object({ total: z.number() });
const totalIn = ([row]: readonly Row[]): number => read(totalForm, row).total;

export async function ledgerIn(session: Session, query: ReminderQuery, range: Range): Promise<OutboxPage<LedgerEntry>> {
  const values = new Values();
  const where = remindersThat(query, values);
  const count = await session.query(`select count(*)::int as total from outbox_reminder r where ${where}`, values.all);
  const total = totalIn(count.rows);
  const page = pageOf(range, values);
  const found = await session.query(
    `select ${REMINDER} from outbox_reminder r where ${where} order by r.place desc ${page}`,
    values.all,
  );
  const kept = found.rows.map(keptOf);
  const named = kept.flatMap(({ state }) => (state.status === 'in_message' ? [state.message] : []));
  const messages = new Map((await knownMessages(session, [...new Set(named)])).map((one) => [one.key, one]));
  const messageOfEntry = ({ state }: (typeof kept)[number]) =>
    state.status === 'in_message' ? (messages.get(state.message) ?? null) : null;
  return { total, rows: kept.map((one) => ({ ...one, message: messageOfEntry(one) })) };
}

function remindersThat({ recipient, measure, status }: ReminderQuery, values: Values): string {
  return allOf([
    ...(recipient === undefined ? [] : [`r.recipient = ${values.text(recipient)}`]),
    ...(measure === undefined ? [] : [`r.measure = ${values.text(measure)}`]),
    ...(status === undefined ? [] : [`r.status = ${values.text(status)}`]),
  ]);
}

const pageOf = ({ offset, limit }: Range, values: Values): string =>
  `offset ${values.integer(Math.min(offset, MOST))} limit ${values.integer(Math.min(limit, MOST))}`;

export async function messagesIn(
  session: Session,
  query: MessageQuery,
  range: Range,
): Promise<OutboxPage<OutboxMessage>> {
  const values = new Values();
  const sources = messagesThat(query, values);
  if (sources.length === 0) return { total: 0, rows: [] };
  const counts = sources.map((where) => `(select count(*) from outbox_message m where ${where})`).join(' + ');
  const total = totalIn((await session.query(`select (${counts})::int as total`, values.all)).rows);
  const most = values.integer(Math.min(range.offset + range.limit, MOST));
  const newest = sources.map(
    (where) => `(select m.place from outbox_message m where ${where} order by m.place desc limit ${most})`,
  );
  const { rows } = await session.query(
    `select ${MESSAGE} from (
       select place from (${newest.join(' union all ')}) newest order by place desc ${pageOf(range, values)}) page
     join outbox_message m on m.place = page.place order by m.place desc`,
    values.all,
  );
  return { total, rows: rows.map(messageOf) };
}

/** Each status apart, as an index has them in order for one status only. */
function messagesThat({ to, kind, statuses, since }: MessageQuery, values: Values): readonly string[] {
  const others = [
    ...(to === undefined ? [] : [`m.recipient = ${values.text(to)}`]),
    ...(kind === undefined ? [] : [`m.kind = ${values.text(kind)}`]),
    ...(since === undefined ? [] : [`m.settled_at >= ${values.text(since)}`]),
  ];
  const apart = statuses ?? (since === undefined ? null : SETTLED);
  if (apart === null) return [allOf(others)];
  return [...new Set(apart)].map((status) => allOf([`m.status = ${values.text(status)}`, ...others]));
}
