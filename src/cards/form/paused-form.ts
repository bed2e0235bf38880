/** From a form to that of something it asks for and that is not on record yet, and back. */
import type { ActionRequest } from '../../actions/requests.js';
import type { FieldValues } from '../../domain/change/fields.js';
import { ADDED_FOR, type PausedForm } from '../../domain/change/paused-form.js';
import type { FormOutcome } from '../../domain/outcome/change-outcome.js';
import { bannerLines, bannerMark, bannerTitle } from '../change/banner.js';
import { nameOf } from '../change/change-list.js';
import { button, cut, type Banner, type Button, type Detail, type Setting } from '../drawing.js';
import { formButton, mayFillIn } from '../measure/measure-actions.js';
import { itemButton } from '../parts/item-request.js';
import { sentences } from '../parts/sentences.js';
import { requestClick } from '../verbs.js';

/**
 * To the forms of what this one asks for. What stands in its inputs goes along with the click, so that none of them may
 * hold the click back: see {@link leadsOn}.
 */
export function newOnes(outcome: FormOutcome, setting: Setting): readonly Button[] {
  const { form, subject, version, paused } = outcome;
  const left = { form, ...(subject === null ? {} : { subject }), ...(version === null ? {} : { version }) };
  const own = paused === undefined ? left : { ...left, paused: leanForm(paused) };
  return addedFor(outcome, setting).map((add) => {
    const { verb, data } = formButton(add, null, setting);
    return { title: setting.messages.changes.titles[add], verb, data: { ...data, paused: own } };
  });
}

const addedFor = ({ form, choices }: FormOutcome, setting: Setting) =>
  ADDED_FOR.filter(([field, add]) => choices[field] !== undefined && add !== form && mayFillIn(add, setting)).map(
    ([, add]) => add,
  );

/** A client sends nothing of a form in which something that it requires is empty: such a form requires nothing of it. */
export const leadsOn = (outcome: FormOutcome, setting: Setting): boolean => addedFor(outcome, setting).length > 0;

const leanForm = ({ form, subject, version, values }: PausedForm) => ({
  form,
  ...(subject === null ? {} : { subject }),
  ...(version === null ? {} : { version }),
  values,
});

/** Back to where the person came from: the form that waits, with all that was filled in, or the item. */
export function cancelButton({ paused, subject }: FormOutcome, setting: Setting): readonly Button[] {
  return paused === undefined
    ? [itemButton(setting.messages.changes.cancel, subject, setting)]
    : backToForm(paused, setting);
}

export function backToForm(paused: PausedForm, setting: Setting): readonly Button[] {
  const { messages, language, way, detail } = setting;
  const { changes } = messages;
  const request: ActionRequest = { action: 'resumeForm', input: paused };
  // Twice what was filled in may be too much for a card; once it stands on the button that records this form.
  if (JSON.stringify(paused).length > detail.subject) return [];
  return [button(changes.backToForm(changes.titles[paused.form]), requestClick(request, language, way))];
}

/** As it goes along on the button: whole, unless there is no card large enough. */
export function withinRoom({ paused, values, ...form }: PausedForm, detail: Detail): PausedForm {
  const shortened = (filled: FieldValues): FieldValues =>
    Object.fromEntries(Object.entries(filled).map(([field, text]) => [field, cut(text, detail.subject)]));
  const own = { ...form, values: shortened(values) };
  return paused === undefined ? own : { ...own, paused: { ...paused, values: shortened(paused.values) } };
}

/** That the other form waits; empty where none does. */
export const pausedWords = ({ paused }: FormOutcome, { messages: { changes } }: Setting): string =>
  paused === undefined ? '' : changes.pausedForm(changes.titles[paused.form]);

/** Above a form that comes back: what was recorded for it. Undoing that would lose what was filled in. */
export function recordedBanner({ recorded }: FormOutcome, setting: Setting): Banner | undefined {
  if (recorded === undefined) return undefined;
  const lines = bannerLines(recorded, setting).map((text) => ({ text }));
  return { ...bannerMark(recorded, setting), lines, undo: [], hasUndo: false };
}

export function recordedWords({ recorded }: FormOutcome, setting: Setting): string {
  if (recorded === undefined) return '';
  const { changed } = setting.messages.changes;
  const title = changed.summary(nameOf(recorded.record.subject, setting), bannerTitle(recorded, setting));
  return sentences(title, ...bannerLines(recorded, setting));
}
