/** Removes what has been kept long enough, and keeps the record of what was removed. */
import { z } from 'zod';
import { RETAINED } from '../../../domain/store/retention.js';
import type { Instant } from '../../../domain/time/local-date.js';
import type { Removal, RemovalPage } from '../../../domain/store/removals.js';
import { SETTLED } from '../../../domain/reminders/outbox.js';
import type { Row, Session } from '../database.js';
import { removeEmptyLanes } from './lanes.js';
import { read } from './row.js';

/** Messages, or reminders without one, removed in one step: others need not wait long for what it holds. */
const BATCH = 2000;

/**
 * A message with the reminders that went out in it: what it names and went out in another stays with that. What another
 * instance is removing is left to it.
 */
const MESSAGES = `
  with old as (
    select place from outbox_message where status = any($2::text[]) and settled_at < $1::text
    order by place limit ${BATCH} for update skip locked),
  gone as (
    delete from outbox_message m using old where m.place = old.place returning m.key, m.reminders),
  said as (
    delete from outbox_reminder r using (select key, unnest(reminders) as reminder from gone) named
    where r.key = named.reminder and r.message = named.key returning r.key)
  select ((select count(*) from gone) + (select count(*) from said))::int as count`;

const DROPPED = `
  delete from outbox_reminder where place in (
    select place from outbox_reminder where status = 'dropped' and dropped_at < $1::text
    order by place limit ${BATCH} for update skip locked)`;

const countForm = z.object({ count: z.number() });

/** Some of them and the record of it, in one step; gives how many. */
export async function removeSettledIn(
  session: Session,
  { before, at }: Pick<Removal, 'before' | 'at'>,
): Promise<number> {
  const messages = read(countForm, (await session.query(MESSAGES, [before, SETTLED])).rows[0]).count;
  const dropped = (await session.query(DROPPED, [before])).count;
  const count = messages + dropped;
  await removeEmptyLanes(session, BATCH);
  if (count > 0) await recordRemovalIn(session, { kind: 'sent', count, before, at });
  return count;
}

const RECORD = `
  insert into removal (kind, count, before, at) select kind, count, before, at
  from json_to_recordset($1::json) as given (place int, kind text, count int, before text, at text)
  order by given.place`;

export const recordRemovalIn = (session: Session, removal: Removal): Promise<unknown> =>
  recordRemovalsIn(session, [removal]);

/** In their order. */
export const recordRemovalsIn = (session: Session, removals: readonly Removal[]): Promise<unknown> =>
  session.query(RECORD, [JSON.stringify(removals.map((removal, place) => ({ ...removal, place })))]);

const moment = z.string().transform((text) => text as Instant);
const rowForm = z.object({ kind: z.enum(RETAINED), count: z.number(), before: moment, at: moment });
const removalOf = (row: Row): Removal => read(rowForm, row);

const COLUMNS = 'kind, count, before, at';

export async function removalsIn(
  session: Session,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<RemovalPage> {
  const { count: total } = read(countForm, (await session.query('select count(*)::int as count from removal')).rows[0]);
  const { rows } = await session.query(
    `select ${COLUMNS} from removal order by number desc offset $1::int limit $2::int`,
    [offset, limit],
  );
  return { total, rows: rows.map(removalOf) };
}

/** Oldest first. */
export const everyRemovalIn = async (session: Session): Promise<readonly Removal[]> =>
  (await session.query(`select ${COLUMNS} from removal order by number`)).rows.map(removalOf);
