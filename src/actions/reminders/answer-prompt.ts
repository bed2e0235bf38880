/** The answer to "how does it stand?", on the message that asked. */
import type { Language } from '../../domain/language.js';
import { addDays } from '../../domain/time/local-date.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Case } from '../case.js';
import { CHANGE_ACTIONS } from '../changes/change-actions.js';
import type { ActionInput } from '../requests.js';
import { bundleOf } from './bundle.js';
import { setReminders } from './set-reminders.js';

/** Days that "later" lasts. */
const LATER = 7;

/** What is put on record for who has nothing to report: in their language, as if they had written it. */
const NOTHING_YET: Readonly<Record<Language, string>> = { nl: 'Nog niets te melden', en: 'Nothing to report yet' };

/** An update like any other, or a snooze; then the message again as things stand. What went wrong is shown as it is. */
export async function answerPrompt(
  { message, measureId, version, answer, values: given }: ActionInput<'answerPrompt'>,
  at: Case,
): Promise<Outcome> {
  if (answer === 'later') {
    const asked = { what: 'snooze', measure: measureId, until: addDays(at.calendar.today(), LATER) } as const;
    return setReminders({ asked, message, trial: false }, at);
  }
  const values = answer === 'nothing' ? { note: NOTHING_YET[at.language] } : given;
  const outcome = await CHANGE_ACTIONS.recordProgress({ subject: measureId, version, values }, at);
  if (message === null || outcome.type !== 'changed') return outcome;
  return (await bundleOf(message, outcome.record, at)) ?? outcome;
}
