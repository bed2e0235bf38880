/** Fields of the forms about organisations, as their template has them. */
import type { EntryProblem } from '../../domain/outcome/organisation-outcome.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { cut, type Setting } from '../drawing.js';
import { mark } from '../parts/marks.js';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

type Kind =
  | { readonly is: 'text'; readonly lines?: boolean; readonly most: number }
  | { readonly is: 'date'; readonly max: LocalDate }
  | { readonly is: 'choice'; readonly choices: readonly Choice[]; readonly several?: boolean };

export interface Field<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly value: string;
  readonly kind: Kind;
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

/** Choices that are all in view; a longer list is looked through by what is typed. */
const IN_VIEW = 9;

/** The data of one field. */
export function entryField<Id extends string>(
  { id, label, value, kind, hint, required = false }: Field<Id>,
  problems: readonly EntryProblem<Id>[],
  setting: Setting,
) {
  const { errors } = setting.messages.changes;
  const own = problems.filter(({ field }) => field === id).map((problem) => problemWords(problem, setting));
  const { sign, color } = mark(own.length > 0 ? 'Attention' : 'Default', '');
  const choices = kind.is === 'choice' ? kind.choices : [];
  return {
    id,
    label,
    value: value === '' ? undefined : value,
    placeholder: hint,
    heading: '',
    hasHeading: false,
    isText: kind.is === 'text',
    isDate: kind.is === 'date',
    isChoice: kind.is === 'choice',
    isMultiline: kind.is === 'text' && kind.lines === true,
    maxLength: kind.is === 'text' ? kind.most : undefined,
    min: undefined,
    max: kind.is === 'date' ? kind.max : undefined,
    choices,
    isMultiSelect: kind.is === 'choice' && kind.several === true,
    style: choices.length > IN_VIEW ? 'filtered' : 'expanded',
    isRequired: required,
    error: kind.is === 'text' ? errors.text : errors[kind.is],
    hasProblem: own.length > 0,
    problem: own.join(' '),
    problemSign: sign,
    problemColor: color,
  };
}

/** Names offered for one that is not known. */
const OFFERED = 3;

function problemWords<Id>({ problem, text, nearest = [] }: EntryProblem<Id>, setting: Setting): string {
  const { organisations, format } = setting.messages;
  const { detail } = setting;
  const said = organisations.problems[problem];
  const about = text === undefined ? said : organisations.about(format.quoted(cut(text, detail.title)), said);
  const names = nearest.slice(0, OFFERED).map((name) => cut(name, detail.title));
  return names.length === 0 ? about : `${about} ${organisations.nearest(format.or(names))}`;
}
