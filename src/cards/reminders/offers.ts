/** What can be done about a measure that someone is reminded of, each a button that leads to its form. */
import { CHANGE_FORMS, type ChangeName } from '../../domain/change/change-form.js';
import type { RemindedMeasure } from '../../domain/reminders/outcomes.js';
import type { ReminderRule } from '../../domain/reminders/reminder.js';
import type { Button, Setting } from '../drawing.js';
import { formButton, formsFor } from '../measure/measure-actions.js';

/** What brings a measure further on this occasion. */
const PREFERRED: Readonly<Partial<Record<ReminderRule, readonly ChangeName[]>>> = {
  unverified: ['verify', 'addEvidence'],
  undated: ['moveDeadline', 'setFollowUp'],
  before_expiry: ['recordProgress', 'withdraw'],
  expired: ['recordProgress', 'withdraw'],
};
/** What does on any other. */
const USUAL: readonly ChangeName[] = ['recordProgress', 'reportDone'];
/** Buttons of a row, putting it off not among them. */
const OFFERED = 2;

/** The first that its state and the rights of the person allow. */
export const offersFor = (reminded: RemindedMeasure, setting: Setting): readonly TellingButton[] =>
  formsOn(reminded, setting)
    .slice(0, OFFERED)
    .map((form) => telling(form, reminded, setting));

/** The same beside a question, which takes an update itself. */
export const offersBeside = (reminded: RemindedMeasure, setting: Setting): readonly TellingButton[] =>
  formsOn(reminded, setting)
    .filter((form) => form !== 'recordProgress')
    .slice(0, 1)
    .map((form) => telling(form, reminded, setting));

function formsOn({ reminder, view: { measure } }: RemindedMeasure, setting: Setting): readonly ChangeName[] {
  const possible = formsFor(measure, setting);
  const others = possible.filter((form) => CHANGE_FORMS[form].right !== 'coordinate');
  const wanted = new Set([...(PREFERRED[reminder.rule] ?? []), ...USUAL, ...others]);
  return [...wanted].filter((form) => possible.includes(form));
}

const telling = (form: ChangeName, { view: { measure } }: RemindedMeasure, setting: Setting): TellingButton =>
  withCode(formButton(form, measure.code, setting), measure.code);

/** Several rows have the same buttons: the code tells them apart for who does not see where they stand. */
export const withCode = (one: Button, code: string): TellingButton => ({ ...one, tooltip: `${code}: ${one.title}` });

export interface TellingButton extends Button {
  readonly tooltip: string;
}
