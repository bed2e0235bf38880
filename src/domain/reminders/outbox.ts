/**
 * What is to be sent of Nakoming's own accord, and what became of it. Nothing is sent that was not written here first,
 * and nothing that was written is ever lost: where it cannot be known whether a message arrived, that is written too.
 */
import type { MeasureCode } from '../register/codes.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { Removal, Removals } from '../store/removals.js';
import type { Recipient, Reminder } from './reminder.js';

export const MESSAGE_KINDS = [
  /** What a person has to hear of that day. */
  'reminders',
  /** Late and silent, for the coordinators' channel. */
  'escalation',
  /** The week, for the channel. */
  'digest',
  /** The month, for the coordinators. */
  'summary',
  /** What was already past when it entered the register. */
  'review',
  /** Someone cannot be reached any more. */
  'unreachable',
  /** What the bot signs in with ends, for those who administer. */
  'expiry',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** A message to be sent once. */
export interface NewMessage {
  /** The same message always has the same key. */
  readonly key: string;
  readonly kind: MessageKind;
  readonly to: Recipient;
  /** The calendar day it is for. */
  readonly day: LocalDate;
  /** The keys of the reminders in it, most urgent first. */
  readonly reminders: readonly string[];
  /** Whom it is about, where it is about someone: who cannot be reached, for whom the channel gets it. */
  readonly about?: Recipient | undefined;
}

/**
 * waiting: for its message; in_message: in the message named; dropped: it need not go out any more (the deadline
 * changed, the measure was dealt with).
 */
export type ReminderState =
  | { readonly status: 'waiting' }
  | { readonly status: 'in_message'; readonly message: string }
  | { readonly status: 'dropped'; readonly at: Instant };

export const MESSAGE_STATUSES = ['queued', 'sending', 'sent', 'unknown', 'unreachable', 'failed', 'dropped'] as const;
/**
 * queued: to be sent, perhaps again; sending: claimed; sent: accepted by Teams; unknown: it may have been accepted, and was not
 * tried more than once again; unreachable: the recipient cannot be reached; failed: refused for good; dropped: there
 * was nothing left to say.
 */
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];
/** Nothing happens to such a message any more. */
export const SETTLED = [
  'sent',
  'unknown',
  'unreachable',
  'failed',
  'dropped',
] as const satisfies readonly MessageStatus[];

/** Where a message arrived, so that its card can be changed later. */
export interface Delivered {
  readonly tenant: string;
  readonly conversation: string;
  /** The id that Teams gave it; null where it gave none. */
  readonly activity: string | null;
}

export const ATTEMPT_RESULTS = [
  'sent',
  /** Refused for the moment (429, 412), or it never left (no connection): it was certainly not accepted. */
  'again',
  /** Timeout, reset, 5xx, or the process ended: it may have been accepted. */
  'unknown',
  'unreachable',
  /** Larger than Teams takes: split. */
  'too_large',
  'failed',
  /** There was nothing left to say. */
  'dropped',
] as const;
export type AttemptResult = (typeof ATTEMPT_RESULTS)[number];

export interface Attempt {
  readonly began: Instant;
  /** Null while it is under way. */
  readonly result: AttemptResult | null;
  /** A short cause for people who look after the service ("HTTP 403", "timeout"); no text of a message. */
  readonly cause: string | null;
}

export interface OutboxMessage extends NewMessage {
  readonly status: MessageStatus;
  readonly plannedAt: Instant;
  /** Oldest first; of very many that were refused for the moment the first and the last ones. */
  readonly attempts: readonly Attempt[];
  /** It was sent again after an attempt of unknown outcome: it may be there twice. */
  readonly possiblyRepeated: boolean;
  readonly delivered: Delivered | null;
  readonly settledAt: Instant | null;
}

export interface KeptReminder {
  readonly reminder: Reminder;
  readonly state: ReminderState;
}

/** Everything that one look at the calendar gives; carried out whole or not at all. */
export interface Planning {
  /** Known keys are passed over. */
  readonly reminders: readonly Reminder[];
  /** Each takes its reminders, of those that still wait; a message with a known key is passed over, with its reminders left as they are. */
  readonly messages: readonly NewMessage[];
  /** Waiting reminders that need not go out any more. */
  readonly dropped: readonly string[];
  /** Everything up to and including this day has been looked at; null: unchanged. It never goes back. */
  readonly plannedThrough: LocalDate | null;
  readonly at: Instant;
}

