/** Where instances meet that share the rates of the chat service. Only the clock of the database counts. */
import { grantOf, SHARES, type Claim, type Grant, type Shares } from '../../domain/reminders/shares.js';
import type { Database, Row, Session } from './database.js';
import { integerIn, isTrueIn, textIn } from './fields.js';

const HOLD = `
  insert into pace_share (instance, places, answers, messages, held_until)
  values ($1::text, $2::int, $3::int, $4::int, clock_timestamp() + $5::float8 * interval '1 millisecond')
  on conflict (instance) do update
  set places = excluded.places, answers = excluded.answers, messages = excluded.messages,
    held_until = excluded.held_until`;

/** Milliseconds: what comes later than that is of no use any more. */
const WITHIN = SHARES.lease;

export const openPostgresShares = ({ database }: { readonly database: Database }): Shares => ({
  exchange: (claim) => database.transaction((session) => settle(session, claim), { within: WITHIN }),
  leave: async (instance) => {
    await database.query('delete from pace_share where instance = $1::text', [instance]);
  },
});

/** One after the other: each sees what those before it were granted. */
async function settle(session: Session, claim: Claim): Promise<Grant> {
  await session.query('select one from pace for update');
  const { rows } = await session.query(
    `select instance, places, answers, messages, held_until > clock_timestamp() as is_held
     from pace_share where instance <> $1::text`,
    [claim.instance],
  );
  const grant = grantOf(claim, rows.filter((row) => isTrueIn(row, 'is_held')).map(claimIn));
  if (rows.some((row) => !isTrueIn(row, 'is_held'))) {
    await session.query('delete from pace_share where held_until <= clock_timestamp()');
  }
  const { instance, answers, messages } = claim;
  await session.query(HOLD, [instance, grant.places, answers, messages, SHARES.lease + SHARES.after]);
  return grant;
}

const claimIn = (row: Row): Claim => ({
  instance: textIn(row, 'instance'),
  holds: integerIn(row, 'places'),
  answers: integerIn(row, 'answers'),
  messages: integerIn(row, 'messages'),
});
