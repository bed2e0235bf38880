import type { PersonId } from '../../domain/register/codes.js';
import { PAGE_SIZE } from '../../domain/query/query.js';
import type { LedgerOutcome } from '../../domain/reminders/outcomes.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { confidentialIn } from './confidential.js';

/** What went out, or is on its way, newest first; `of` null: to whomever. */
export async function pastReminders(
  { measureId: measure, offset }: ActionInput<'reminders'>,
  of: PersonId | null,
  { reminders, calendar, actor, store }: Case,
): Promise<LedgerOutcome> {
  const { total, rows } = await reminders.outbox.ledger(
    {
      status: 'in_message',
      ...(of === null ? {} : { recipient: of }),
      ...(measure === null ? {} : { measure }),
    },
    { offset, limit: PAGE_SIZE },
  );
  return {
    type: 'ledger',
    measure,
    person: of === actor.id ? null : of,
    ...(of === null ? { everyone: true } : {}),
    failures: false,
    today: calendar.today(),
    total,
    offset,
    rows,
    messages: [],
    confidential: await confidentialIn(
      rows.map(({ reminder }) => reminder),
      store,
    ),
  };
}
