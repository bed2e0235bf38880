/** Where instances meet that share the rates of the chat service. Only the clock of the database counts. */
import { grantOf, SHARES, type Claim, type Grant, type Shares } from '../../domain/reminders/shares.js';
import type { Database, Row, Session } from './database.js';
import { integerIn, textIn } from './fields.js';

const HOLD = `
  insert into pace_share (instance, places, answers, messages, held_until)
  values ($1::text, $2::int, $3::int, $4::int, clock_timestamp() + $5::float8 * interval '1 millisecond')
  on conflict (instance) do update
  set places = excluded.places, answers = excluded.answers, messages = excluded.messages,
    held_until = excluded.held_until`;

/** Each moment as the milliseconds that are left of it, negative when it has passed. */
const OTHERS = `
  select instance, places, answers, messages,
    extract(epoch from held_until - clock_timestamp())::float8 * 1000 as held_for
  from pace_share where instance <> $1::text`;

/** Milliseconds after the end of its places for which an instance is taken to run. */
const RUNNING_AFTER = SHARES.running - SHARES.lease - SHARES.after;

const FORGET = `
  delete from pace_share where held_until < clock_timestamp() - $1::float8 * interval '1 millisecond'`;

export const openPostgresShares = ({ database }: { readonly database: Database }): Shares => ({
  exchange: (claim) => database.transaction((session) => settle(session, claim)),
});

/** One after the other: each sees what those before it were granted. */
async function settle(session: Session, claim: Claim): Promise<Grant> {
  await session.query('select one from pace for update');
  const { rows } = await session.query(OTHERS, [claim.instance]);
  const running = rows.filter((row) => heldFor(row) > -RUNNING_AFTER);
  if (running.length < rows.length) await session.query(FORGET, [RUNNING_AFTER]);
  const grant = grantOf(claim, running.filter((row) => heldFor(row) > 0).map(claimIn));
  const { instance, answers, messages } = claim;
  await session.query(HOLD, [instance, grant.places, answers, messages, SHARES.lease + SHARES.after]);
  return { ...grant, sharers: running.length + 1 };
}

function heldFor(row: Row): number {
  const value = row['held_for'];
  if (typeof value !== 'number') throw new TypeError('the database has no number in held_for');
  return value;
}

const claimIn = (row: Row): Claim => ({
  instance: textIn(row, 'instance'),
  holds: integerIn(row, 'places'),
  answers: integerIn(row, 'answers'),
  messages: integerIn(row, 'messages'),
});
