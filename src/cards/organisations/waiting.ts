/** Organisations that someone is reminded of, in a message of the bot's own accord. */
import type { ActionRequest } from '../../actions/requests.js';
import { ownPart } from '../../domain/register/codes.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import type { RemindedMeasure } from '../../domain/reminders/outcomes.js';
import { capital } from '../../locales/write.js';
import { button, cut, type Setting } from '../drawing.js';
import type { Line } from '../reminders/late-history.js';
import { withCode, type TellingButton } from '../reminders/offers.js';
import { requestClick } from '../verbs.js';

/** Organisations named in a sentence. */
const NAMED = 5;
/** Organisations that a button carries along, so that the form knows them. */
const CARRIED = 40;

/** "nog niet klaar: BZK en Financiën."; of none that nobody is waited for any more. */
export function waitingWords(organisations: readonly Organisation[], { messages, detail }: Setting): string {
  if (organisations.length === 0) return messages.organisations.reminder.heardOfAll;
  const named = organisations.slice(0, NAMED).map(({ name }) => cut(name, detail.title));
  return messages.organisations.reminder.waitsFor(messages.format.andMore(named, organisations.length - named.length));
}

/** The same where a measure is brought to mind for another reason. */
export function waitingLines(
  { organisations = [], reminder }: Pick<RemindedMeasure, 'organisations' | 'reminder'>,
  setting: Setting,
): readonly Line[] {
  if (organisations.length === 0 || reminder.rule === 'unanswered') return [];
  return [{ text: capital(waitingWords(organisations, setting)) }];
}

/** To the form of their answer. */
export function answerOffer(
  { organisations = [], view: { measure } }: Pick<RemindedMeasure, 'organisations' | 'view'>,
  setting: Setting,
): readonly TellingButton[] {
  if (organisations.length === 0 || !setting.rights.includes('update')) return [];
  const named = organisations.slice(0, CARRIED).map(({ code }) => ownPart(code));
  const to: ActionRequest = {
    action: 'fillAnswer',
    input: { measureId: measure.code, group: null, organisations: named.join(',') },
  };
  const title = setting.messages.organisations.reminder.answer;
  return [withCode(button(title, requestClick(to, setting.language)), measure.code)];
}
