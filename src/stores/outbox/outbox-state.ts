import type { Instant } from '../../domain/time/local-date.js';
import type { NewMessage, ReminderState } from '../../domain/reminders/outbox.js';
import type { Removal } from '../../domain/store/removals.js';
import type { Recipient, Reminder } from '../../domain/reminders/reminder.js';
import type { Claimed, Fact, KeptMessages, Lapsed, Mark, Planned, Reached, Settled } from './facts.js';
import { begun, ended, mayHaveArrived, queued } from './messages.js';
import { AT_ONCE, Queue, type MessageRecord } from './queue.js';
import { Records, type Kept } from './records.js';
import type { Trail } from './trail.js';

export interface ReminderRecord extends Kept {
  readonly reminder: Reminder;
  readonly state: ReminderState;
}

const LAPSED = 'no outcome was recorded in time';

/** All that the outbox holds. It changes by facts alone, and the same facts always give the same. */
export class OutboxState {
  readonly queue = new Queue();
  readonly #waiting = new Set<string>();
  readonly #unreachable = new Map<Recipient, Instant>();
  readonly #removals: Removal[] = [];
  #mark: Mark | null = null;

  readonly messages = new Records<MessageRecord, 'recipient'>({
    by: { recipient: ({ message }) => message.to },
    moved: (before, after) => this.queue.move(before, after),
  });

  readonly reminders = new Records<ReminderRecord, 'recipient' | 'measure'>({
    by: { recipient: ({ reminder }) => reminder.recipient, measure: ({ reminder }) => reminder.measure },
    moved: (before, after) => {
      if (after?.state.status === 'waiting') this.#waiting.add(after.key);
      else if (before !== undefined) this.#waiting.delete(before.key);
    },
  });

  get mark(): Mark | null {
    return this.#mark;
  }

  get unreachable(): ReadonlyMap<Recipient, Instant> {
    return this.#unreachable;
  }

  /** Oldest first. */
  get removals(): readonly Removal[] {
    return this.#removals;
  }

  /** How many things it holds. */
  get size(): number {
    return this.messages.size + this.reminders.size + this.#unreachable.size + this.#removals.length + 1;
  }

