/** The form of a change, as it comes back to the person. */
import type { ChangeRecord } from '../../domain/change.js';
import type { ChangeName, FieldProblem, FormOutcome } from '../../domain/change-form.js';
import type { Case } from '../case.js';
import type { FilledForm } from './filled-form.js';
import type { ItemOf, Sheet } from './use-case.js';

export interface Why {
  /** Those of the filled form when absent. */
  readonly problems?: readonly FieldProblem[];
  /** What others have changed since the card was drawn, newest first. */
  readonly since?: readonly ChangeRecord[];
}

/** Keeps whatever was filled in. */
export async function showForm<Name extends ChangeName>(
  { form, useCase, item }: Sheet<Name>,
  filled: FilledForm<Name>,
  at: Case,
  { problems = filled.problems, since = [] }: Why = {},
): Promise<FormOutcome> {
  const notOwed = await useCase.notOwed?.(item, filled.values, at);
  return {
    type: 'form',
    form,
    ...subjectIn(item),
    today: at.calendar.today(),
    values: filled.values,
    problems,
    reading: filled.reading,
    choices: (await useCase.choices?.(item, at)) ?? {},
    since,
    ...(useCase.readNow === undefined || isConfidential(item) ? {} : { readNow: useCase.readNow(item) }),
    ...(notOwed === undefined ? {} : { notOwed }),
    alike: (await useCase.alike?.(filled.given, at)) ?? [],
  };
}

const isConfidential = (item: ItemOf<ChangeName>): boolean =>
  item !== null && 'confidential' in item && item.confidential;

function subjectIn(item: ItemOf<ChangeName>): Pick<FormOutcome, 'subject' | 'subjectTitle' | 'state' | 'version'> {
  if (item === null) return { subject: null, subjectTitle: null, state: null, version: null };
  const { code, title, version } = item;
  if (!('state' in item)) return { subject: code, subjectTitle: title, state: null, version };
  return { subject: code, subjectTitle: item.confidential ? null : title, state: item.state, version };
}
