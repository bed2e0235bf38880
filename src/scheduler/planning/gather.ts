/**
 * From reminders that wait to the messages of a day: one for each person, the most pressing first. Who has had theirs that
 * day gets no other: the outbox passes over a message whose key it knows.
 */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Measure } from '../../domain/measure/measure.js';
import { hearsFor, type Person } from '../../domain/people/person.js';
import type { PersonId } from '../../domain/register/codes.js';
import type { NewMessage } from '../../domain/reminders/outbox.js';
import {
  CHANNEL,
  compareUrgency,
  REMINDER_RULES,
  type Recipient,
  type Reminder,
  type ReminderRule,
} from '../../domain/reminders/reminder.js';
import { NO_SETTINGS, snoozeOn } from '../../domain/reminders/settings.js';
import type { Workdays } from '../../domain/reminders/workdays.js';
import type { Lived } from './moment.js';
import { isReceptive, type Hours } from './receptive.js';

export interface Gathering {
  readonly waiting: readonly Reminder[];
  readonly measureOf: (code: MeasureCode) => Measure | undefined;
  readonly isStillDue: (reminder: Reminder, measure: Measure) => boolean;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly workdays: Workdays;
  /** Of the team. */
  readonly hours: Hours;
  readonly at: Lived;
  readonly hasChannel: boolean;
}

export interface Gathered {
  /** Some of them may have been made already. */
  readonly messages: readonly NewMessage[];
  /** Keys of reminders that need not go out any more. */
  readonly dropped: readonly string[];
}

export function gather(gathering: Gathering): Gathered {
  const dropped: string[] = [];
  const byReader = new Map<Recipient, Reminder[]>();
  for (const reminder of gathering.waiting) {
    const fate = fateOf(reminder, gathering);
    if (fate === 'drop') dropped.push(reminder.key);
    else if (fate !== 'wait') {
      const before = byReader.get(fate);
      if (before === undefined) byReader.set(fate, [reminder]);
      else before.push(reminder);
    }
  }
  const messages = [...byReader].map(([reader, reminders]) => messageFor(reader, reminders, gathering));
  return { messages, dropped };
}

/** Who reads it now; or that it waits for a better moment, or is void. */
function fateOf(reminder: Reminder, gathering: Gathering): Recipient | 'drop' | 'wait' {
  const { measureOf, isStillDue, people, at, hasChannel } = gathering;
  const measure = measureOf(reminder.measure);
  if (measure === undefined || !isStillDue(reminder, measure)) return 'drop';
  if (reminder.recipient === CHANNEL && !hasChannel) return 'wait';
  const reader = readerOf(reminder, measure, gathering);
  const snooze = snoozeOn(people.get(reader as PersonId)?.reminders ?? NO_SETTINGS, reminder.measure, at.day);
  if (snooze === 'muted') return 'drop';
  return snooze === 'snoozed' || !isReceptive(reader, at, gathering) ? 'wait' : reader;
}

/** Said to whoever owns the measure, and not to someone for another reason. */
const FOR_OWNERS: ReadonlySet<ReminderRule> = new Set(
  REMINDER_RULES.filter(
    (rule) => !['asked_for', 'escalated', 'unverified', 'unanswered', 'already_past'].includes(rule),
  ),
);

/** Whoever stands in on the day; and a measure that has changed hands meanwhile is for its new owner. */
function readerOf(
  { rule, recipient, measure: code }: Reminder,
  { owner }: Measure,
  { people, at }: Gathering,
): Recipient {
  if (recipient === CHANNEL) return CHANNEL;
  // An owner who wants to hear of it no more is the reason why it is for another.
  const muted = owner !== null && snoozeOn(people.get(owner)?.reminders ?? NO_SETTINGS, code, at.day) === 'muted';
  const meant = owner !== null && FOR_OWNERS.has(rule) && !muted ? owner : recipient;
  return hearsFor(meant, people, at.day);
}

const isPast = ({ rule }: Reminder): boolean => rule === 'already_past';

/** One message a day: what was already past when it came stands below the rest, or alone, in a message of its own kind. */
function messageFor(reader: Recipient, reminders: readonly Reminder[], { at }: Gathering): NewMessage {
  const kind = reader === CHANNEL ? 'escalation' : reminders.every(isPast) ? 'review' : 'reminders';
  const said = [...reminders].sort(compareUrgency);
  return { key: keyOf(reader, at.day), kind, to: reader, day: at.day, reminders: said.map((one) => one.key) };
}

/** The same for every kind: whatever it is about, there is one a day. */
const keyOf = (reader: Recipient, day: string): string => `day ${reader} ${day}`;
