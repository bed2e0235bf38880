/** A form as it was filled in: what it says, what is wrong with it, and how its wording is read. */
import type { ChangeName } from '../../domain/change/change-form.js';
import type { FieldProblem, FieldValues } from '../../domain/change/fields.js';
import type { DeadlineReadingResult } from '../../domain/measure/deadline.js';
import type { Case } from '../case.js';
import { withWholeTexts } from './as-it-is.js';
import type { Given, GivenTo } from './given.js';
import { fieldsOf, readFields, saidIn } from './read-fields.js';
import { readTerm } from './read-term.js';
import { subjectIn } from './subject.js';
import { tooEarly } from './too-early.js';
import type { Sheet } from './use-case.js';

export interface FilledForm<Name extends ChangeName> {
  readonly values: FieldValues;
  /** In the order of the form; empty where nothing is wrong. */
  readonly problems: readonly FieldProblem[];
  readonly reading: DeadlineReadingResult | null;
  readonly given: Given;
  /** All of it, where nothing is wrong and the person has seen how the wording is read; else null. */
  readonly complete: GivenTo<Name> | null;
}

export async function fill<Name extends ChangeName>(
  sheet: Sheet<Name>,
  filledIn: FieldValues,
  at: Case,
): Promise<FilledForm<Name>> {
  const { form, useCase, item } = sheet;
  const present = item === null ? {} : (useCase.present?.(item, at) ?? {});
  const said = withWholeTexts(saidIn(filledIn), present);
  const values = { ...(await useCase.proposed?.(said, at)), ...said };
  const subject = subjectIn(form, item);
  const { given, problems } = await readFields({ ...at, form, values, subject, item }, present);
  const reading = await readingOf(given, sheet, at);
  const all = inOrder(form, [
    ...problems,
    ...(useCase.lacking?.((field) => (values[field]?.trim() ?? '') !== '', given, item) ?? []),
    ...tooEarly(form, given, item),
    ...(reading !== null && 'ask' in reading ? [{ field: 'wording', problem: 'unreadable' } as const] : []),
  ]);
  const isSeen = (reading === null || given.read === given.wording) && useCase.isUnseen?.(values, said, at) !== true;
  return {
    values: reading === null || 'ask' in reading ? values : { ...values, read: given.wording ?? '' },
    problems: all,
    reading,
    given,
    // Every field that the form requires was found, and was read by the reader of that field.
    complete: all.length === 0 && isSeen ? (given as GivenTo<Name>) : null,
  };
}

async function readingOf<Name extends ChangeName>(
  given: Given,
  { useCase: { against }, item }: Sheet<Name>,
  at: Case,
): Promise<DeadlineReadingResult | null> {
  if (against === undefined || given.wording === undefined) return null;
  return readTerm(given.wording, await against(item, given, at), at);
}

/** One problem a field, the first that was found. */
const inOrder = (form: ChangeName, problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  fieldsOf(form).flatMap((field) => problems.find((problem) => problem.field === field) ?? []);
