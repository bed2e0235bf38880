/** Which reminders to contacts have anything to say: only then are the answers of a measure looked at. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Audience } from '../../domain/reminders/audience.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import type { Reminder } from '../../domain/reminders/reminder.js';
import { waitedFor, waitedForBy } from '../../domain/reminders/unanswered.js';
import type { Store } from '../../domain/store/store.js';

export type AnswersKept = Pick<Store, 'organisations' | 'answersTo'>;

/** Tells of a reminder whether an organisation is still waited for of which its recipient is to hear; true of any other. */
export async function stillUnanswered(
  reminders: readonly Reminder[],
  { people }: Pick<Audience, 'people'>,
  store: AnswersKept,
): Promise<(reminder: Reminder) => boolean> {
  const asked = reminders.filter(({ rule }) => rule === 'unanswered');
  const organisations = asked.length === 0 ? [] : await store.organisations();
  const waiting = new Map<MeasureCode, readonly Organisation[]>();
  for (const code of new Set(asked.map(({ measure }) => measure))) {
    waiting.set(code, waitedFor(organisations, await store.answersTo(code)));
  }
  return ({ rule, measure, recipient }) =>
    rule !== 'unanswered' || waitedForBy(recipient, waiting.get(measure) ?? [], people).length > 0;
}
