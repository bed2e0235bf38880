/** What a change has led to. */
import type { ChangeRecord, Subject } from '../../domain/change/change.js';
import type { ChangeName, ChangeSubject } from '../../domain/change/change-form.js';
import type { Refusal, RefusedOutcome } from '../../domain/outcome/change-outcome.js';
import {
  isCatalogueCode,
  isCircumstanceCode,
  isMeasureCode,
  isOrganisationCode,
  isRiskCode,
  type MeasureCode,
} from '../../domain/register/codes.js';
import type { ChangedOutcome } from '../../domain/outcome/change-outcome.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Case } from '../case.js';
import { showOrganisation } from '../organisations/show-organisation.js';
import { showEntry, takenBack } from '../entries/show-entry.js';
import { showCircumstance } from '../risks/show-circumstance.js';
import { showMeasure } from '../measures/show-measure.js';
import { showRisk } from '../risks/show-risk.js';

export const refused = (
  change: ChangeName | 'undo',
  subject: ChangeSubject | null,
  refusal: Refusal,
): RefusedOutcome => ({
  type: 'refused',
  change,
  subject,
  refusal,
});

type Details = Pick<ChangedOutcome, 'duplicate' | 'mayUndo'> & { readonly freed?: readonly MeasureCode[] };

export async function showChanged(
  change: ChangeName | 'undo',
  record: ChangeRecord,
  { duplicate, mayUndo, freed = [] }: Details,
  at: Case,
): Promise<ChangedOutcome> {
  const shows = await itemAsItIs(record.subject, at);
  return { type: 'changed', change, record, duplicate, shows, mayUndo, freed };
}

async function itemAsItIs(subject: Subject, at: Case): Promise<ChangedOutcome['shows']> {
  const shown = await show(subject, at);
  if (shown.type === 'measure' || shown.type === 'risk' || shown.type === 'circumstance') return shown;
  if (shown.type === 'organisation' || shown.type === 'vendor' || shown.type === 'source') return shown;
  if (shown.type === 'investigation' || shown.type === 'takenBack') return shown;
  // What was added by mistake is in no list any more.
  return takenBack(subject, at.store);
}

async function show(subject: Subject, at: Case): Promise<Outcome> {
  if (isMeasureCode(subject)) return showMeasure({ measureId: subject, focus: null, historyOffset: 0 }, at);
  if (isRiskCode(subject)) return showRisk({ riskId: subject, focus: null }, at);
  if (isCircumstanceCode(subject)) return showCircumstance({ circumstanceId: subject }, at);
  if (isOrganisationCode(subject)) return showOrganisation({ organisation: subject, offset: 0 }, at);
  if (isCatalogueCode(subject)) return showEntry({ entry: subject }, at);
  throw new TypeError(`${subject} is no item of the register`);
}
