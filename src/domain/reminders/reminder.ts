/** A reminder: one occasion on which the policy wants someone to hear of a measure. */
import { compareCodes, type MeasureCode, type PersonId } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';

export const REMINDER_RULES = [
  /** Days before the interval begins. */
  'before',
  'begins',
  'last_day',
  /** The first working day after the last day. */
  'after',
  /** Again, every so many days after that. */
  'again',
  'before_expiry',
  /** It has ended: assess again. */
  'expired',
  'start',
  'recurring',
  /** Ask the vendor for a date. */
  'undated',
  /** The day on which someone wanted to ask how it stands. */
  'follow_up',
  /** The day on which the recipient wanted to hear of it: again, or that day too. */
  'asked_for',
  /** Reported done, and not verified. */
  'unverified',
  /** How does it stand? */
  'silent',
  /** Late, and nothing was heard since the first reminder of that. */
  'escalated',
  /** Organisations that the recipient speaks with have not been heard of. */
  'unanswered',
  /** Already past when it entered the register. */
  'already_past',
] as const;
export type ReminderRule = (typeof REMINDER_RULES)[number];

/** Everyone in the team's channel. */
export const CHANNEL = 'channel';
/** A person, or the team's channel. */
export type Recipient = PersonId | typeof CHANNEL;

export interface Reminder {
  /** The same occasion always has the same key: it is sent once. */
  readonly key: string;
  readonly measure: MeasureCode;
  /** The deadline it is about; a later version makes it void. */
  readonly deadlineVersion: number;
  readonly rule: ReminderRule;
  /** Days before or after, where the rule counts them; 0 otherwise. */
  readonly days: number;
  /** The day that the policy names; it may be sent on a working day near it. */
  readonly date: LocalDate;
  /** Who is to hear of it: the owner, whoever stands in for them, a coordinator, a verifier or the channel. */
  readonly recipient: Recipient;
}

/** The key of an occasion: measure, deadline version, rule, days, date and recipient. */
export const reminderKey = (reminder: Omit<Reminder, 'key'>): string =>
  [reminder.measure, reminder.deadlineVersion, reminder.rule, reminder.days, reminder.date, reminder.recipient].join(
    ' ',
  );

export const withKey = (reminder: Omit<Reminder, 'key'>): Reminder => ({ key: reminderKey(reminder), ...reminder });

/** The most pressing first: what is late, then what ends, then what is asked. */
const URGENCY: Readonly<Record<ReminderRule, number>> = {
  escalated: 0,
  after: 1,
  again: 1,
  expired: 1,
  last_day: 2,
  begins: 3,
  start: 3,
  before: 4,
  before_expiry: 4,
  unverified: 5,
  unanswered: 5,
  follow_up: 6,
  asked_for: 6,
  recurring: 6,
  undated: 7,
  silent: 8,
  already_past: 9,
};

/** Rules that count the days since something; the others count those until it. */
const SINCE: ReadonlySet<ReminderRule> = new Set<ReminderRule>(['after', 'again', 'escalated', 'silent', 'unverified']);

/** Days by which one presses: until then the fewer, since then the more. */
const pressure = ({ rule, days }: Reminder): number => (SINCE.has(rule) ? -days : days);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Of two reminders of one measure the one that says most, and of two measures the one that presses most, comes first;
 * those that press as much in the order of codes, so that the order in which measures were looked at tells nothing.
 */
export const compareUrgency = (a: Reminder, b: Reminder): number =>
  URGENCY[a.rule] - URGENCY[b.rule] ||
  pressure(a) - pressure(b) ||
  compareTexts(a.date, b.date) ||
  compareCodes(a.measure, b.measure) ||
  compareTexts(a.key, b.key);
