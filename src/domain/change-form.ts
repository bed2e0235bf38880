/** What people can change, and the fields that each change is told with: the same on a form and in a sentence. */
import type { ChangeRecord } from './change.js';
import type { CatalogueCode, CatalogueType, ItemCode, MeasureCode, Party } from './codes.js';
import type { DeadlineReadingResult, DeadlineVersion } from './deadline.js';
import type { Localized } from './language.js';
import type { LocalDate } from './local-date.js';
import type { MeasureState } from './measure.js';
import type { MeasureView } from './measure-view.js';
import type { Right } from './person.js';
import type { EvaluatedCondition, Risk } from './risk.js';

export const FIELDS = [
  'progress',
  'note',
  'occurredOn',
  'claimedBy',
  'link',
  'title',
  'date',
  'sha256',
  'result',
  'reason',
  'wording',
  /** The wording whose reading the person has been shown. */
  'read',
  'source',
  'agreedBy',
  'owner',
  'by',
  'level',
  'quote',
  'place',
  'obligor',
  'nature',
  'investigation',
  'risks',
  'published',
  /** Of a recurring measure; asked for where there are choices of it, be they none. */
  'period',
  /** The kind of a deadline, and its first and last day, as a person reads them. */
  'kind',
  'from',
  'to',
  /** What something is called in English, where that is another title. */
  'titleEn',
  'name',
  /** With commas between them. */
  'aliases',
  'products',
  'publisher',
  'reference',
  'code',
  'vendor',
  'completed',
  /** When a risk counts as ready to be rated anew, as people write it: "V1 en (V2 of V3)". */
  'condition',
  /** Codes of what a measure waits for. */
  'blockers',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a person filled in, as they wrote it. */
export type FieldValues = Readonly<Partial<Record<Field, string>>>;

/** The most characters that a field may hold; one that is no running text has a form of its own instead. */
export const MOST_CHARACTERS = {
  note: 2000,
  reason: 2000,
  link: 2000,
  wording: 2000,
  quote: 4000,
  title: 200,
  claimedBy: 300,
  agreedBy: 300,
  source: 300,
  place: 300,
  sha256: 64,
  titleEn: 200,
  name: 100,
  aliases: 500,
  products: 500,
  publisher: 200,
  reference: 100,
  condition: 1000,
} as const satisfies Readonly<Partial<Record<Field, number>>>;

interface ChangeForm {
  readonly right: Right;
  readonly of: 'measure' | 'risk' | 'circumstance' | CatalogueType | 'nothing';
  readonly required: readonly Field[];
  readonly optional: readonly Field[];
}

/** Every change by name, with who may make it and what it is told with. */
export const CHANGE_FORMS = {
  /** An update: how far it is, or only a note. One of the two is needed. */
  recordProgress: { right: 'update', of: 'measure', required: [], optional: ['progress', 'note', 'occurredOn'] },
  reportDone: {
    right: 'update',
    of: 'measure',
    required: ['claimedBy', 'occurredOn'],
    optional: ['period', 'note', 'link', 'title', 'date', 'sha256'],
  },
  addEvidence: { right: 'update', of: 'measure', required: ['link', 'title', 'date'], optional: ['sha256'] },
  verify: {
    right: 'verify',
    of: 'measure',
    required: ['result'],
    optional: ['period', 'reason', 'occurredOn', 'link', 'title', 'date', 'sha256'],
  },
  moveDeadline: {
    right: 'coordinate',
    of: 'measure',
    required: ['wording', 'reason', 'source', 'agreedBy'],
    optional: ['read', 'occurredOn'],
  },
  /** The wording stays; `kind`: where it is another one than before. */
  overruleReading: { right: 'coordinate', of: 'measure', required: ['reason'], optional: ['from', 'to', 'kind'] },
  setFollowUp: { right: 'coordinate', of: 'measure', required: ['date'], optional: ['note'] },
  assignOwner: { right: 'coordinate', of: 'measure', required: ['owner'], optional: ['note'] },
  agree: { right: 'coordinate', of: 'measure', required: ['source'], optional: ['occurredOn', 'note'] },
  decline: { right: 'coordinate', of: 'measure', required: ['reason'], optional: ['occurredOn'] },
  withdraw: { right: 'coordinate', of: 'measure', required: ['reason', 'source'], optional: ['occurredOn'] },
  /** `by`: the code of the measure that takes its place. */
  supersede: { right: 'coordinate', of: 'measure', required: ['reason', 'source', 'by'], optional: ['occurredOn'] },
  reopen: { right: 'coordinate', of: 'measure', required: ['reason'], optional: ['occurredOn'] },
  /** Puts back what was withdrawn, declined or superseded by mistake. */
  reinstate: { right: 'coordinate', of: 'measure', required: ['reason'], optional: [] },
  rerate: { right: 'verify', of: 'risk', required: ['level', 'reason'], optional: ['occurredOn'] },
  markGone: { right: 'coordinate', of: 'circumstance', required: ['occurredOn', 'source'], optional: [] },
  addMeasure: {
    right: 'update',
    of: 'nothing',
    required: ['quote', 'source', 'place', 'title', 'obligor', 'investigation', 'wording'],
    optional: ['nature', 'risks', 'read'],
  },
  addVendor: { right: 'coordinate', of: 'nothing', required: ['name'], optional: ['aliases'] },
  editVendor: { right: 'coordinate', of: 'vendor', required: ['name'], optional: ['aliases'] },
  /** Whoever may propose a measure needs a document to quote from. */
  addSource: {
    right: 'update',
    of: 'nothing',
    required: ['title', 'publisher', 'published'],
    optional: ['reference'],
  },
  editSource: {
    right: 'coordinate',
    of: 'source',
    required: ['title', 'publisher', 'published'],
    optional: ['reference'],
  },
  addInvestigation: {
    right: 'coordinate',
    of: 'nothing',
    required: ['title', 'code', 'vendor', 'source'],
    optional: ['titleEn', 'products', 'aliases', 'completed', 'published'],
  },
  /** Whose investigation it is, its code and its source stay. */
  editInvestigation: {
    right: 'coordinate',
    of: 'investigation',
    required: ['title'],
    optional: ['titleEn', 'products', 'aliases', 'completed', 'published'],
  },
  addRisk: {
    right: 'coordinate',
    of: 'nothing',
    required: ['investigation', 'level', 'title', 'quote', 'source', 'place'],
    optional: ['titleEn', 'condition'],
  },
  addCircumstance: {
    right: 'coordinate',
    of: 'nothing',
    required: ['investigation', 'title', 'quote', 'source', 'place'],
    optional: ['titleEn'],
  },
  /** `read`: the condition whose reading the person has been shown. */
  setCondition: { right: 'coordinate', of: 'risk', required: ['condition', 'reason'], optional: ['read'] },
  /** Empty: it waits for nothing any more. */
  setBlockers: { right: 'coordinate', of: 'measure', required: [], optional: ['blockers', 'reason'] },
} as const satisfies Readonly<Record<string, ChangeForm>>;

export type ChangeName = keyof typeof CHANGE_FORMS;
export const CHANGE_NAMES = Object.keys(CHANGE_FORMS) as readonly ChangeName[];

/** What may be wrong with a field. */
export const FIELD_PROBLEMS = [
  'required',
  'not_a_date',
  'in_the_future',
  'in_the_past',
  'before_agreed',
  'before_report',
  'not_a_percentage',
  'too_long',
  'not_https',
  'hides_host',
  'not_sha256',
  'not_a_choice',
  'unknown_person',
  'unknown_code',
  'unknown_source',
  'unreadable',
  /** A kind of deadline that has no such day. */
  'has_no_day',
  'after_last_day',
  /** Another entry is called so, or the code was given before. */
  'taken',
  /** No code of an investigation. */
  'not_a_code',
  /** Letters and digits are needed to call it by. */
  'no_name',
  'unreadable_condition',
] as const;
export type FieldProblemKind = (typeof FIELD_PROBLEMS)[number];

export interface FieldProblem {
  readonly field: Field;
  readonly problem: FieldProblemKind;
  /** What may have been meant, nearest first: names, codes. */
  readonly nearest?: readonly string[];
  /** The first day that it can be, where it is too early. */
  readonly day?: LocalDate;
}

/** What a change can be made to. */
export type ChangeSubject = ItemCode | CatalogueCode;

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
  /** Measures that look like the new one. */
  readonly alike: readonly MeasureCode[];
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
  | { readonly why: 'rested_on'; readonly by: readonly string[] };

export interface RefusedOutcome {
  readonly type: 'refused';
  readonly change: ChangeName | 'undo';
  readonly subject: ChangeSubject | null;
  readonly refusal: Refusal;
}
