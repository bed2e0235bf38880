import type { ChangeRecord } from '../../domain/change/change.js';
import type { ChangeName } from '../../domain/change/change-form.js';
import { ADDED_FOR, type PausedForm } from '../../domain/change/paused-form.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { catalogueEntryOf } from '../../domain/register/codes.js';
import type { Case } from '../case.js';
import { kept, resumeForm } from './fill-in.js';

/**
 * What comes after a change that was made for the sake of another form: that form, as it was left, with what is new
 * chosen in it. As long as the change is not made, the other form waits.
 */
export async function goOn(form: ChangeName, outcome: Outcome, paused: PausedForm, at: Case): Promise<Outcome> {
  if (outcome.type !== 'changed') return kept(outcome, paused);
  const resumed = await resumeForm(withNew(form, outcome.record, paused), at);
  if (resumed.type !== 'form') return outcome;
  const { record, duplicate } = outcome;
  return { ...resumed, recorded: { change: form, record, duplicate } };
}

function withNew(form: ChangeName, { subject }: ChangeRecord, paused: PausedForm): PausedForm {
  const field = ADDED_FOR.find(([, add]) => add === form)?.[0];
  const entry = catalogueEntryOf(subject);
  if (field === undefined || entry === undefined) return paused;
  return { ...paused, values: { ...paused.values, [field]: entry.own } };
}
