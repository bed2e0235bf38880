import type { NewMessage, OutboxMessage, Planning } from '../../domain/reminders/outbox.js';
import { later, type LocalDate } from '../../domain/time/local-date.js';
import type { Mark } from './facts.js';
import { asNew } from './messages.js';
import type { OutboxState } from './outbox-state.js';
import type { Trial } from './trial.js';

/** Takes up what is new in a planning; gives the new messages. */
export function plan(trial: Trial, planning: Planning): readonly OutboxMessage[] {
  const { state } = trial;
  const reminders = newOnes(planning.reminders, (key) => state.reminders.get(key) !== undefined);
  const fresh = new Set(reminders.map(({ key }) => key));
  const free = new Free((key) => fresh.has(key) || state.isWaiting(key));
  const dropped = free.take(planning.dropped);
  const messages = newMessages(state, planning.messages, free);
  const mark = markAfter(state.mark, planning.plannedThrough);
  if (reminders.length + dropped.length + messages.length > 0 || mark !== null) {
    trial.add({ fact: 'planned', at: planning.at, reminders, dropped, messages, mark });
  }
  return messages.map(({ key }) => state.messages.get(key)?.message).filter((message) => message !== undefined);
}

/** Reminders that a message may take, each once. */
export class Free {
  readonly #isFree: (key: string) => boolean;
  readonly #taken = new Set<string>();

  constructor(isFree: (key: string) => boolean) {
    this.#isFree = isFree;
  }

  /** Those of the keys that were free. */
  take(keys: readonly string[]): readonly string[] {
    return keys.filter((key) => {
      if (!this.#isFree(key) || this.#taken.has(key)) return false;
      this.#taken.add(key);
      return true;
    });
  }
}

/** Those with a key that no message has yet, each with those of its reminders that are free. */
export const newMessages = (state: OutboxState, messages: readonly NewMessage[], free: Free): readonly NewMessage[] =>
  newOnes(messages, (key) => state.messages.get(key) !== undefined).map((message) =>
    asNew(message, free.take(message.reminders)),
  );

/** Of several with the same key the first. */
function newOnes<T extends { readonly key: string }>(all: readonly T[], isKnown: (key: string) => boolean) {
  const byKey = new Map<string, T>();
  for (const one of all) if (!byKey.has(one.key) && !isKnown(one.key)) byKey.set(one.key, one);
  return [...byKey.values()];
}

/** Null where it stays as it is: it never goes back. */
function markAfter(mark: Mark | null, through: LocalDate | null): Mark | null {
  if (through === null) return null;
  if (mark === null) return { begun: through, through };
  return later(mark.through, through) === mark.through ? null : { ...mark, through };
}
