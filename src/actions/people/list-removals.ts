import type { PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import { PAGE_SIZE } from '../../domain/query/query.js';
import type { RemovalsOutcome } from '../../domain/store/removals.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { lacking } from './find-person.js';

/** What was removed because it had been kept long enough, the newest first; for those who administer. */
export async function listRemovals(
  { offset }: ActionInput<'listRemovals'>,
  at: Case,
): Promise<RemovalsOutcome | PersonRefusedOutcome> {
  const unfit = lacking(at, 'administer');
  if (unfit !== null) return unfit;
  const { calendar, reminders } = at;
  const { total, rows } = await reminders.outbox.removals({ offset, limit: PAGE_SIZE });
  const dated = rows.map(({ kind, count, before, at: moment }) => ({
    ...{ kind, count },
    on: calendar.dayOf(moment),
    before: calendar.dayOf(before),
  }));
  return { type: 'removals', rows: dated, offset, total };
}
