/** The way that every change goes: right, same click, version, fields, rule, commit. */
import type { Change, ChangeRecord } from '../../domain/change/change.js';
import { CHANGE_FORMS, type ChangeName } from '../../domain/change/change-form.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { may } from '../../domain/people/person.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { changeKey } from './change-key.js';
import { fill, type FilledForm } from './filled-form.js';
import { freedOf, waitingFor } from './freed.js';
import { goOn } from './go-on.js';
import { recordsSince } from './records-since.js';
import { refused, showChanged } from './show-changed.js';
import { showForm } from './show-form.js';
import { findSubject, subjectIn } from './subject.js';
import { isUndoable } from './undoable.js';
import { isDraft, subjectOfDraft, type Draft, type UseCase } from './use-case.js';

export type ChangeInput = ActionInput<ChangeName>;
export type ChangeAction = (input: ChangeInput, at: Case) => Promise<Outcome>;

/** Times that a change is built anew because someone came first. */
const ATTEMPTS = 64;

/**
 * The action of a change. Resolves with `changed`, `form` (something is missing, wrong or to be looked at first),
 * `refused`, or what there is to say where there is no such item.
 */
export function changeAction<Name extends ChangeName>(form: Name, useCase: UseCase<Name>): ChangeAction {
  const carryOut = carriedOut(form, useCase);
  return async (input, at) => {
    const outcome = await carryOut(input, at);
    return input.paused === undefined ? outcome : goOn(form, outcome, input.paused, at);
  };
}

/** Without the form that was left for it. */
function carriedOut<Name extends ChangeName>(form: Name, useCase: UseCase<Name>): ChangeAction {
  return async (input, at) => {
    const { right } = CHANGE_FORMS[form];
    if (!may(at.actor, right)) return refused(form, input.subject, { why: 'right', right });
    const key = changeKey(form, input, at);
    const before = await madeWith(key, form, at);
    if (before !== null) return before;
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      const outcome = await tryOnce(form, useCase, { ...input, key }, at);
      if (outcome?.type === 'changed') return outcome;
      // What stood in the way may be this very change, made by the same click meanwhile.
      if (outcome !== null) return (await madeWith(key, form, at)) ?? outcome;
    }
    return overtaken(form, useCase, input, at);
  };
}

interface Keyed extends ChangeInput {
  readonly key: string;
}

/** Null where someone else came first: what it was built on has changed. */
async function tryOnce<Name extends ChangeName>(
  form: Name,
  useCase: UseCase<Name>,
  { subject, version, values, key }: Keyed,
  at: Case,
): Promise<Outcome | null> {
  const found = await findSubject(form, subject, at);
  if ('instead' in found) return found.instead;
  const { item } = found;
  const sheet = { form, useCase, item };
  // A form says all there is to be; a sentence only what is to be otherwise.
  const present = version === null ? useCase.present?.(item, at) : {};
  const filled = await fill(sheet, { ...present, ...values }, at);
  const code = subjectIn(form, item);
  if (item !== null && code !== null && version !== null && item.version !== version) {
    return showForm(sheet, filled, at, { since: await recordsSince(code, version, at) });
  }
  const refusal = useCase.refusal?.(item, at, values) ?? null;
  if (refusal !== null) return refused(form, subject, refusal);
  if (filled.complete === null) return showForm(sheet, filled, at);
  // Whoever wrote a sentence has seen no form yet, and so no remark on it.
  const isRemarked = at.origin.via === 'sentence' && (await useCase.notOwed?.(item, filled.values, at)) !== undefined;
  if (isRemarked || (await isLikenessUnseen(useCase, filled, at))) return showForm(sheet, filled, at);
  const decision = await useCase.decide(item, filled.complete, at);
  if ('refusal' in decision) return refused(form, subject, decision.refusal);
  if (!isDraft(decision)) return showForm(sheet, filled, at, decision);
  return commit(form, decision, key, at);
}

/** It may be there already, and the person has not said yet that it is another. */
async function isLikenessUnseen<Name extends ChangeName>(
  { alike, asksWhenAlike }: UseCase<Name>,
  { given, values }: FilledForm<Name>,
  at: Case,
): Promise<boolean> {
  if (asksWhenAlike !== true || alike === undefined) return false;
  const codes = await alike(given, at);
  return codes.length > 0 && values.read !== codes.join(' ');
}

async function commit(form: ChangeName, draft: Draft, key: string, at: Case): Promise<Outcome | null> {
  const waiting = draft.frees === undefined ? [] : await waitingFor(draft.frees, at);
  const result = await at.store.commit(changeOf(draft, key, at));
  if (result.status === 'conflict') return null;
  if (result.status === 'duplicate') return shownAgain(form, result.record, at);
  const freed = await freedOf(waiting, at);
  return showChanged(form, result.record, { duplicate: false, mayUndo: true, freed }, at);
}

export function changeOf({ frees: _, source, ...draft }: Draft, key: string, at: Case): Change {
  return {
    key,
    subject: subjectOfDraft(draft),
    actor: at.actor.id,
    recordedAt: at.calendar.now(),
    origin: at.origin,
    ...draft,
    ...(source === undefined ? {} : { source }),
  };
}

/** The change that was made under this key already, as it is shown once more. */
export async function madeWith(key: string, change: ChangeName | 'undo', at: Case): Promise<Outcome | null> {
  const made = await at.store.changeWithKey(key);
  return made === undefined ? null : shownAgain(change, made, at);
}

async function shownAgain(form: ChangeName | 'undo', record: ChangeRecord, at: Case): Promise<Outcome> {
  // What took something back was offered no undo when it was made, and is offered none when it is shown again.
  const mayUndo = record.corrects === undefined && (await isUndoable(record, at));
  return showChanged(form, record, { duplicate: true, mayUndo }, at);
}

/** Others kept coming first: the person is shown how it stands now, and asked. */
async function overtaken<Name extends ChangeName>(
  form: Name,
  useCase: UseCase<Name>,
  { subject, values }: ChangeInput,
  at: Case,
): Promise<Outcome> {
  const found = await findSubject(form, subject, at);
  if ('instead' in found) return found.instead;
  const { item } = found;
  const sheet = { form, useCase, item };
  const code = subjectIn(form, item);
  const since = item === null || code === null ? [] : await recordsSince(code, item.version - 1, at);
  return showForm(sheet, await fill(sheet, values, at), at, { since });
}
