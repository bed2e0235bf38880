/** Forms, and what became of changes, made by hand. */
import { CHANGE_FORMS, type ChangeName } from '../../src/domain/change/change-form.js';
import type { FormOutcome } from '../../src/domain/outcome/change-outcome.js';
import type { ChangeSubject } from '../../src/domain/change/change-form.js';
import type { RefusedOutcome, Refusal } from '../../src/domain/outcome/change-outcome.js';
import type { Change, ChangeRecord, Write } from '../../src/domain/change/change.js';
import { catalogueCode } from '../../src/domain/register/codes.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import type { ChangedOutcome } from '../../src/domain/outcome/change-outcome.js';
import { RISK_LEVELS } from '../../src/domain/risk/risk.js';
import { readDeadline } from '../../src/language/index.js';
import { change, circumstanceCode, day, measureCode, person, riskCode, vendorCode } from '../support/builders.js';
import { measureOutcome, TODAY } from './views.js';

const SUBJECTS: Readonly<Record<(typeof CHANGE_FORMS)[ChangeName]['of'], ChangeSubject | null>> = {
  measure: measureCode('OW20-V4'),
  risk: riskCode('OW20-H4'),
  circumstance: circumstanceCode('OW20-C5'),
  vendor: catalogueCode('vendor', 'microsoft'),
  source: catalogueCode('source', 'defender-2023'),
  investigation: catalogueCode('investigation', 'OW20'),
  nothing: null,
};

/** An empty form. */
export function formOutcome(form: ChangeName, more: Partial<FormOutcome> = {}): FormOutcome {
  const subject = SUBJECTS[CHANGE_FORMS[form].of];
  return {
    type: 'form',
    form,
    subject,
    subjectTitle: subject === null ? null : { nl: 'Telemetrie van mobiele apps', en: 'Telemetry of mobile apps' },
    state: CHANGE_FORMS[form].of === 'measure' ? 'in_progress' : null,
    version: subject === null ? null : 3,
    today: TODAY,
    values: {},
    problems: [],
    reading: null,
    choices: {
      ...(form === 'verify' ? { result: ['verified', 'partially_verified', 'rejected'] } : {}),
      ...(form === 'rerate' ? { level: RISK_LEVELS } : {}),
      ...(form === 'assignOwner' ? { owner: ['sanne', 'bas', 'nobody-knows'] } : {}),
      ...(form === 'addMeasure'
        ? {
            source: ['office-web-mobile-2020'],
            obligor: ['microsoft', 'organisations', 'slm'],
            investigation: ['OW20'],
          }
        : {}),
    },
    since: [],
    alike: [],
    ...more,
  };
}

export const read = (wording: string) => readDeadline(wording, { published: day('2020-11-02'), lang: 'nl' });

/** What is kept of a change from one state of a measure to the next. */
export const recordOf = (was: Measure | null, now: Measure, more: Partial<Change> = {}, number = 12): ChangeRecord => ({
  ...change(now, more),
  number,
  before: [was],
});

export const recordOfWrite = (before: Write['value'], write: Write, more: Partial<Change> = {}): ChangeRecord => ({
  ...change([write], more),
  number: 12,
  before: [before],
});

export const changedOutcome = (
  record: ChangeRecord,
  now: Measure,
  more: Partial<ChangedOutcome> = {},
): ChangedOutcome => ({
  type: 'changed',
  change: 'recordProgress',
  record,
  duplicate: false,
  shows: measureOutcome(now, { history: [record], historyTotal: 1 }),
  mayUndo: true,
  freed: [],
  ...more,
});

export const refusedOutcome = (refusal: Refusal, more: Partial<RefusedOutcome> = {}): RefusedOutcome => ({
  type: 'refused',
  change: 'verify',
  subject: measureCode('OW20-V4'),
  refusal,
  ...more,
});

/** A refusal of every kind. */
export const refusals = (later: ChangeRecord): readonly Refusal[] => [
  { why: 'no_such_step', from: 'agreed', to: ['in_progress', 'reported_done', 'withdrawn', 'superseded'] },
  { why: 'no_such_step', from: 'withdrawn', to: [] },
  { why: 'right', right: 'verify' },
  { why: 'same_person' },
  { why: 'no_evidence' },
  { why: 'no_new_evidence' },
  { why: 'condition_open', blocking: [measureCode('OW20-V1'), measureCode('OW20-O1')] },
  { why: 'condition_open', blocking: [] },
  { why: 'has_end_date' },
  { why: 'already_gone' },
  { why: 'already_so' },
  { why: 'nothing_to_undo' },
  { why: 'people_change' },
  { why: 'built_on', by: later },
  { why: 'rested_on', by: ['OW20-V1', 'OW20-H1'] },
  { why: 'name_taken', by: vendorCode('google-cloud') },
  { why: 'names_what_is_gone', of: ['OW20-C2', 'oracle'] },
];

export const SANNE = person('sanne');
export const BAS = person('bas');
