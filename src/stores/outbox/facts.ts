/** What happens to the outbox: all that it holds follows from these, in their order. The log has a line for each. */
import type {
  AttemptResult,
  Delivered,
  MessageStatus,
  NewMessage,
  OutboxMessage,
} from '../../domain/reminders/outbox.js';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import type { Removal } from '../../domain/store/removals.js';
import type { Recipient, Reminder } from '../../domain/reminders/reminder.js';
import type { ReminderState } from '../../domain/reminders/outbox.js';

export interface Mark {
  readonly begun: LocalDate;
  readonly through: LocalDate;
}

export interface Planned {
  readonly fact: 'planned';
  readonly at: Instant;
  /** New ones; they wait. */
  readonly reminders: readonly Reminder[];
  readonly dropped: readonly string[];
  /** New ones, each with the reminders that it takes. */
  readonly messages: readonly NewMessage[];
  /** Null: as it was. */
  readonly mark: Mark | null;
}

export interface Claimed {
  readonly fact: 'claimed';
  readonly at: Instant;
  readonly claims: readonly { readonly key: string; readonly token: string }[];
  /** Milliseconds. */
  readonly lease: number;
}

/** Leases ran out: what came of these attempts cannot be known. */
export interface Lapsed {
  readonly fact: 'lapsed';
  readonly at: Instant;
  readonly keys: readonly string[];
  /** Milliseconds from the end of the lease until one that may be tried again is. */
  readonly wait: number;
}

export interface Settled {
  readonly fact: 'settled';
  readonly at: Instant;
  readonly key: string;
  readonly result: AttemptResult;
  readonly cause: string | null;
  readonly delivered: Delivered | null;
  /** `queued` where it is tried again. */
  readonly status: MessageStatus;
  /** Milliseconds until it is tried again. */
  readonly wait: number;
  /** New ones, each with the reminders that move to it. */
  readonly instead: readonly NewMessage[];
}

export interface Reached {
  readonly fact: 'reached';
  readonly recipient: Recipient;
  /** Null: it can be reached. */
  readonly unreachableSince: Instant | null;
}

/** Something was removed; of the kind `sent`, here: whatever had been settled or dropped before its moment. */
export interface Removed {
  readonly fact: 'removed';
  readonly removal: Removal;
}

/** What a log holds in place of the lines that led to it. */
export interface KeptReminders {
  readonly fact: 'kept_reminders';
  readonly reminders: readonly { readonly reminder: Reminder; readonly state: ReminderState }[];
}

export interface KeptMessages {
  readonly fact: 'kept_messages';
  readonly messages: readonly {
    readonly message: OutboxMessage;
    readonly token: string | null;
    /** Milliseconds after a start until one of unknown outcome is tried again. */
    readonly wait: number;
  }[];
}

export interface KeptMark {
  readonly fact: 'kept_mark';
  readonly mark: Mark;
}

/** Oldest first. */
export interface KeptRemovals {
  readonly fact: 'kept_removals';
  readonly removals: readonly Removal[];
}

export type Fact =
  Planned | Claimed | Lapsed | Settled | Reached | Removed | KeptReminders | KeptMessages | KeptMark | KeptRemovals;

/** How many things a fact tells of: a log is held against what it would be if each were told once. */
export function weightOf(fact: Fact): number {
  switch (fact.fact) {
    case 'planned':
      return fact.reminders.length + fact.dropped.length + fact.messages.length + (fact.mark === null ? 0 : 1);
    case 'claimed':
      return fact.claims.length;
    case 'lapsed':
      return fact.keys.length;
    case 'settled':
      return 1 + fact.instead.length;
    case 'kept_reminders':
      return fact.reminders.length;
    case 'kept_messages':
      return fact.messages.length;
    case 'kept_removals':
      return fact.removals.length;
    case 'reached':
    case 'removed':
    case 'kept_mark':
      return 1;
  }
}

/** A fact as it counts after a restart: no lease runs any more, and what was refused may be tried at once. */
export function afterRestart(fact: Fact): Fact {
  if (fact.fact === 'claimed') return { ...fact, lease: 0 };
  if (fact.fact === 'settled' && fact.result === 'again') return { ...fact, wait: 0 };
  return fact;
}
