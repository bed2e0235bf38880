import { CHANNEL, type Recipient } from '../../domain/reminders/reminder.js';
import type { OutboxMessage } from '../../domain/reminders/outbox.js';
import type { RemindersRefusedOutcome, UnreachableOutcome } from '../../domain/reminders/outcomes.js';
import type { Case } from '../case.js';
import { refused } from './refused.js';

/** Messages of the channel looked through for one that should have gone to someone else. */
const LOOKED_THROUGH = 200;

/** Someone cannot be reached any more. */
export async function showUnreachable(
  { about, day }: OutboxMessage,
  at: Case,
): Promise<UnreachableOutcome | RemindersRefusedOutcome> {
  if (about === undefined) return refused({ why: 'unknown_message' });
  return { type: 'unreachable', person: about, since: day, channel: await goesToChannel(about, at) };
}

async function goesToChannel(person: Recipient, { reminders }: Case): Promise<boolean> {
  const { rows } = await reminders.outbox.messages({ to: CHANNEL }, { offset: 0, limit: LOOKED_THROUGH });
  // That someone cannot be reached is itself told in the channel where no coordinator can be.
  return rows.some(({ kind, about }) => kind !== 'unreachable' && about === person);
}
