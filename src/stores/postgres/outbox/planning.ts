import type { OutboxMessage, Planning } from '../../../domain/reminders/outbox.js';
import type { Planned } from '../../outbox/facts.js';
import { plan } from '../../outbox/plan.js';
import { Trial } from '../../outbox/trial.js';
import type { Session } from '../database.js';
import { excerpt } from './excerpt.js';
import { holdLanes, setHeads } from './lanes.js';
import { holdMark, setMark } from './mark.js';
import { addMessages, knownMessages } from './message-rows.js';
import { addReminders, dropReminders, knownReminders, takeReminders } from './reminder-rows.js';

/** Takes up what is new in a planning; gives the new messages. One instance plans at a time. */
export async function planIn(session: Session, planning: Planning): Promise<readonly OutboxMessage[]> {
  const mark = await holdMark(session);
  const reminders = await knownReminders(session, remindersNamedIn(planning));
  const messages = await knownMessages(
    session,
    planning.messages.map(({ key }) => key),
  );
  const trial = new Trial(
    excerpt({ mark, reminders, messages: messages.map((message) => ({ message, token: null })) }),
    0,
  );
  const made = plan(trial, planning);
  for (const fact of trial.facts) if (fact.fact === 'planned') await write(session, fact);
  return made;
}

const remindersNamedIn = ({ reminders, messages, dropped }: Planning): readonly string[] => [
  ...new Set([...reminders.map(({ key }) => key), ...messages.flatMap((message) => message.reminders), ...dropped]),
];

async function write(session: Session, { at, reminders, dropped, messages, mark }: Planned): Promise<void> {
  const recipients = messages.map(({ to }) => to);
  await addReminders(session, reminders);
  await dropReminders(session, dropped, at);
  await takeReminders(session, messages);
  await holdLanes(session, recipients);
  await addMessages(
    session,
    messages.map((message) => ({ message, at })),
  );
  await setHeads(session, recipients);
  if (mark !== null) await setMark(session, mark);
}
