import type { Instant } from '../../domain/time/local-date.js';
import type { OutboxDepth, OutboxMessage } from '../../domain/reminders/outbox.js';
import type { Recipient } from '../../domain/reminders/reminder.js';
import type { Kept } from './records.js';
import { SortedList } from './sorted-list.js';

/** A message with what holds while the process lives. */
export interface MessageRecord extends Kept {
  readonly message: OutboxMessage;
  /** Of the claim that holds it. */
  readonly token: string | null;
  /** The elapsed time at which one that is queued may be sent, or at which the lease of one that is sent runs out. */
  readonly due: number;
  /** Milliseconds after a start until one of unknown outcome is tried again. */
  readonly wait: number;
}

/** Before any elapsed time. */
export const AT_ONCE = Number.NEGATIVE_INFINITY;

const byOrder = (a: MessageRecord, b: MessageRecord): number => a.order - b.order;
const byDue = (a: MessageRecord, b: MessageRecord): number => a.due - b.due || byOrder(a, b);

/** What there is for one recipient. */
interface Lane {
  /** May be sent now, oldest first. */
  readonly ready: SortedList<MessageRecord>;
  /** How many are under way. */
  underWay: number;
}

const headOf = (lane: Lane): MessageRecord | undefined => (lane.underWay > 0 ? undefined : lane.ready.first);

/**
 * What may be sent, oldest first and one at a time for each recipient, so that nobody waits for another's. Nothing is
 * searched for: each message stands in the one list where its time will be seen.
 */
export class Queue {
  readonly #lanes = new Map<Recipient, Lane>();
  /** The oldest that is ready of each recipient to whom nothing is under way. */
  readonly #heads = new SortedList(byOrder);
  /** Queued, but not yet. */
  readonly #later = new SortedList(byDue);
  /** Under way. */
  readonly #leases = new SortedList(byDue);
  #now = AT_ONCE;

  /** Up to so many that may be sent at an elapsed time, each to another recipient. */
  ready(now: number, limit: number): readonly MessageRecord[] {
    this.#advance(now);
    return this.#heads.head(limit);
  }

  /** Those whose lease has run out. */
  lapsed(now: number): readonly MessageRecord[] {
    return this.#leases.before(({ due }) => due > now);
  }

  /** Milliseconds until there may be something to do; null: there is nothing. */
  nextIn(now: number): number | null {
    this.#advance(now);
    if (this.#heads.size > 0) return 0;
    const next = [this.#later.first, this.#leases.first].filter((one) => one !== undefined).map(({ due }) => due);
    return next.length === 0 ? null : Math.max(0, Math.min(...next) - now);
  }

  depth(now: number): OutboxDepth {
    this.#advance(now);
    const due = [...this.#lanes.values()].flatMap(({ ready }) => ready.all());
    const waiting = [...due, ...this.#later.all(), ...this.#leases.all()];
    const oldest = waiting.reduce<Instant | null>(
      (first, { message: { plannedAt } }) => (first !== null && first <= plannedAt ? first : plannedAt),
      null,
    );
    return { waiting: waiting.length, due: due.length, oldest };
  }

  /** A message is new, has changed, or is as if it had never been. */
  move(before: MessageRecord | undefined, after: MessageRecord | undefined): void {
    if (before !== undefined) this.#takeOut(before);
    if (after !== undefined) this.#bringIn(after);
  }

  #takeOut(record: MessageRecord): void {
    if (record.message.status === 'sending') {
      this.#leases.remove(record);
      this.#change(record, (lane) => (lane.underWay -= 1));
    } else if (record.message.status === 'queued') {
      if (record.due > this.#now) this.#later.remove(record);
      else this.#change(record, (lane) => lane.ready.remove(record));
    }
  }

  #bringIn(record: MessageRecord): void {
    if (record.message.status === 'sending') {
      this.#leases.add(record);
      this.#change(record, (lane) => (lane.underWay += 1));
    } else if (record.message.status === 'queued') {
      if (record.due > this.#now) this.#later.add(record);
      else this.#change(record, (lane) => lane.ready.add(record));
    }
  }

  #advance(now: number): void {
    this.#now = Math.max(this.#now, now);
    for (const record of this.#later.take(({ due }) => due > this.#now)) {
      this.#change(record, (lane) => lane.ready.add(record));
    }
  }

  /** Changes the lane of a message's recipient, and what of it stands among the heads. */
  #change({ message: { to } }: MessageRecord, edit: (lane: Lane) => void): void {
    const lane = this.#lanes.get(to) ?? { ready: new SortedList(byOrder), underWay: 0 };
    const before = headOf(lane);
    edit(lane);
    const after = headOf(lane);
    if (before !== after) {
      if (before !== undefined) this.#heads.remove(before);
      if (after !== undefined) this.#heads.add(after);
    }
    if (lane.underWay === 0 && lane.ready.size === 0) this.#lanes.delete(to);
    else this.#lanes.set(to, lane);
  }
}
