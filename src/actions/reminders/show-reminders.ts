import type { Outcome } from '../../domain/outcome/outcome.js';
import { may } from '../../domain/people/person.js';
import type { OutboxMessage } from '../../domain/reminders/outbox.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { showBundle } from './bundle.js';
import { monthUpTo, weekUpTo } from './digest.js';
import { showExpiry } from './expiring.js';
import { refused } from './refused.js';
import { showUnreachable } from './unreachable.js';
import { messageFor } from './whose.js';

/** A message that was sent of our own accord, as things stand now. Whoever may not read is shown only what is not of the register. */
export async function showReminders({ message: key }: ActionInput<'showReminders'>, at: Case): Promise<Outcome> {
  const message = await messageFor(key, at);
  if (!may(at.actor, 'read') && message?.kind !== 'expiry') return { type: 'denied' };
  return message === undefined ? refused({ why: 'unknown_message' }) : show(message, at);
}

function show(message: OutboxMessage, at: Case): Outcome | Promise<Outcome> {
  const { kind, day } = message;
  switch (kind) {
    case 'reminders':
    case 'escalation':
    case 'review':
      return showBundle({ ...message, kind }, null, at);
    case 'digest':
      return weekUpTo(day, at);
    case 'summary':
      return monthUpTo(day, at);
    case 'unreachable':
      return showUnreachable(message, at);
    case 'expiry':
      return showExpiry(at);
  }
}
