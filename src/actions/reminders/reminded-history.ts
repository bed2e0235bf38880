/** What is told to those who hear of a measure because nobody else did anything about it. */
import type { MeasureCode } from '../../domain/register/codes.js';
import { agreedDeadlines, type Measure } from '../../domain/measure/measure.js';
import type { LedgerEntry, MessageStatus } from '../../domain/reminders/outbox.js';
import type { RemindedMeasure } from '../../domain/reminders/outcomes.js';
import type { ReminderRule } from '../../domain/reminders/reminder.js';
import type { Case } from '../case.js';

/** Entries of the ledger read at a time. */
const PAGE = 200;
/** What arrived, or may have. */
const ARRIVED: ReadonlySet<MessageStatus> = new Set<MessageStatus>(['sent', 'unknown']);
/** Not of the measure but of the silence about it, and of how it came into the register. */
const NO_REMINDER: ReadonlySet<ReminderRule> = new Set<ReminderRule>(['escalated', 'already_past']);

export async function historyOf(measure: Measure, at: Case): Promise<NonNullable<RemindedMeasure['history']>> {
  return {
    moved: agreedDeadlines(measure).length - 1,
    reminded: await timesReminded(measure.code, at),
    updatedOn: measure.updatedOn,
  };
}

/** Occasions: one of which several people heard counts once. */
async function timesReminded(measure: MeasureCode, { reminders }: Case): Promise<number> {
  const occasions = new Set<string>();
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await reminders.outbox.ledger({ measure, status: 'in_message' }, { offset, limit: PAGE });
    total = page.total;
    for (const { reminder } of page.rows.filter(hasArrived)) {
      occasions.add([reminder.deadlineVersion, reminder.rule, reminder.days, reminder.date].join(' '));
    }
  }
  return occasions.size;
}

const hasArrived = ({ reminder, message }: LedgerEntry): boolean =>
  message !== null && ARRIVED.has(message.status) && !NO_REMINDER.has(reminder.rule);
