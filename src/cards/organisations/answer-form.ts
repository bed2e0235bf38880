/** The form to record what one or several organisations said. */
import type { ActionRequest } from '../../actions/requests.js';
import { MOST_CHARACTERS } from '../../domain/change/fields.js';
import { ownPart } from '../../domain/register/codes.js';
import { inLanguage } from '../../domain/language.js';
import { ANSWERS } from '../../domain/organisation/organisation-answer.js';
import { organisationsNamed } from '../../domain/organisation/organisation-names.js';
import type { AnswerField, AnswerFormOutcome } from '../../domain/outcome/organisation-outcome.js';
import { button, cut, type Button, type Drawing, type Setting } from '../drawing.js';
import { mark } from '../parts/marks.js';
import { plainText } from '../parts/plain-text.js';
import { sentences } from '../parts/sentences.js';
import { requestClick } from '../verbs.js';
import { kept } from './confidential.js';
import { addButton } from './add-button.js';
import { entryField, type Field } from './entry-fields.js';

/** Choices for each row that a list may have: of more the names are typed. */
const CHOICES_PER_ROW = 8;

export function drawAnswerForm(outcome: AnswerFormOutcome, setting: Setting): Drawing {
  const { measure, problems, group } = outcome;
  const { messages, detail, language, way } = setting;
  const { form, notYet, coverage } = messages.organisations;
  // Whatever would be filled in would stay with Teams.
  if (measure.confidential) return kept(measure, setting);
  const name = cut(inLanguage(measure.title, language), detail.title);
  const record: ActionRequest = { action: 'recordAnswers', input: { measureId: measure.code, group } };
  const back: ActionRequest = {
    action: 'showCoverage',
    input: { measureId: measure.code, group, standing: null, offset: 0 },
  };
  return {
    template: 'entry-form',
    data: {
      title: form.title,
      code: measure.code,
      name,
      hasItem: true,
      notYet: problems.length === 0 ? [] : [mark('Attention', notYet)],
      fields: fieldsOf(outcome, setting).map((field) => entryField(field, problems, setting)),
      submit: button(messages.changes.save, requestClick(record, language, way)),
      others: addUnknownButton(outcome, setting),
      cancel: button(coverage.button, requestClick(back, language)),
    },
    summary: sentences(
      messages.changes.formSummary(form.title, `${measure.code} ${name}`),
      problems.length === 0 ? '' : notYet,
    ),
    buttons: [],
  };
}

/** To add the first organisation that is not known, by the name that was written. */
function addUnknownButton({ problems }: AnswerFormOutcome, setting: Setting): readonly Button[] {
  const unknown = problems.find(({ problem }) => problem === 'unknown_organisation');
  return unknown === undefined ? [] : addButton(setting, unknown.text ?? null);
}

function fieldsOf(outcome: AnswerFormOutcome, setting: Setting): readonly Field<AnswerField>[] {
  const { values, today } = outcome;
  const { form, answers } = setting.messages.organisations;
  const { fields, hints } = form;
  const note = { id: 'note', label: fields.note, value: values.note ?? '' } as const;
  return [
    organisationField(outcome, setting),
    {
      id: 'answer',
      label: fields.answer,
      // Nobody says by leaving it as it was that something is done.
      value: values.answer ?? '',
      kind: { is: 'choice', choices: ANSWERS.map((value) => ({ value, title: answers[value] })) },
      required: true,
    },
    { id: 'on', label: fields.on, value: dayOf(values.on, today), kind: { is: 'date', max: today } },
    { ...note, kind: { is: 'text', lines: true, most: MOST_CHARACTERS.note } },
    {
      id: 'by',
      label: fields.by,
      value: values.by ?? '',
      kind: { is: 'text', most: MOST_CHARACTERS.claimedBy },
      hint: hints.by,
    },
    {
      id: 'link',
      label: fields.link,
      value: values.link ?? '',
      kind: { is: 'text', most: MOST_CHARACTERS.link },
      hint: hints.link,
    },
  ];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day that could be read stands there; any other text could not be shown. */
const dayOf = (typed: string | undefined, today: string): string =>
  typed === undefined ? today : DAY.test(typed) ? typed : '';

function organisationField({ choices, values }: AnswerFormOutcome, setting: Setting): Field<'organisations'> {
  const { messages, detail } = setting;
  const { form, standings } = messages.organisations;
  const typed = values.organisations ?? '';
  const field = { id: 'organisations', label: form.fields.organisations, required: true } as const;
  const known = choices.map(({ organisation }) => organisation);
  const named = typed
    .split(',')
    .map((text) => organisationsNamed(text, known))
    .filter((found) => found.length === 1)
    .flat();
  if (choices.length > detail.rows * CHOICES_PER_ROW) {
    const most = MOST_CHARACTERS.note;
    const hint = form.tooMany(choices.length);
    return { ...field, value: named.map(({ name }) => name).join(', '), kind: { is: 'text', lines: true, most }, hint };
  }
  const offered = choices.map(({ organisation, standing }) => ({
    value: ownPart(organisation.code),
    title: plainText(form.choice(cut(organisation.name, detail.title), standings[standing])),
  }));
  const value = named.map(({ code }) => ownPart(code)).join(',');
  return { ...field, value, kind: { is: 'choice', choices: offered, several: true } };
}
