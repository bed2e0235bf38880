import { z } from 'zod';
import type { NewMessage, OutboxMessage, Settlement } from '../../../domain/reminders/outbox.js';
import type { Settled } from '../../outbox/facts.js';
import type { OutboxState } from '../../outbox/outbox-state.js';
import { settle } from '../../outbox/settle.js';
import { Trial } from '../../outbox/trial.js';
import type { Row, Session } from '../database.js';
import { excerpt } from './excerpt.js';
import { holdLanes, holdLanesOf, setHeads } from './lanes.js';
import { holdMark } from './mark.js';
import { addMessages, knownMessages, MESSAGE, messageOf, writeEnded, type Ended } from './message-rows.js';
import type { Now } from './now.js';
import { knownReminders, takeReminders } from './reminder-rows.js';
import { read } from './row.js';

interface Held {
  readonly message: OutboxMessage;
  readonly token: string | null;
}

const tokenForm = z.object({ token: z.string().nullable() });

/** A message with the token of the claim that holds it; the columns are MESSAGE and the token. */
const heldOf = (row: Row): Held => ({ message: messageOf(row), token: read(tokenForm, row).token });

const HELD = `select ${MESSAGE}, m.token from outbox_message m where m.key = any($1::text[])`;

/** Carries out those settlements whose claim still holds; gives their number. */
export async function settleIn(session: Session, now: Now, settlements: readonly Settlement[]): Promise<number> {
  if (settlements.length === 0) return 0;
  const instead = settlements.flatMap((settlement) => settlement.instead);
  const keys = settlements.map(({ key }) => key);
  const state = await (instead.length === 0 ? onlyThese(session, keys) : withInstead(session, keys, instead));
  const trial = new Trial(state, 0);
  const count = settle(trial, settlements);
  const facts = trial.facts.filter((fact) => fact.fact === 'settled');
  const ended = facts.map((fact) => endedBy(fact, state)).filter((one) => one !== undefined);
  await writeEnded(session, now, ended);
  const made = facts.flatMap(({ instead: some, at }) => some.map((message) => ({ message, at })));
  await addMessages(session, made);
  await takeReminders(
    session,
    made.map(({ message }) => message),
  );
  await setHeads(
    session,
    [...ended, ...made].map(({ message }) => message.to),
  );
  return count;
}

async function onlyThese(session: Session, keys: readonly string[]): Promise<OutboxState> {
  await holdLanesOf(session, keys);
  return excerpt({ messages: await heldMessages(session, keys) });
}

/** Where messages may be made, nobody else makes any. */
async function withInstead(
  session: Session,
  keys: readonly string[],
  instead: readonly NewMessage[],
): Promise<OutboxState> {
  await holdMark(session);
  const known = await knownMessages(session, keys);
  await holdLanes(
    session,
    [...known, ...instead].map(({ to }) => to),
  );
  const messages = await heldMessages(session, [...keys, ...instead.map(({ key }) => key)]);
  const reminders = await knownReminders(session, [...new Set(instead.flatMap((message) => message.reminders))]);
  return excerpt({ reminders, messages });
}

const heldMessages = async (session: Session, keys: readonly string[]): Promise<readonly Held[]> =>
  (await session.query(HELD, [keys])).rows.map(heldOf);

function endedBy({ key, result, wait }: Settled, state: OutboxState): Ended | undefined {
  const message = state.messages.get(key)?.message;
  return message === undefined ? undefined : { message, wait, pause: result === 'unknown' ? wait : 0 };
}
