/** What became of a change: made, to be filled in, or refused; and what was changed before. */
import type { AskedDeed, ChangedKind } from '../change/changed-kind.js';
import type { ChangeName, ChangeSubject } from '../change/change-form.js';
import type { ChangeRecord } from '../change/change.js';
import type { Field, FieldProblem, FieldValues } from '../change/fields.js';
import type { PausedForm } from '../change/paused-form.js';
import type { Localized } from '../language.js';
import type { DeadlineReadingResult, DeadlineVersion } from '../measure/deadline.js';
import type { MeasureView } from '../measure/measure-view.js';
import type { MeasureState } from '../measure/measure.js';
import type { Right } from '../people/person.js';
import type { MeasureQuery } from '../query/query.js';
import type { MeasureCode, Party, PersonId, RiskCode, VendorCode } from '../register/codes.js';
import type { EvaluatedCondition, Risk } from '../risk/risk.js';
import type { LocalDate } from '../time/local-date.js';
import type { EntryOutcome } from './catalogue-outcome.js';
import type { MeasureOutcome } from './measure-outcome.js';
import type { OrganisationOutcome } from './organisation-outcome.js';
import type { CircumstanceOutcome, RiskOutcome } from './risk-outcome.js';
import type { Slice } from './slice.js';

/** How a risk stands under one condition; null: under none. */
export interface ConditionStanding {
  readonly risk: Risk;
  readonly evaluated: EvaluatedCondition | null;
  readonly blocking: readonly MeasureCode[];
  readonly measures: readonly MeasureView[];
}

/** A form to fill in: what is there already, and what is still wrong with it. */
export interface FormOutcome {
  readonly type: 'form';
  readonly form: ChangeName;
  readonly subject: ChangeSubject | null;
  /** Of the subject; null where there is none, or where it is confidential. */
  readonly subjectTitle: Localized | null;
  readonly state: MeasureState | null;
  /** The version of the subject that the person sees; null for something new. */
  readonly version: number | null;
  readonly today: LocalDate;
  readonly values: FieldValues;
  readonly problems: readonly FieldProblem[];
  /** How the wording in it is read; null where there is none. */
  readonly reading: DeadlineReadingResult | null;
  /** Of a form that reads a wording anew: the deadline as it is read now; never of what is confidential. */
  readonly readNow?: DeadlineVersion | undefined;
  /** Of a report by a party that does not owe the measure: that party as it was written, and who owes it. */
  readonly notOwed?: { readonly by: string; readonly obligor: Party } | undefined;
  /** Of another condition of a risk: as it is, and as it was read. */
  readonly conditions?: { readonly before: ConditionStanding; readonly after: ConditionStanding } | undefined;
  /** What a field can be, where that is a list of our own: codes of sources, ids of people, states, levels. */
  readonly choices: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** What others have changed since the card was drawn, newest first; empty where nothing was. */
  readonly since: readonly ChangeRecord[];
  /** Measures, or risks, that look like the new one. */
  readonly alike: readonly (MeasureCode | RiskCode)[];
  /** The form that was left for this one, which comes back after it. */
  readonly paused?: PausedForm | undefined;
  /** What was recorded for the sake of this form, which was left for it. */
  readonly recorded?: Pick<ChangedOutcome, 'change' | 'record' | 'duplicate'> | undefined;
}

/** Why a change was not made, although the form was right. */
export type Refusal =
  /** There is no step from one state to the other; `to` are those there are. */
  | { readonly why: 'no_such_step'; readonly from: MeasureState; readonly to: readonly MeasureState[] }
  /** The person lacks a right. */
  | { readonly why: 'right'; readonly right: Right }
  /** The verifier recorded the report. */
  | { readonly why: 'same_person' }
  /** There is no evidence, or none that is new since the last verification. */
  | { readonly why: 'no_evidence' | 'no_new_evidence' }
  /** The condition of the risk does not hold yet. */
  | { readonly why: 'condition_open'; readonly blocking: readonly MeasureCode[] }
  | { readonly why: 'already_gone' | 'already_so' }
  /** A day to follow up is for measures without an end date. */
  | { readonly why: 'has_end_date' }
  /** A risk is accepted for a time: longer is another acceptance, and so another record, of which these are known. */
  | { readonly why: 'acceptance_ends'; readonly renewal: FieldValues; readonly reason: string | null }
  | { readonly why: 'nothing_to_undo' }
  /** What would be undone is a change of people, which has its own way back. */
  | { readonly why: 'people_change' }
  /** Someone built on the change that was to be undone. */
  | { readonly why: 'built_on'; readonly by: ChangeRecord }
  /** What would be taken back is named by others: codes of items and investigations. */
  | { readonly why: 'rested_on'; readonly by: readonly string[] }
  /** What would be called so again is what this vendor is called since. */
  | { readonly why: 'name_taken'; readonly by: VendorCode }
  /** What would come back names what was itself taken back since: the same codes. */
  | { readonly why: 'names_what_is_gone'; readonly of: readonly string[] };

export interface RefusedOutcome {
  readonly type: 'refused';
  readonly change: ChangeName | 'undo';
  readonly subject: ChangeSubject | null;
  readonly refusal: Refusal;
  /** The form that was left for this change, and waits still. */
  readonly paused?: PausedForm | undefined;
}

/** A change was made, or had been made already by the same click. */
export interface ChangedOutcome {
  readonly type: 'changed';
  readonly change: ChangeName | 'undo';
  readonly record: ChangeRecord;
  /** The same click or message once more: nothing was done this time. */
  readonly duplicate: boolean;
  /** The item as it is now. */
  readonly shows: MeasureOutcome | RiskOutcome | CircumstanceOutcome | OrganisationOutcome | EntryOutcome;
  /** The person can still take it back. */
  readonly mayUndo: boolean;
  /** Measures that nothing is in the way of any more. */
  readonly freed: readonly MeasureCode[];
}

/** What was recorded since a day, newest first; the first load is not a change. */
export interface ChangeListOutcome extends Slice {
  readonly type: 'changeList';
  readonly since: LocalDate;
  /** The last day; up to now when absent. */
  readonly until?: LocalDate | undefined;
  /** Whose changes; null: anyone's. */
  readonly by: PersonId | null;
  /** What it was that changed; anything when absent. */
  readonly of?: ChangedKind | undefined;
  /** What was done; anything when absent. */
  readonly deed?: AskedDeed | undefined;
  readonly query: MeasureQuery;
  readonly rows: readonly ChangeRecord[];
}
