/** What messages of Nakoming's own accord say, and what there is to say about them. */
import type { Localized } from '../language.js';
import type { ChangeRecord } from '../change/change.js';
import type { MeasureCode, PersonId } from '../register/codes.js';
import type { Expiry } from '../measure/expiry.js';
import type { LocalDate } from '../time/local-date.js';
import type { MeasureView } from '../measure/measure-view.js';
import type { Organisation } from '../organisation/organisation.js';
import type { LedgerEntry, MessageKind, OutboxMessage } from './outbox.js';
import type { Due } from './desk.js';
import type { PolicyAdjustment, ReminderPolicy } from './policy.js';
import type { Recipient, Reminder } from './reminder.js';
import type { ReminderSettings, Snooze, SnoozeState } from './settings.js';

/** A measure in a message, by its most pressing reminder. */
export interface RemindedMeasure {
  readonly view: MeasureView;
  readonly reminder: Reminder;
  /** What was changed since the message was planned, newest first; the first is shown: it has been dealt with. */
  readonly since: readonly ChangeRecord[];
  /** Whether the reader has put it off. */
  readonly snooze: SnoozeState;
  readonly snoozedUntil: LocalDate | null;
  /** Of an escalation: how often the deadline was moved, how often reminded, when last heard of. */
  readonly history: { readonly moved: number; readonly reminded: number; readonly updatedOn: LocalDate | null } | null;
  /** Organisations that the reader speaks with and that have not been heard of; none when absent. */
  readonly organisations?: readonly Organisation[] | undefined;
  /** How does it stand? — to be answered on the card itself. */
  readonly prompt: boolean;
}

/** A message of the kinds `reminders`, `escalation` and `review`, as things stand now. */
export interface ReminderBundleOutcome {
  readonly type: 'reminderBundle';
  readonly message: string;
  readonly kind: Extract<MessageKind, 'reminders' | 'escalation' | 'review'>;
  readonly to: Recipient;
  /** Goes to the channel because this person cannot be reached. */
  readonly insteadOf: PersonId | null;
  readonly today: LocalDate;
  /** The most pressing first. */
  readonly rows: readonly RemindedMeasure[];
  readonly possiblyRepeated: boolean;
  /** A change that was just made on the card; null where it is only shown. */
  readonly changed: ChangeRecord | null;
}

/** The week for the channel, or the month for the coordinators. */
export interface DigestOutcome {
  readonly type: 'digest';
  readonly of: 'week' | 'month';
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly today: LocalDate;
  readonly open: number;
  readonly overdue: { readonly total: number; readonly rows: readonly MeasureView[] };
  /** Whose interval has begun or begins in the days to come. */
  readonly coming: { readonly total: number; readonly rows: readonly MeasureView[]; readonly until: LocalDate };
  readonly awaitingVerification: { readonly total: number; readonly rows: readonly MeasureView[] };
  readonly changes: { readonly total: number; readonly rows: readonly ChangeRecord[] };
  /** Only of a month: messages sent, of unknown outcome, failed. */
  readonly ledger: { readonly sent: number; readonly unknown: number; readonly failed: number } | null;
}

/** Coordinators hear once that someone cannot be reached. */
export interface UnreachableOutcome {
  readonly type: 'unreachable';
  readonly person: Recipient;
  readonly since: LocalDate;
  /** Where their messages go meanwhile. */
  readonly channel: boolean;
}

/** Those who administer hear that what the bot signs in with ends. */
export interface ExpiryOutcome extends Expiry {
  readonly type: 'expiry';
  readonly today: LocalDate;
}

/** When someone was reminded: the ledger. */
export interface LedgerOutcome {
  readonly type: 'ledger';
  readonly measure: MeasureCode | null;
  /** Null: the person who asks. */
  readonly person: PersonId | null;
  /** Of whomever; absent: of the person. */
  readonly everyone?: boolean | undefined;
  /** Only what went wrong: messages that failed, have an unknown outcome or could not reach anyone. */
  readonly failures: boolean;
  readonly today: LocalDate;
  readonly total: number;
  readonly offset: number;
  /** Newest first; of failures the messages, with their reminders. */
  readonly rows: readonly LedgerEntry[];
  readonly messages: readonly OutboxMessage[];
  /** Of the measures in it those of which nothing but the code may be told; none when absent. */
  readonly confidential?: readonly MeasureCode[] | undefined;
}

