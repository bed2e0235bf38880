import type { KeptReminder, OutboxMessage } from '../../../domain/reminders/outbox.js';
import type { Mark } from '../../outbox/facts.js';
import { OutboxState } from '../../outbox/outbox-state.js';

export interface Excerpt {
  readonly mark?: Mark | null;
  readonly reminders?: readonly KeptReminder[];
  readonly messages: readonly { readonly message: OutboxMessage; readonly token: string | null }[];
}

/** As much of what the database holds as something is about: what follows from it is worked out as every outbox does. */
export function excerpt({ mark = null, reminders = [], messages }: Excerpt): OutboxState {
  const state = new OutboxState();
  const kept = messages.map((one) => ({ ...one, wait: 0 }));
  state.apply({ fact: 'kept_reminders', reminders }, 0, null);
  state.apply({ fact: 'kept_messages', messages: kept }, 0, null);
  if (mark !== null) state.apply({ fact: 'kept_mark', mark }, 0, null);
  return state;
}