export interface Claim {
  readonly message: OutboxMessage;
  /** Who may settle it: a claim that was taken over by another cannot. */
  readonly token: string;
  /** This attempt follows one of unknown outcome. */
  readonly afterUnknown: boolean;
}

/** What came of a claim. */
export interface Settlement {
  readonly token: string;
  readonly key: string;
  readonly at: Instant;
  readonly result: AttemptResult;
  readonly cause: string | null;
  readonly delivered: Delivered | null;
  /**
   * Milliseconds until it may be tried again; null: it is settled by this result (an attempt of unknown outcome that
   * is not tried again makes the message `unknown`).
   */
  readonly retryAfter: number | null;
  /**
   * Messages that take its place and its reminders: the parts of one that was too large, the channel instead of a
   * person. None are made where it is tried again; it keeps the record of what it was to say.
   */
  readonly instead: readonly NewMessage[];
}

export interface ClaimRequest {
  readonly at: Instant;
  readonly limit: number;
  /** Milliseconds of real time in which it has to be settled; after that its outcome is unknown. */
  readonly lease: number;
  /** Milliseconds after which a message of unknown outcome is tried once more. */
  readonly unknownAfter: number;
}

export interface ReminderQuery {
  readonly recipient?: Recipient;
  readonly measure?: MeasureCode;
  readonly status?: ReminderState['status'];
}

export interface MessageQuery {
  readonly to?: Recipient;
  readonly kind?: MessageKind;
  readonly statuses?: readonly MessageStatus[];
  /** Settled at or after this moment. */
  readonly since?: Instant;
}

/** A reminder with the message that it went out in, where there is one. */
export interface LedgerEntry extends KeptReminder {
  readonly message: OutboxMessage | null;
}

export interface OutboxPage<T> {
  readonly total: number;
  /** Newest first. */
  readonly rows: readonly T[];
}

/** How much there is still to send. */
export interface OutboxDepth {
  /** Messages of which is not known what came of them. */
  readonly waiting: number;
  /** Of those, the ones that may be sent at this moment, or as soon as what is under way to the same recipient has ended. */
  readonly due: number;
  /** When the one was planned that has waited longest; null: there are none. */
  readonly oldest: Instant | null;
}

/**
 * Every method rejects with a `StoreError` when it cannot be kept or answered; then nothing of it was done. It keeps the
 * record of removals as well, so that what goes from it and that record are one step.
 */
export interface Outbox extends Removals {
  /** The day on which looking began, and through which everything was looked at; null before the first time. */
  mark(): Promise<{ readonly begun: LocalDate; readonly through: LocalDate } | null>;
  /** Resolves with the messages that were new when all of it is durable. */
  plan(planning: Planning): Promise<readonly OutboxMessage[]>;
  /** Reminders that wait for a message, oldest first. */
  waiting(): Promise<readonly Reminder[]>;
  /**
   * Messages to send now, oldest first, at most one at a time for each recipient; durable before it resolves: what is
   * claimed and never settled has an unknown outcome. Messages whose lease ran out are claimed again after `unknownAfter`, once.
   */
  claim(request: ClaimRequest): Promise<readonly Claim[]>;
  /** Resolves with the number that were settled: a claim that was lost changes nothing. */
  settle(settlements: readonly Settlement[]): Promise<number>;
  /** Milliseconds until there may be something to claim; null: nothing is under way. */
  nextIn(): Promise<number | null>;
  depth(): Promise<OutboxDepth>;
  message(key: string): Promise<OutboxMessage | undefined>;
  /** Of a message, in its order. */
  remindersOf(message: string): Promise<readonly Reminder[]>;
  ledger(
    query: ReminderQuery,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<OutboxPage<LedgerEntry>>;
  messages(
    query: MessageQuery,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<OutboxPage<OutboxMessage>>;
  /** Messages that arrived since a moment and hold a reminder of the measure, newest first. */
  deliveredAbout(measure: MeasureCode, since: Instant): Promise<readonly OutboxMessage[]>;
  /** Who cannot be reached, and since when. */
  unreachable(): Promise<ReadonlyMap<Recipient, Instant>>;
  /** False when it was so already: whoever hears of it, hears of it once. */
  setReachable(recipient: Recipient, reachable: boolean, at: Instant): Promise<boolean>;
  /**
   * Removes messages that were settled before a moment, with the reminders in them, and reminders that were dropped before
   * it; records that in the same step. Resolves with how many went, of very many some at a time: 0 when none are left.
   */
  removeSettled(when: Pick<Removal, 'before' | 'at'>): Promise<number>;
  /** Finishes what is under way and lets go. */
  close(): Promise<void>;
}
