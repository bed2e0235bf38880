/** Reminders as the database has them. */
import { z } from 'zod';
import type { MeasureCode } from '../../../domain/register/codes.js';
import type { Instant, LocalDate } from '../../../domain/time/local-date.js';
import { REMINDER_RULES, type Recipient, type Reminder } from '../../../domain/reminders/reminder.js';
import type { KeptReminder, NewMessage, ReminderState } from '../../../domain/reminders/outbox.js';
import type { Row, Session } from '../database.js';
import { read } from './row.js';

/** The columns of a reminder, from `outbox_reminder r`. */
export const REMINDER =
  'r.key, r.measure, r.deadline_version, r.rule, r.days, r.date, r.recipient, r.status, r.message, r.dropped_at';

const whose = {
  key: z.string(),
  measure: z.string(),
  deadline_version: z.number(),
  rule: z.enum(REMINDER_RULES),
  days: z.number(),
  date: z.string(),
  recipient: z.string(),
};
const rowForm = z.discriminatedUnion('status', [
  z.object({ ...whose, status: z.literal('waiting') }),
  z.object({ ...whose, status: z.literal('in_message'), message: z.string() }),
  z.object({ ...whose, status: z.literal('dropped'), dropped_at: z.string() }),
]);
type ReminderRow = z.infer<typeof rowForm>;

export function keptOf(row: Row): KeptReminder {
  const found = read(rowForm, row);
  return { reminder: asReminder(found), state: stateOf(found) };
}

export const reminderOf = (row: Row): Reminder => keptOf(row).reminder;

const asReminder = (row: ReminderRow): Reminder => ({
  key: row.key,
  measure: row.measure as MeasureCode,
  deadlineVersion: row.deadline_version,
  rule: row.rule,
  days: row.days,
  date: row.date as LocalDate,
  recipient: row.recipient as Recipient,
});

function stateOf(row: ReminderRow): ReminderState {
  switch (row.status) {
    case 'waiting':
      return { status: 'waiting' };
    case 'in_message':
      return { status: 'in_message', message: row.message };
    case 'dropped':
      return { status: 'dropped', at: row.dropped_at as Instant };
  }
}

/** Those of the keys that are there. */
export async function knownReminders(session: Session, keys: readonly string[]): Promise<readonly KeptReminder[]> {
  if (keys.length === 0) return [];
  const statement = `select ${REMINDER} from outbox_reminder r where r.key = any($1::text[])`;
  return (await session.query(statement, [keys])).rows.map(keptOf);
}

/** New ones, which wait; their order is kept. */
export async function addReminders(session: Session, reminders: readonly Reminder[]): Promise<void> {
  if (reminders.length === 0) return;
  await session.query(
    `insert into outbox_reminder (key, measure, deadline_version, rule, days, date, recipient)
     select key, measure, deadline_version, rule, days, date, recipient
     from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::int[], $6::text[], $7::text[]) with ordinality
       as given (key, measure, deadline_version, rule, days, date, recipient, place)
     order by given.place`,
    [
      reminders.map(({ key }) => key),
      reminders.map(({ measure }) => measure),
      reminders.map(({ deadlineVersion }) => deadlineVersion),
      reminders.map(({ rule }) => rule),
      reminders.map(({ days }) => days),
      reminders.map(({ date }) => date),
      reminders.map(({ recipient }) => recipient),
    ],
  );
}

export async function dropReminders(session: Session, keys: readonly string[], at: Instant): Promise<void> {
  if (keys.length === 0) return;
  await session.query(
    `update outbox_reminder set status = 'dropped', message = null, dropped_at = $2::text where key = any($1::text[])`,
    [keys, at],
  );
}

/** Each goes out in the message that has it. */
export async function takeReminders(
  session: Session,
  messages: readonly Pick<NewMessage, 'key' | 'reminders'>[],
): Promise<void> {
  const taken = messages.flatMap(({ key, reminders }) => reminders.map((reminder) => ({ reminder, message: key })));
  if (taken.length === 0) return;
  await session.query(
    `update outbox_reminder r set status = 'in_message', message = taken.message, dropped_at = null
     from unnest($1::text[], $2::text[]) as taken (reminder, message) where r.key = taken.reminder`,
    [taken.map(({ reminder }) => reminder), taken.map(({ message }) => message)],
  );
}
