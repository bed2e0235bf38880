/** The inputs of a form: one for each field, with its label, what was filled in and what is wrong with it. */
import { CHANGE_FORMS, type ChangeName } from '../../domain/change/change-form.js';
import { MOST_CHARACTERS, type Field } from '../../domain/change/fields.js';
import type { FormOutcome } from '../../domain/outcome/change-outcome.js';
import { parseLocalDate, type LocalDate } from '../../domain/time/local-date.js';
import { cut, type Detail, type Setting } from '../drawing.js';
import { isMessageSource } from '../../domain/register/message-source.js';
import { leadsOn } from './paused-form.js';
import { choiceLabel, choicesFor, type Choice } from './form-choices.js';
import { mark, type Color } from '../parts/marks.js';
import { PERCENTAGE } from '../parts/percentage-input.js';
import { plainText } from '../parts/plain-text.js';
import { questionBack } from '../measure/rule-words.js';

type InputType = 'text' | 'number' | 'date' | 'choice';

export interface FormField {
  readonly id: Field;
  /** What it is called in a sentence. */
  readonly name: string;
  readonly label: string;
  readonly isText: boolean;
  readonly isNumber: boolean;
  readonly isDate: boolean;
  readonly isChoice: boolean;
  readonly value: string | undefined;
  readonly placeholder: string | undefined;
  readonly isMultiline: boolean;
  readonly maxLength: number | undefined;
  /** What a number may look like. */
  readonly regex: string | undefined;
  readonly min: LocalDate | undefined;
  readonly max: LocalDate | undefined;
  readonly style: 'compact' | 'expanded';
  readonly choices: readonly Choice[];
  /** A single choice is ticked: what is chosen among several can only become another. */
  readonly canBeTakenBack: boolean;
  readonly isRequired: boolean;
  /** What the client says of an input that is not right, before it is sent. */
  readonly error: string;
  /** What is wrong with what was sent; empty where nothing is. */
  readonly problem: string;
  readonly hasProblem: boolean;
  /** Whether there is something wrong in it; what is only still to be filled in is no mistake. */
  readonly isWrong: boolean;
  readonly problemSign: string;
  readonly problemColor: Color;
  /** Over this field and those after it; mostly empty. */
  readonly heading: string;
  readonly hasHeading: boolean;
}

/** Texts that take more than a line. */
const LONG_TEXTS: ReadonlySet<Field> = new Set(['note', 'reason', 'wording', 'quote', 'condition'] satisfies Field[]);
const DAYS: ReadonlySet<Field> = new Set([
  ...(['occurredOn', 'date', 'published', 'completed', 'from', 'to'] satisfies Field[]),
]);
/** They have been. */
const PAST_DAYS: ReadonlySet<Field> = new Set(['occurredOn', 'date', 'published', 'completed'] satisfies Field[]);
/** Where there are no more choices than this, all are seen at once. */
const SEEN_AT_ONCE = 4;

/** A quote of the most characters that it may have is shown whole for as long as a card has room to spare. */
const ROOM = 4500;
const TIGHT = 4000;

/** Characters of what was typed that are shown again in an input; a form may have nine of them. */
export const roomFor = ({ subject }: Detail): number => (subject > TIGHT ? ROOM : Math.floor(subject / 2));

/** In the order of the form; without the wording that was read, which goes along unseen. */
export function formFields(outcome: FormOutcome, setting: Setting): readonly FormField[] {
  return fieldsOf(outcome).map((field) => formField(field, outcome, setting));
}

/**
 * Only a recurring measure is asked about a period, and that first: the rest is about it. A state is asked for only where
 * it can become another. Another reading is told first, and then why.
 */
function fieldsOf({ form, choices }: FormOutcome): readonly Field[] {
  const { required, optional }: { readonly required: readonly Field[]; readonly optional: readonly Field[] } =
    CHANGE_FORMS[form];
  if (form === 'overruleReading') return [...optional, ...required];
  const others = [...required, ...optional].filter(
    (field) => field !== 'read' && field !== 'period' && (field !== 'state' || choices.state !== undefined),
  );
  return choices.period !== undefined && optional.includes('period') ? ['period', ...others] : others;
}

/** A message that is quoted stands in no list of documents. */
const ownSource = (field: Field, typed: string): readonly string[] =>
  field === 'source' && isMessageSource(typed) ? [typed] : [];

function formField(field: Field, outcome: FormOutcome, setting: Setting): FormField {
  const { messages, detail } = setting;
  const { form, values } = outcome;
  const required: readonly Field[] = CHANGE_FORMS[form].required;
  const typed = values[field] ?? '';
  const choices = choicesFor(field, [...ownSource(field, typed), ...(outcome.choices[field] ?? [])], setting);
  const type = typeOf(field, typed, choices);
  const shown = type === 'text' ? textOf(field, typed, choices.length > 0, setting) : typed;
  const room = roomFor(detail);
  const isCut = shown.length > room;
  const problem = problemWords(field, outcome, setting);
  const isWrong = isCut || (problem !== '' && problemAt(field, outcome)?.problem !== 'required');
  const heading = evidenceHeading(field, form, setting);
  const name = fieldLabel(field, form, setting);
  const isRequired = required.includes(field);
  // Where the client is not to ask for it, it does not mark it as required either.
  const isOurs = isRequired && leadsOn(outcome, setting);
  const said = [problem, isCut ? messages.changes.shortened : ''].filter((text) => text !== '').join(' ');
  return {
    id: field,
    name,
    label: isOurs ? `${name} *` : name,
    isText: type === 'text',
    isNumber: type === 'number',
    isDate: type === 'date',
    isChoice: type === 'choice',
    value: valueOf(type, cut(shown, room), choices),
    placeholder: hintOf(field, setting),
    isMultiline: LONG_TEXTS.has(field),
    maxLength: longestOf(field),
    regex: type === 'number' ? PERCENTAGE : undefined,
    ...bounds(field, outcome),
    ...choicesShown(choices),
    isRequired: isRequired && !isOurs,
    error: errorOf(type, field, outcome.form, setting),
    problem: said,
    hasProblem: said !== '',
    ...problemMark(isWrong),
    heading,
    hasHeading: heading !== '',
  };
}

