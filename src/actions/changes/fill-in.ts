import { CHANGE_FORMS, type ChangeName } from '../../domain/change-form.js';
import type { Outcome } from '../../domain/outcome.js';
import { may } from '../../domain/person.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { fill } from './filled-form.js';
import { refused } from './show-changed.js';
import { showForm } from './show-form.js';
import { findSubject } from './subject.js';
import { USE_CASES } from './use-cases.js';
import type { UseCase } from './use-case.js';

/** The form of a change with what is known already; what is still empty is not wrong yet. */
export const fillIn = ({ form, ...input }: ActionInput<'fillIn'>, at: Case): Promise<Outcome> =>
  // The table has, for every form, the use case of that form; TypeScript cannot follow the two together.
  show(form, USE_CASES[form] as UseCase<ChangeName>, input, at);

async function show(
  form: ChangeName,
  useCase: UseCase<ChangeName>,
  { subject, values }: Omit<ActionInput<'fillIn'>, 'form'>,
  at: Case,
): Promise<Outcome> {
  const { right } = CHANGE_FORMS[form];
  if (!may(at.actor, right)) return refused(form, subject, { why: 'right', right });
  const found = await findSubject(form, subject, at);
  if ('instead' in found) return found.instead;
  const refusal = useCase.refusal?.(found.item, at, values) ?? null;
  if (refusal !== null) return refused(form, subject, refusal);
  const sheet = { form, useCase, item: found.item };
  const filled = await fill(sheet, { ...useCase.present?.(found.item, at), ...values }, at);
  const problems = filled.problems.filter(({ problem }) => problem !== 'required');
  return showForm(sheet, filled, at, { problems });
}
