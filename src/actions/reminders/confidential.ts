import type { Localized } from '../../domain/language.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Reminder } from '../../domain/reminders/reminder.js';
import type { Store } from '../../domain/store/store.js';

/** Of the measures that reminders are about, those of which nothing but the code may be told. */
export async function confidentialIn(
  reminders: readonly Pick<Reminder, 'measure'>[],
  store: Pick<Store, 'measures'>,
): Promise<readonly MeasureCode[]> {
  const { confidential } = await namesIn(reminders, store);
  return confidential;
}

/** Of the measures that reminders are about: what each is called, but for those of which nothing but the code may be told. */
export async function namesIn(
  reminders: readonly Pick<Reminder, 'measure'>[],
  store: Pick<Store, 'measures'>,
): Promise<{ readonly confidential: readonly MeasureCode[]; readonly titles: ReadonlyMap<MeasureCode, Localized> }> {
  const measures = await store.measures([...new Set(reminders.map(({ measure }) => measure))]);
  const told = measures.filter(({ confidential }) => !confidential);
  return {
    confidential: measures.filter(({ confidential }) => confidential).map(({ code }) => code),
    titles: new Map(told.map(({ code, title }) => [code, title])),
  };
}