/** Clients read the titles of choices that are all seen at once as markup. */
function choicesShown(choices: readonly Choice[]): Pick<FormField, 'style' | 'choices' | 'canBeTakenBack'> {
  const canBeTakenBack = choices.length === 1;
  if (choices.length > SEEN_AT_ONCE) return { style: 'compact', choices, canBeTakenBack };
  const plain = choices.map(({ value, title }) => ({ value, title: plainText(title) }));
  return { style: 'expanded', choices: plain, canBeTakenBack };
}

/** Whatever was typed that the input for its field cannot show is kept as text, so that it can be put right. */
function typeOf(field: Field, typed: string, choices: readonly Choice[]): InputType {
  if (choices.length > 0) return typed === '' || chosen(typed, choices) !== undefined ? 'choice' : 'text';
  if (field === 'progress') return typed === '' || isWholeNumber(typed) ? 'number' : 'text';
  if (DAYS.has(field)) {
    return typed === '' || parseLocalDate(typed) !== undefined ? 'date' : 'text';
  }
  return 'text';
}

const isWholeNumber = (text: string): boolean => /^\d{1,4}$/.test(text.trim());

/** The choice with this value, or with this name. */
const chosen = (typed: string, choices: readonly Choice[]): string | undefined =>
  choices.find(({ value, title }) => value === typed || title.toLowerCase() === typed.trim().toLowerCase())?.value;

function valueOf(type: InputType, shown: string, choices: readonly Choice[]): string | undefined {
  if (shown === '') return undefined;
  if (type === 'number') return shown.trim();
  return type === 'choice' ? chosen(shown, choices) : shown;
}

/** A list that was too long to be offered: what was chosen from it is shown by its name. */
const textOf = (field: Field, typed: string, isOffered: boolean, setting: Setting): string =>
  isOffered || typed === '' ? typed : choiceLabel(field, typed, setting);

const longestOf = (field: Field): number | undefined => {
  const longest: Partial<Record<Field, number>> = MOST_CHARACTERS;
  return longest[field];
};

type Bounds = Pick<FormField, 'min' | 'max'>;

function bounds(field: Field, { form, today }: FormOutcome): Bounds {
  if (field === 'date' && form === 'setFollowUp') return { min: today, max: undefined };
  return { min: undefined, max: PAST_DAYS.has(field) ? today : undefined };
}

function errorOf(type: InputType, field: Field, form: ChangeName, { messages }: Setting): string {
  const { errors } = messages.changes;
  if (type === 'date' && (field === 'from' || field === 'to')) return errors.anyDay;
  return type === 'date' && field === 'date' && form === 'setFollowUp' ? errors.dayToCome : errors[type];
}

function fieldLabel(field: Field, form: ChangeName, { messages }: Setting): string {
  const { fields, fieldsOf: own } = messages.changes;
  const ofForm: Partial<Record<ChangeName, Partial<Record<Field, string>>>> = own;
  return ofForm[form]?.[field] ?? fields[field];
}

function hintOf(field: Field, { messages }: Setting): string | undefined {
  const hints: Partial<Record<Field, string>> = messages.changes.hints;
  return hints[field];
}

/** The first of the fields about evidence, on a form about something else. */
const startsEvidence = (field: Field, form: ChangeName): boolean =>
  field === 'link' && CHANGE_FORMS[form].required.every((required) => required !== 'link');

/** A verification rests on evidence; elsewhere it can wait. */
function evidenceHeading(field: Field, form: ChangeName, { messages }: Setting): string {
  if (!startsEvidence(field, form)) return '';
  return form === 'verify' ? messages.changes.evidenceNeeded : messages.changes.evidenceToo;
}

function problemMark(isWrong: boolean): Pick<FormField, 'isWrong' | 'problemSign' | 'problemColor'> {
  const { sign, color } = mark(isWrong ? 'Attention' : 'Default', '');
  return { isWrong, problemSign: sign, problemColor: color };
}

const problemAt = (field: Field, { problems }: FormOutcome) => problems.find((problem) => problem.field === field);

/** Names and codes offered for one that is not known. */
const NEAREST_OFFERED = 3;

function problemWords(field: Field, outcome: FormOutcome, setting: Setting): string {
  const { form, reading } = outcome;
  const { changes, notices, format } = setting.messages;
  const found = problemAt(field, outcome);
  if (found === undefined) return '';
  if (form === 'overruleReading' && field === 'to' && found.problem === 'required') return changes.dayOrNone;
  if (form === 'recordProgress' && found.problem === 'required') return changes.progressOrNote;
  if (found.problem === 'unreadable' && reading !== null && 'ask' in reading) return questionBack(reading, setting);
  const nearest = (found.nearest ?? [])
    .slice(0, NEAREST_OFFERED)
    .map((one) => cut(choiceLabel(field, one, setting), setting.detail.title));
  const said = changes.problems[found.problem];
  if (found.day !== undefined) return `${said} ${changes.fromDay(format.day(found.day))}`;
  return nearest.length === 0 ? said : `${said} ${notices.unknownNearest(format.or(nearest))}`;
}
