/** The form to add an organisation, or to change one. */
import type { ActionRequest } from '../../actions/requests.js';
import { isPersonId, ownPart } from '../../domain/register/codes.js';
import { MOST_NAME, ORGANISATION_GROUPS } from '../../domain/organisation/organisation.js';
import type { OrganisationField, OrganisationFormOutcome } from '../../domain/outcome/organisation-outcome.js';
import { capital } from '../../locales/write.js';
import { button, cut, type Drawing, type Setting } from '../drawing.js';
import { mark } from '../parts/marks.js';
import { plainText } from '../parts/plain-text.js';
import { sentences } from '../parts/sentences.js';
import { requestClick } from '../verbs.js';
import { entryField, type Choice, type Field } from './entry-fields.js';

/** People for each row that a list may have: of more the name is typed. */
const PEOPLE_PER_ROW = 8;
const MOST_ALIASES = 1000;

export function drawOrganisationForm(outcome: OrganisationFormOutcome, setting: Setting): Drawing {
  const { organisation, problems } = outcome;
  const { messages, detail, language, way } = setting;
  const { edit, notYet, list } = messages.organisations;
  const own = organisation === null ? null : ownPart(organisation.code);
  const title = organisation === null ? edit.new : edit.change(cut(organisation.name, detail.title));
  const save: ActionRequest = { action: 'changeOrganisation', input: { organisation: own, whole: true } };
  const all: ActionRequest = { action: 'listOrganisations', input: { group: null, offset: 0 } };
  return {
    template: 'entry-form',
    data: {
      title: plainText(title),
      code: '',
      name: '',
      hasItem: false,
      notYet: problems.length === 0 ? [] : [mark('Attention', notYet)],
      fields: fieldsOf(outcome, setting).map((field) => entryField(field, problems, setting)),
      submit: button(edit.save, requestClick(save, language, way)),
      others: [],
      cancel: button(list.all, requestClick(all, language)),
    },
    summary: sentences(title, problems.length === 0 ? '' : notYet),
    buttons: [],
  };
}

function fieldsOf(outcome: OrganisationFormOutcome, setting: Setting): readonly Field<OrganisationField>[] {
  const { organisation, values, today } = outcome;
  const { edit, many } = setting.messages.organisations;
  const { fields, hints } = edit;
  const groups = ORGANISATION_GROUPS.map((value) => ({ value, title: capital(many(value, 1)) }));
  const day = (id: 'from' | 'endedOn'): Field<OrganisationField> => ({
    id,
    label: id === 'from' && organisation === null ? edit.fromToday : fields[id],
    value: values[id] ?? '',
    kind: { is: 'date', max: today },
  });
  return [
    { id: 'name', label: fields.name, value: values.name ?? '', kind: { is: 'text', most: MOST_NAME }, required: true },
    {
      id: 'aliases',
      label: fields.aliases,
      value: values.aliases ?? '',
      kind: { is: 'text', most: MOST_ALIASES },
      hint: hints.aliases,
    },
    { id: 'group', label: fields.group, value: values.group ?? 'ministry', kind: { is: 'choice', choices: groups } },
    contactField(outcome, setting),
    day('from'),
    ...(organisation === null ? [] : [day('endedOn')]),
  ];
}

function contactField({ people, values }: OrganisationFormOutcome, setting: Setting): Field<OrganisationField> {
  const { names, detail, messages } = setting;
  const { edit } = messages.organisations;
  const typed = values.contact ?? '';
  const named = people.flatMap((value): readonly Choice[] => {
    const name = names.person(value);
    return name === undefined ? [] : [{ value, title: plainText(cut(name, detail.title)) }];
  });
  const chosen = named.find(({ value, title }) => value === typed || title.toLowerCase() === typed.toLowerCase());
  const field = { id: 'contact', label: edit.fields.contact } as const;
  // What was typed and is nobody's name is shown as it was typed, to be mended.
  const isOffered = named.length <= detail.rows * PEOPLE_PER_ROW && (typed === '' || chosen !== undefined);
  if (!isOffered || named.length === 0) {
    const shown = isPersonId(typed) ? (names.person(typed) ?? typed) : typed;
    return { ...field, value: shown, kind: { is: 'text', most: MOST_NAME }, hint: edit.hints.contact };
  }
  const nobody = { value: '', title: edit.nobody };
  return { ...field, value: chosen?.value ?? '', kind: { is: 'choice', choices: [nobody, ...named] } };
}