/** What will be sent, or what a change of policy would make of that. */
export interface UpcomingOutcome {
  readonly type: 'upcoming';
  readonly measure: MeasureCode | null;
  /** Null: everyone. */
  readonly person: PersonId | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly today: LocalDate;
  readonly total: number;
  /** The first of them. */
  readonly rows: readonly Due[];
  /** Of a trial: the policy that is tried, what it would send more and less; null where nothing is tried. */
  readonly trial: {
    readonly asked: RemindersAsked;
    readonly more: readonly Due[];
    readonly less: readonly Due[];
    readonly before: number;
  } | null;
  /** Of the measures in it those of which nothing but the code may be told; none when absent. */
  readonly confidential?: readonly MeasureCode[] | undefined;
  /** What the others in it are called. */
  readonly titles?: ReadonlyMap<MeasureCode, Localized> | undefined;
  /** Of those it is about: who gets nothing before a day; none when absent. */
  readonly paused?: readonly Pause[] | undefined;
}

export interface Pause {
  readonly person: PersonId;
  /** The first day on which reminders come again. */
  readonly until: LocalDate;
}

/** What can be asked to change about reminders; a person by id. */
export type RemindersAsked =
  /** `until` null: not any more; `meanwhile`: a reminder on that day besides the usual ones. */
  | ({ readonly what: 'snooze' } & Snooze)
  /** `meanwhile`: as it was of what is taken back. */
  | { readonly what: 'unsnooze'; readonly measure: MeasureCode; readonly meanwhile?: true | undefined }
  /** `until` null: they come again. */
  | { readonly what: 'pause'; readonly until: LocalDate | null }
  | { readonly what: 'hours'; readonly hour: number | null; readonly quietFrom: number | null }
  | { readonly what: 'daysOff'; readonly days: readonly number[] }
  /** Days of one's own; `remove`: it does not go on. */
  | { readonly what: 'holiday'; readonly from: LocalDate; readonly to: LocalDate; readonly remove: boolean }
  /** Of the person, of a measure (coordinators) or of the team (coordinators); null: back to the level above. */
  | {
      readonly what: 'policy';
      readonly of: 'me' | 'team' | MeasureCode;
      readonly policy: PolicyAdjustment | null;
    };

/** The settings that hold for the person, or the policy of a measure, after a change or when asked. */
export interface ReminderSettingsOutcome {
  readonly type: 'reminderSettings';
  readonly person: PersonId;
  readonly measure: MeasureCode | null;
  readonly settings: ReminderSettings;
  /** Hours of the team, where the person has none of their own. */
  readonly hours: { readonly hour: number; readonly quietFrom: number };
  /** What holds for them, all levels together. */
  readonly policy: ReminderPolicy;
  /** Which parts of it are of whom. */
  readonly adjusted: {
    readonly team: PolicyAdjustment | null;
    readonly person: PolicyAdjustment | null;
    readonly measure: PolicyAdjustment | null;
  };
  /** What was just changed; null where it was only asked. */
  readonly changed: RemindersAsked | null;
  /** It was so already: nothing was done. */
  readonly already: boolean;
  readonly today: LocalDate;
}

/**
 * What cannot be had: an overview of one's own at fixed times, reminders on a fixed day of the week, of a measure for
 * someone else, or of no measure at all.
 */
export const UNOFFERED_REMINDERS = ['overview', 'weekday', 'someone', 'nothing'] as const;
export type UnofferedReminders = (typeof UNOFFERED_REMINDERS)[number];

export type RemindersRefusal =
  | { readonly why: 'right'; readonly right: 'read' | 'coordinate' }
  | { readonly why: 'in_the_past'; readonly day: LocalDate }
  /** A number of days, an hour or a weekday that makes no sense ("0 days after yesterday"); the text as it was written. */
  | { readonly why: 'nonsense'; readonly text: string }
  | { readonly why: 'unoffered'; readonly what: UnofferedReminders }
  | { readonly why: 'days'; readonly least: number; readonly most: number }
  | { readonly why: 'hours' }
  | { readonly why: 'no_day_left' }
  | { readonly why: 'unknown_message' }
  | { readonly why: 'changed_meanwhile' };

export interface RemindersRefusedOutcome {
  readonly type: 'remindersRefused';
  readonly refusal: RemindersRefusal;
}

export type RemindersAnyOutcome =
  | ReminderBundleOutcome
  | DigestOutcome
  | UnreachableOutcome
  | ExpiryOutcome
  | LedgerOutcome
  | UpcomingOutcome
  | ReminderSettingsOutcome
  | RemindersRefusedOutcome;
