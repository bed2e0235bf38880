import type { MeasureCode } from '../../domain/register/codes.js';
import type { Reminder } from '../../domain/reminders/reminder.js';
import type { Store } from '../../domain/store/store.js';

/** Of the measures that reminders are about, those of which nothing but the code may be told. */
export async function confidentialIn(
  reminders: readonly Pick<Reminder, 'measure'>[],
  store: Pick<Store, 'measures'>,
): Promise<readonly MeasureCode[]> {
  const measures = await store.measures([...new Set(reminders.map(({ measure }) => measure))]);
  return measures.filter(({ confidential }) => confidential).map(({ code }) => code);
}
