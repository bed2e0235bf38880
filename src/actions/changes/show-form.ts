/** The form of a change, as it comes back to the person. */
import type { ChangeRecord } from '../../domain/change/change.js';
import type { ChangeName } from '../../domain/change/change-form.js';
import type { FieldProblem } from '../../domain/change/fields.js';
import type { FormOutcome } from '../../domain/outcome/change-outcome.js';
import type { Localized } from '../../domain/language.js';
import type { Case } from '../case.js';
import type { FilledForm } from './filled-form.js';
import { subjectIn } from './subject.js';
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
  const conditions = await useCase.conditions?.(item, filled.given, at);
  return {
    type: 'form',
    form,
    ...told(form, item),
    today: at.calendar.today(),
    values: filled.values,
    problems,
    reading: filled.reading,
    choices: (await useCase.choices?.(item, at)) ?? {},
    since,
    ...(useCase.readNow === undefined || isConfidential(item) ? {} : { readNow: useCase.readNow(item) }),
    ...(notOwed === undefined ? {} : { notOwed }),
    ...(conditions === undefined ? {} : { conditions }),
    alike: (await useCase.alike?.(filled.given, at)) ?? [],
  };
}

const isConfidential = (item: ItemOf<ChangeName>): boolean =>
  item !== null && 'confidential' in item && item.confidential;

type Subject = Pick<FormOutcome, 'subject' | 'subjectTitle' | 'state' | 'version'>;

function told(form: ChangeName, item: ItemOf<ChangeName>): Subject {
  if (item === null) return { subject: null, subjectTitle: null, state: null, version: null };
  const subject = subjectIn(form, item);
  const { version } = item;
  if (!('state' in item)) return { subject, subjectTitle: titleOf(item), state: null, version };
  return { subject, subjectTitle: item.confidential ? null : item.title, state: item.state, version };
}

function titleOf(item: NonNullable<ItemOf<ChangeName>>): Localized {
  const title = 'title' in item ? item.title : item.name;
  return typeof title === 'string' ? { nl: title, en: title } : title;
}
