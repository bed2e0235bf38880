/** Asks whether someone is really to be forgotten. */
import type { ActionRequest } from '../../actions/requests.js';
import type { ForgetAskedOutcome } from '../../domain/outcome/people-outcome.js';
import { backButton, cut, requestButton, type Drawing, type Setting } from '../drawing.js';
import { plainText } from '../parts/plain-text.js';
import { sentences } from '../parts/sentences.js';

export function drawForgetAsked({ person, name: known }: ForgetAskedOutcome, setting: Setting): Drawing {
  const { messages, detail } = setting;
  const { unnamed, forget } = messages.people;
  const title = forget.title(cut(known ?? unnamed, detail.title));
  // By the id: another with the same name may have come since.
  const confirmed: ActionRequest = { action: 'forgetPerson', input: { person, confirm: true } };
  return {
    template: 'people',
    data: { title: plainText(title), lines: [{ text: forget.detail }], rows: [], remarks: [] },
    summary: sentences(title, forget.detail),
    buttons: [...backButton(setting), requestButton(forget.confirm, confirmed, setting)],
  };
}
