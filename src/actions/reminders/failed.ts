import { may } from '../../domain/people/person.js';
import { PAGE_SIZE } from '../../domain/query/query.js';
import type { LedgerEntry, MessageStatus, OutboxMessage } from '../../domain/reminders/outbox.js';
import type { LedgerOutcome } from '../../domain/reminders/outcomes.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { confidentialIn } from './confidential.js';

const WENT_WRONG: readonly MessageStatus[] = ['unknown', 'unreachable', 'failed'];

/** Messages that did not arrive, or of which that cannot be known: one's own, or everyone's for who coordinates. */
export async function failedReminders(
  { offset }: ActionInput<'failedReminders'>,
  { reminders: { outbox }, calendar, actor, store }: Case,
): Promise<LedgerOutcome> {
  const everyone = may(actor, 'coordinate');
  const { total, rows: messages } = await outbox.messages(
    { statuses: WENT_WRONG, ...(everyone ? {} : { to: actor.id }) },
    { offset, limit: PAGE_SIZE },
  );
  const rows = await Promise.all(
    messages.map(async (message) => (await outbox.remindersOf(message.key)).map((one) => entryOf(one, message))),
  );
  return {
    type: 'ledger',
    measure: null,
    person: null,
    ...(everyone ? { everyone } : {}),
    failures: true,
    today: calendar.today(),
    total,
    offset,
    rows: rows.flat(),
    messages,
    confidential: await confidentialIn(
      rows.flat().map(({ reminder }) => reminder),
      store,
    ),
  };
}

const entryOf = (reminder: LedgerEntry['reminder'], message: OutboxMessage): LedgerEntry => ({
  reminder,
  state: { status: 'in_message', message: message.key },
  message,
});
