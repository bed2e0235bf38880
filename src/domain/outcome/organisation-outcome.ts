/** What organisations can be asked about and changed in, and what comes of it. */
import type { ChangeRecord } from '../change/change.js';
import type { MeasureCode, OrganisationCode, PersonId } from '../register/codes.js';
import type { CoverageRow, Tally } from '../risk/coverage.js';
import type { LocalDate } from '../time/local-date.js';
import type { Measure } from '../measure/measure.js';
import type { Organisation, OrganisationGroup } from '../organisation/organisation.js';
import type { Answer, OrganisationAnswer, Standing } from '../organisation/organisation-answer.js';
import type { Right } from '../people/person.js';
import type { Remarks } from './remarks.js';

/** What became of answers that were recorded together. */
export interface AnswersRecorded {
  /** Null where all of it was so already. */
  readonly record: ChangeRecord | null;
  readonly answer: Answer;
  /** The day since which it is so. */
  readonly on: LocalDate;
  /** Of which organisations, by name. */
  readonly organisations: readonly Organisation[];
  /** The same click or message once more: nothing was done this time. */
  readonly duplicate: boolean;
  readonly mayUndo: boolean;
}

/** Which organisations have carried out a measure, and who stands how. */
export interface CoverageOutcome extends Remarks {
  readonly type: 'coverage';
  readonly measure: Measure;
  readonly today: LocalDate;
  /** The past day it is shown on; null: as it is now. */
  readonly asOf: LocalDate | null;
  /** Null: of all groups. */
  readonly group: OrganisationGroup | null;
  readonly tally: Tally;
  /** Each group that anyone is in. */
  readonly groups: readonly { readonly group: OrganisationGroup; readonly tally: Tally }[];
  /** Who is listed; of those not heard of yet where nobody asked for others. */
  readonly standing: Standing;
  readonly rows: readonly CoverageRow[];
  readonly offset: number;
  readonly total: number;
  /** What was recorded just now. */
  readonly recorded: AnswersRecorded | null;
}

/** How one organisation stands with everything that organisations owe. */
export interface OrganisationOutcome {
  readonly type: 'organisation';
  readonly organisation: Organisation;
  readonly today: LocalDate;
  readonly asOf: LocalDate | null;
  /** Of all measures that are not closed without having been done. */
  readonly tally: Tally;
  readonly rows: readonly {
    readonly measure: Measure;
    readonly standing: Standing;
    readonly answer: OrganisationAnswer | null;
  }[];
  readonly offset: number;
  readonly total: number;
  /** What was changed in it just now. */
  readonly changed: OrganisationChanged | null;
}

export interface OrganisationChanged {
  /** Null where it was so already. */
  readonly record: ChangeRecord | null;
  readonly before: Organisation | null;
  readonly duplicate: boolean;
  readonly mayUndo: boolean;
}

export interface OrganisationsOutcome {
  readonly type: 'organisations';
  readonly group: OrganisationGroup | null;
  readonly rows: readonly Organisation[];
  readonly offset: number;
  readonly total: number;
  readonly groups: readonly { readonly group: OrganisationGroup; readonly count: number }[];
}

export const ANSWER_FIELDS = ['organisations', 'answer', 'on', 'by', 'note', 'link'] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];
export const ORGANISATION_FIELDS = ['name', 'aliases', 'group', 'contact', 'from', 'endedOn'] as const;
export type OrganisationField = (typeof ORGANISATION_FIELDS)[number];

export const ENTRY_PROBLEMS = [
  'required',
  'reason_needed',
  'not_a_date',
  'in_the_future',
  'not_https',
  'too_long',
  'not_a_choice',
  'unknown_organisation',
  'which_organisation',
  'unknown_person',
  'name_taken',
  'before_from',
] as const;
export type EntryProblemKind = (typeof ENTRY_PROBLEMS)[number];

/** What is wrong with what was filled in. */
export interface EntryProblem<Field> {
  readonly field: Field;
  readonly problem: EntryProblemKind;
  /** What it is about, as it was written. */
  readonly text?: string;
  /** What may have been meant. */
  readonly nearest?: readonly string[];
}

export type AnswerValues = Readonly<Partial<Record<AnswerField, string>>>;
export type OrganisationValues = Readonly<Partial<Record<OrganisationField, string>>>;

/** To record what one or several organisations said. */
export interface AnswerFormOutcome {
  readonly type: 'answerForm';
  readonly measure: Measure;
  readonly today: LocalDate;
  readonly group: OrganisationGroup | null;
  /** Whom it can be about: those of the group, who have not answered first. */
  readonly choices: readonly CoverageRow[];
  readonly values: AnswerValues;
  readonly problems: readonly EntryProblem<AnswerField>[];
}

/** To add an organisation, or to change one. */
export interface OrganisationFormOutcome {
  readonly type: 'organisationForm';
  /** Null for a new one. */
  readonly organisation: Organisation | null;
  readonly today: LocalDate;
  readonly people: readonly PersonId[];
  readonly values: OrganisationValues;
  readonly problems: readonly EntryProblem<OrganisationField>[];
}

/** Why nothing is shown, or was changed. */
export type OrganisationRefusal =
  | { readonly why: 'right'; readonly right: Right }
  | { readonly why: 'unknown_organisation'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly why: 'which_organisation'; readonly text: string; readonly names: readonly string[] }
  /** Somebody else owes the measure, and not each organisation for itself. */
  | { readonly why: 'not_owed'; readonly measure: MeasureCode; readonly confidential: boolean }
  /** `named`: who was told of, as it was written; null: nobody. */
  | { readonly why: 'none_known'; readonly named: string | null }
  | { readonly why: 'too_many' }
  | { readonly why: 'ended'; readonly organisation: OrganisationCode; readonly name: string; readonly on: LocalDate }
  | { readonly why: 'changed_meanwhile' };

export interface OrganisationRefusedOutcome {
  readonly type: 'organisationRefused';
  readonly refusal: OrganisationRefusal;
}

export type OrganisationAnyOutcome =
  | CoverageOutcome
  | OrganisationOutcome
  | OrganisationsOutcome
  | AnswerFormOutcome
  | OrganisationFormOutcome
  | OrganisationRefusedOutcome;
