/** Whose reminders are asked about, or opened: everyone's own, and of others only for who coordinates. */
import type { PersonId } from '../../domain/register/codes.js';
import type { PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import { may } from '../../domain/people/person.js';
import type { OutboxMessage } from '../../domain/reminders/outbox.js';
import type { RemindersRefusedOutcome } from '../../domain/reminders/outcomes.js';
import { CHANNEL } from '../../domain/reminders/reminder.js';
import type { Case } from '../case.js';
import { findPerson, isRefused } from '../people/find-person.js';
import { refused } from './refused.js';

/** The person, or null for whoever it is. */
export async function whoseReminders(
  { person: text, everyone }: { readonly person: string | null; readonly everyone: boolean },
  at: Case,
): Promise<{ readonly of: PersonId | null } | PersonRefusedOutcome | RemindersRefusedOutcome> {
  const of = text === null ? (everyone ? null : at.actor.id) : await findPerson(text, at, 'anyone');
  if (of !== null && isRefused(of)) return of;
  const isOwn = of === at.actor.id;
  return isOwn || may(at.actor, 'coordinate') ? { of } : refused({ why: 'right', right: 'coordinate' });
}

/**
 * The message under a key, where the actor may open it; keys can be guessed, and so a message of someone else is as one
 * that is not there. What is for someone who is away is sent to who stands in, and is theirs. In the channel everyone
 * reads along.
 */
export async function messageFor(key: string, { actor, reminders }: Case): Promise<OutboxMessage | undefined> {
  const message = await reminders.outbox.message(key);
  const isTheirs = message?.to === actor.id || message?.to === CHANNEL || may(actor, 'coordinate');
  return isTheirs ? message : undefined;
}
