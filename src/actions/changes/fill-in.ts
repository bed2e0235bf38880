import { CHANGE_FORMS, type ChangeName } from '../../domain/change/change-form.js';
import type { FieldValues } from '../../domain/change/fields.js';
import type { HalfFilledForm, PausedForm } from '../../domain/change/paused-form.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { may } from '../../domain/people/person.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { fill } from './filled-form.js';
import { recordsSince } from './records-since.js';
import { refused } from './show-changed.js';
import { showForm } from './show-form.js';
import { findSubject, subjectIn } from './subject.js';
import { USE_CASES } from './use-cases.js';
import type { UseCase } from './use-case.js';

/**
 * The form of a change with what is known already; what is still empty is not wrong yet. Of a form that was left for it
 * nothing is lost: where that is more than can be carried along, it comes back itself and says so.
 */
export async function fillIn({ paused, ...input }: ActionInput<'fillIn'>, at: Case): Promise<Outcome> {
  if (paused === undefined) return opened({ ...input, version: null }, at);
  if (isTooMuch(paused.values)) return resumeForm(paused, at);
  return kept(await opened({ ...input, version: null }, at), paused);
}

/** A form as someone left it, with what they had filled in, and what changed meanwhile. */
export async function resumeForm({ paused, ...form }: PausedForm, at: Case): Promise<Outcome> {
  const outcome = await opened(form, at);
  return paused === undefined ? outcome : kept(outcome, paused);
}

export const kept = (outcome: Outcome, paused: PausedForm): Outcome =>
  outcome.type === 'form' || outcome.type === 'refused' ? { ...outcome, paused } : outcome;

const opened = (half: HalfFilledForm, at: Case): Promise<Outcome> =>
  // The table has, for every form, the use case of that form; TypeScript cannot follow the two together.
  show(half, USE_CASES[half.form] as UseCase<ChangeName>, at);

async function show(
  { form, subject, version, values }: HalfFilledForm,
  useCase: UseCase<ChangeName>,
  at: Case,
): Promise<Outcome> {
  const { right } = CHANGE_FORMS[form];
  if (!may(at.actor, right)) return refused(form, subject, { why: 'right', right });
  const found = await findSubject(form, subject, at);
  if ('instead' in found) return found.instead;
  const { item } = found;
  const refusal = useCase.refusal?.(item, at, values) ?? null;
  if (refusal !== null) return refused(form, subject, refusal);
  const sheet = { form, useCase, item };
  // Whoever filled in a form has said all there is to be.
  const present = version === null ? useCase.present?.(item, at) : {};
  const filled = await fill(sheet, { ...present, ...values }, at);
  const problems = filled.problems.filter(({ problem }) => problem !== 'required');
  const code = subjectIn(form, item);
  const isOld = item !== null && code !== null && version !== null && item.version !== version;
  return showForm(sheet, filled, at, { problems, since: isOld ? await recordsSince(code, version, at) : [] });
}

/** Characters of JSON that can be carried along within the bounds of a message: every field at its longest fits. */
const MOST_CARRIED = 9000;

const isTooMuch = (values: FieldValues): boolean => JSON.stringify(values).length > MOST_CARRIED;
