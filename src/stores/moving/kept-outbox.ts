/** An outbox in a form that belongs to no store: what its log would hold if it were written anew. */
import type { Instant } from '../../domain/time/local-date.js';
import type { Removal } from '../../domain/store/removals.js';
import type { Recipient } from '../../domain/reminders/reminder.js';
import type { KeptReminder } from '../../domain/reminders/outbox.js';
import type { KeptMessages, Mark } from '../outbox/facts.js';
import { OutboxState } from '../outbox/outbox-state.js';

/** With `token`: it is being sent. What comes of that will never be known, as after a crash. */
export type KeptMessage = KeptMessages['messages'][number];

export interface KeptOutbox {
  /** Both in the order in which they came. */
  readonly reminders: readonly KeptReminder[];
  readonly messages: readonly KeptMessage[];
  /** Who cannot be reached, and since when. */
  readonly unreachable: readonly (readonly [Recipient, Instant])[];
  readonly mark: Mark | null;
  /** Oldest first. */
  readonly removals: readonly Removal[];
}

export const keptIn = ({ reminders, messages, unreachable, mark, removals }: OutboxState): KeptOutbox => ({
  reminders: reminders.of(null).map(({ reminder, state }) => ({ reminder, state })),
  messages: messages.of(null).map(({ message, token, wait }) => ({ message, token, wait })),
  unreachable: [...unreachable],
  mark,
  removals: [...removals],
});

export function stateOf({ reminders, messages, unreachable, mark, removals }: KeptOutbox): OutboxState {
  const state = new OutboxState();
  state.apply({ fact: 'kept_reminders', reminders }, 0, null);
  state.apply({ fact: 'kept_messages', messages }, 0, null);
  for (const [recipient, unreachableSince] of unreachable) {
    state.apply({ fact: 'reached', recipient, unreachableSince }, 0, null);
  }
  if (mark !== null) state.apply({ fact: 'kept_mark', mark }, 0, null);
  state.apply({ fact: 'kept_removals', removals }, 0, null);
  return state;
}

export const isEmpty = ({ reminders, messages, unreachable, mark, removals }: KeptOutbox): boolean =>
  reminders.length + messages.length + unreachable.length + removals.length === 0 && mark === null;