  /** Oldest first. */
  waiting(): readonly ReminderRecord[] {
    const records = [...this.#waiting].map((key) => this.reminders.get(key)).filter((one) => one !== undefined);
    return records.sort((a, b) => a.order - b.order);
  }

  isWaiting(key: string): boolean {
    return this.#waiting.has(key);
  }

  /** Whether a reminder goes out in a message. */
  isIn(reminder: string, message: string): boolean {
    const state = this.reminders.get(reminder)?.state;
    return state?.status === 'in_message' && state.message === message;
  }

  /** Keys of messages that were settled before a moment, with the reminders in them; and of reminders dropped before it. */
  outlived(before: Instant): { readonly messages: ReadonlySet<string>; readonly reminders: ReadonlySet<string> } {
    const isSettled = ({ message: { settledAt } }: MessageRecord) => settledAt !== null && settledAt < before;
    const messages = new Set(
      this.messages
        .of(null)
        .filter(isSettled)
        .map(({ key }) => key),
    );
    const goes = ({ state }: ReminderRecord) =>
      (state.status === 'in_message' && messages.has(state.message)) ||
      (state.status === 'dropped' && state.at < before);
    return {
      messages,
      reminders: new Set(
        this.reminders
          .of(null)
          .filter(goes)
          .map(({ key }) => key),
      ),
    };
  }

  /** `now`: the elapsed time from which leases and waits count; `trail`: for what may have to be taken back. */
  apply(fact: Fact, now: number, trail: Trail | null): void {
    switch (fact.fact) {
      case 'planned':
        return this.#plan(fact, trail);
      case 'claimed':
        return this.#claim(fact, now, trail);
      case 'lapsed':
        return this.#lapse(fact, trail);
      case 'settled':
        return this.#settle(fact, now, trail);
      case 'reached':
        return this.#reach(fact, trail);
      case 'removed':
        return this.#remove(fact.removal, trail);
      case 'kept_reminders':
        return fact.reminders.forEach(({ reminder, state }) => this.#addReminder(reminder, state, trail));
      case 'kept_messages':
        return fact.messages.forEach((kept) => this.#takeUp(kept, now, trail));
      case 'kept_mark':
        return this.#setMark(fact.mark, trail);
      case 'kept_removals':
        return void this.#removals.push(...fact.removals);
    }
  }

  #plan({ at, reminders, dropped, messages, mark }: Planned, trail: Trail | null): void {
    for (const reminder of reminders) this.#addReminder(reminder, { status: 'waiting' }, trail);
    for (const key of dropped) this.#setReminder(key, { status: 'dropped', at }, trail);
    for (const message of messages) this.#addMessage(message, at, trail);
    if (mark !== null) this.#setMark(mark, trail);
  }

  #claim({ at, claims, lease }: Claimed, now: number, trail: Trail | null): void {
    for (const { key, token } of claims) {
      this.#change(key, trail, (record) => ({
        ...record,
        message: begun(record.message, at),
        token,
        due: now + lease,
        wait: 0,
      }));
    }
  }

  #lapse({ at, keys, wait }: Lapsed, trail: Trail | null): void {
    for (const key of keys) {
      this.#change(key, trail, (record) => {
        const status = mayHaveArrived(record.message) ? 'unknown' : 'queued';
        const ending = { at, result: 'unknown', cause: LAPSED, delivered: null, status } as const;
        return { ...record, message: ended(record.message, ending), token: null, due: record.due + wait, wait };
      });
    }
  }

  #settle(fact: Settled, now: number, trail: Trail | null): void {
    const { key, at, wait, instead } = fact;
    this.#change(key, trail, (record) => ({
      ...record,
      message: ended(record.message, fact),
      token: null,
      due: now + wait,
      wait: fact.result === 'unknown' ? wait : 0,
    }));
    for (const message of instead) this.#addMessage(message, at, trail);
  }

  #reach({ recipient, unreachableSince }: Reached, trail: Trail | null): void {
    const before = this.#unreachable.get(recipient) ?? null;
    const set = (since: Instant | null) => {
      if (since === null) this.#unreachable.delete(recipient);
      else this.#unreachable.set(recipient, since);
    };
    set(unreachableSince);
    trail?.note(() => set(before));
  }

  #remove(removal: Removal, trail: Trail | null): void {
    if (removal.kind === 'sent') {
      const { messages, reminders } = this.outlived(removal.before);
      this.messages.remove(messages, trail);
      this.reminders.remove(reminders, trail);
    }
    this.#removals.push(removal);
    trail?.note(() => this.#removals.pop());
  }

  #takeUp({ message, token, wait }: KeptMessages['messages'][number], now: number, trail: Trail | null): void {
    this.messages.put({ key: message.key, order: this.messages.next, message, token, due: now + wait, wait }, trail);
  }

  #addMessage(message: NewMessage, at: Instant, trail: Trail | null): void {
    const { key } = message;
    const record = { key, order: this.messages.next, message: queued(message, at), token: null, due: AT_ONCE, wait: 0 };
    this.messages.put(record, trail);
    for (const reminder of message.reminders)
      this.#setReminder(reminder, { status: 'in_message', message: key }, trail);
  }

  #addReminder(reminder: Reminder, state: ReminderState, trail: Trail | null): void {
    this.reminders.put({ key: reminder.key, order: this.reminders.next, reminder, state }, trail);
  }

  #change(key: string, trail: Trail | null, edit: (record: MessageRecord) => MessageRecord): void {
    const record = this.messages.get(key);
    if (record === undefined) throw new RangeError(`no message ${key}`);
    this.messages.put(edit(record), trail);
  }

  #setReminder(key: string, state: ReminderState, trail: Trail | null): void {
    const record = this.reminders.get(key);
    if (record === undefined) throw new RangeError(`no reminder ${key}`);
    this.reminders.put({ ...record, state }, trail);
  }

  #setMark(mark: Mark, trail: Trail | null): void {
    const before = this.#mark;
    this.#mark = mark;
    trail?.note(() => (this.#mark = before));
  }
}
