/** What people and the service ask of the outbox. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Instant } from '../../domain/time/local-date.js';
import type {
  LedgerEntry,
  MessageQuery,
  OutboxMessage,
  OutboxPage,
  ReminderQuery,
} from '../../domain/reminders/outbox.js';
import type { Reminder } from '../../domain/reminders/reminder.js';
import type { OutboxState, ReminderRecord } from './outbox-state.js';
import type { MessageRecord } from './queue.js';

interface Range {
  readonly offset: number;
  readonly limit: number;
}

export function ledgerOf(state: OutboxState, query: ReminderQuery, range: Range): OutboxPage<LedgerEntry> {
  const { recipient, measure, status } = query;
  const ofRecipient = recipient === undefined ? null : (['recipient', recipient] as const);
  const group = measure === undefined ? ofRecipient : (['measure', measure] as const);
  const matches = (one: ReminderRecord) =>
    (recipient === undefined || one.reminder.recipient === recipient) &&
    (status === undefined || one.state.status === status);
  const { total, rows } = state.reminders.page(group, matches, range);
  return { total, rows: rows.map((one) => entryOf(state, one)) };
}

function entryOf({ messages }: OutboxState, { reminder, state }: ReminderRecord): LedgerEntry {
  const message = state.status === 'in_message' ? messages.get(state.message)?.message : undefined;
  return { reminder, state, message: message ?? null };
}

export function messagesOf(state: OutboxState, query: MessageQuery, range: Range): OutboxPage<OutboxMessage> {
  const { to, kind, statuses, since } = query;
  const matches = ({ message }: MessageRecord) =>
    (kind === undefined || message.kind === kind) &&
    (statuses === undefined || statuses.includes(message.status)) &&
    (since === undefined || isSettledSince(message, since));
  const { total, rows } = state.messages.page(to === undefined ? null : ['recipient', to], matches, range);
  return { total, rows: rows.map(({ message }) => message) };
}

const isSettledSince = ({ settledAt }: OutboxMessage, since: Instant): boolean =>
  settledAt !== null && settledAt >= since;

export function remindersIn({ messages, reminders }: OutboxState, key: string): readonly Reminder[] {
  const keys = messages.get(key)?.message.reminders ?? [];
  return keys.map((one) => reminders.get(one)?.reminder).filter((reminder) => reminder !== undefined);
}

export function deliveredWith(
  { messages, reminders }: OutboxState,
  measure: MeasureCode,
  since: Instant,
): readonly OutboxMessage[] {
  const keys = new Set(
    reminders.of(['measure', measure]).map(({ state }) => (state.status === 'in_message' ? state.message : '')),
  );
  return [...keys]
    .map((key) => messages.get(key))
    .filter((record) => record !== undefined)
    .filter(({ message }) => message.status === 'sent' && isSettledSince(message, since))
    .sort((a, b) => b.order - a.order)
    .map(({ message }) => message);
}
