/** What an action found or did: data that cards and pages turn into words. */
import type { CalendarFeedOutcome } from './calendar-feed.js';
import type { CannotReason } from './cannot.js';
import type { EntryOutcome, InvestigationsOutcome } from './catalogue-outcome.js';
import type { ChangeRecord } from './change.js';
import type { ChangeName, FormOutcome, RefusedOutcome } from './change-form.js';
import type { CircumstanceCode, InvestigationCode, MeasureCode, PersonId, RiskCode } from './codes.js';
import type { Tally } from './coverage.js';
import type { UnknownCodeOutcome, WhichCodeOutcome } from './code-outcome.js';
import type { DeadlineQuestion, DeadlineReading } from './deadline.js';
import type { MeasureFocus, RiskFocus } from './focus.js';
import type { Language } from './language.js';
import type { LocalDate } from './local-date.js';
import type { Measure } from './measure.js';
import type { MeasureView, RulesNow } from './measure-view.js';
import type { OrganisationAnyOutcome, OrganisationOutcome } from './organisation-outcome.js';
import type { PeopleAnyOutcome } from './people-outcome.js';
import type { PlainCount } from './plain-count.js';
import type { RecordOfAll } from './promise-record.js';
import type { PublicationOutcome, PublicationRefusedOutcome } from './publication-outcome.js';
import type { Dimension, Group, MeasureQuery, RiskDimension, RiskQuery } from './query.js';
import type { Circumstance, Investigation, Source, Vendor } from './register.js';
import type { NearestQuestion, Remarks } from './remarks.js';
import type { EvaluatedCondition, Risk, RiskStatus } from './risk.js';
import type { RemindersAnyOutcome } from './reminders/outcomes.js';
import type { Page } from './store.js';
import type { Yardstick } from './vendor-record.js';
import type { DerivedWord } from './words.js';

export type { UnknownCodeOutcome, WhichCodeOutcome } from './code-outcome.js';
export type { MeasureView } from './measure-view.js';

/** Something that is still in the way of a measure. */
export interface PresentBlocker {
  readonly code: CircumstanceCode | MeasureCode;
  readonly inferred: boolean;
  readonly present: boolean;
  /** The circumstance, or the measure, that the code names; null where it is in neither. */
  readonly item: Circumstance | Measure | null;
}

export interface RiskView {
  readonly risk: Risk;
  readonly status: RiskStatus;
  readonly evaluated: EvaluatedCondition | null;
  /** The measures without which the condition cannot hold. */
  readonly blocking: readonly MeasureCode[];
}

export interface Slice {
  /** Rows passed over. */
  readonly offset: number;
  /** How many there are in all. */
  readonly total: number;
}

export interface MeasureListOutcome extends Slice, Remarks {
  readonly type: 'measureList';
  readonly query: MeasureQuery;
  readonly today: LocalDate;
  readonly rows: readonly MeasureView[];
  /** How many of all are overdue. */
  readonly overdue: number;
  /** Only where nothing was found. */
  readonly nearest?: readonly NearestQuestion[];
}

export interface CountOutcome extends Remarks {
  readonly type: 'count';
  readonly query: MeasureQuery;
  readonly today: LocalDate;
  readonly total: number;
  /** Null for a count without "per". */
  readonly by: Dimension | null;
  readonly groups: readonly Group[];
  /** The first codes the number rests on; all of them where `total` is no larger. */
  readonly codes: readonly MeasureCode[];
  /** Numbers that were asked for beside it. */
  readonly also?: readonly PlainCount[];
  /** Only where nothing was found. */
  readonly nearest?: readonly NearestQuestion[];
}

export interface MeasureOutcome extends MeasureView, RulesNow, Remarks {
  readonly type: 'measure';
  readonly today: LocalDate;
  /** What was asked of it; null where it was asked for as a whole. */
  readonly focus: MeasureFocus | null;
  /** The past day it is shown on; null: as it is now. */
  readonly asOf: LocalDate | null;
  readonly investigation: Investigation;
  readonly vendor: Vendor;
  readonly source: Source;
  readonly risks: readonly RiskView[];
  readonly blockers: readonly PresentBlocker[];
  /** Newest first. */
  readonly history: readonly ChangeRecord[];
  readonly historyTotal: number;
  /** Records passed over. */
  readonly historyOffset: number;
  /** How the organisations stand with it; absent where they do not owe it, or none is known. */
  readonly coverage?: Tally | undefined;
}

export interface RiskOutcome extends RiskView, Remarks {
  readonly type: 'risk';
  readonly today: LocalDate;
  readonly focus: RiskFocus | null;
  readonly asOf: LocalDate | null;
  readonly investigation: Investigation;
  readonly source: Source;
  /** The measures the condition names, in its order; without a condition the first that are linked to the risk. */
  readonly measures: readonly MeasureView[];
  /** How many measures are linked to the risk in all. */
  readonly linked: number;
}

export interface RiskListOutcome extends Slice, Remarks {
  readonly type: 'riskList';
  readonly query: RiskQuery;
  readonly today: LocalDate;
  readonly rows: readonly RiskView[];
  readonly statuses: Readonly<Record<RiskStatus, number>>;
  /** Only where nothing was found. */
  readonly nearest?: readonly NearestQuestion[];
}

export interface RiskCountOutcome extends Remarks {
  readonly type: 'riskCount';
  readonly query: RiskQuery;
  readonly today: LocalDate;
  readonly total: number;
  readonly by: RiskDimension | null;
  /** The key is a level, a status or an investigation. */
  readonly groups: readonly Group[];
  /** The first codes the number rests on; all of them where `total` is no larger. */
  readonly codes: readonly RiskCode[];
  /** Only where nothing was found. */
  readonly nearest?: readonly NearestQuestion[];
}

export interface NextDeadlineOutcome extends Remarks {
  readonly type: 'nextDeadline';
  readonly query: MeasureQuery;
  readonly today: LocalDate;
  /** Null when nothing open has a day that is still to come. */
  readonly date: LocalDate | null;
  /** How many fall on that day. */
  readonly total: number;
  /** The first of them. */
  readonly rows: readonly MeasureView[];
}

export interface OverviewOutcome extends Remarks {
  readonly type: 'overview';
  readonly today: LocalDate;
  readonly query: MeasureQuery;
  readonly total: number;
  readonly words: ReadonlyMap<DerivedWord, number>;
  readonly states: readonly Group[];
  readonly obligors: readonly Group[];
  readonly risks: Readonly<Record<RiskStatus, number>>;
}

/** What was recorded since a day, newest first; the first load is not a change. */
export interface ChangeListOutcome extends Slice {
  readonly type: 'changeList';
  readonly since: LocalDate;
  /** Whose changes; null: anyone's. */
  readonly by: PersonId | null;
  readonly query: MeasureQuery;
  readonly rows: readonly ChangeRecord[];
}

/** What waits for the person who asks. */
export interface WaitingOutcome {
  readonly type: 'waiting';
  readonly today: LocalDate;
  /** Theirs, and overdue, due now or silent. */
  readonly mine: Page<MeasureView>;
  /** Reported done, where they may verify; null where they may not. */
  readonly toVerify: Page<MeasureView> | null;
  /** Overdue, due now or silent, and nobody's: how many, for a coordinator; null for anyone else. */
  readonly unowned: number | null;
}

export interface VendorRecordOutcome extends Remarks, RecordOfAll {
  readonly type: 'vendorRecord';
  readonly today: LocalDate;
  readonly query: MeasureQuery;
  readonly against: Yardstick;
}

export interface CircumstanceOutcome {
  readonly type: 'circumstance';
  readonly circumstance: Circumstance;
  readonly source: Source | null;
  /** The measures that wait for it, or had to: some of them, and how many there are. */
  readonly holdsUp: Page<MeasureCode>;
}

export interface DeadlineReadingOutcome {
  readonly type: 'deadlineReading';
  readonly wording: string;
  readonly anchor: LocalDate;
  readonly reading: DeadlineReading | null;
  /** What has to be asked back; null where it could be read. */
  readonly ask: DeadlineQuestion | null;
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

/** The question cannot be answered from the register, or was not understood. */
export interface CannotOutcome {
  readonly type: 'cannot';
  readonly reason: CannotReason;
  /** The topic that is not recorded, in the words of the question; empty where there is none. */
  readonly topic: string;
}

/** Something that was put where anyone may see it: what it is, and nothing of what is in it. */
export interface SharedOutcome {
  readonly type: 'shared';
  readonly item: SharedItem;
}

export type SharedItem =
  | { readonly of: 'measure'; readonly code: MeasureCode }
  | { readonly of: 'risk'; readonly code: RiskCode }
  | { readonly of: 'measures'; readonly asked: MeasureQuery }
  | { readonly of: 'risks'; readonly asked: RiskQuery };

export type Outcome =
  | SharedOutcome
  | MeasureListOutcome
  | CountOutcome
  | MeasureOutcome
  | RiskOutcome
  | RiskListOutcome
  | RiskCountOutcome
  | NextDeadlineOutcome
  | ChangeListOutcome
  | WaitingOutcome
  | VendorRecordOutcome
  | PublicationOutcome
  | PublicationRefusedOutcome
  | CalendarFeedOutcome
  | RemindersAnyOutcome
  | CircumstanceOutcome
  | OverviewOutcome
  | UnknownCodeOutcome
  | WhichCodeOutcome
  | DeadlineReadingOutcome
  | CannotOutcome
  | ChangedOutcome
  | FormOutcome
  | RefusedOutcome
  | PeopleAnyOutcome
  | OrganisationAnyOutcome
  | EntryOutcome
  | InvestigationsOutcome
  /** Readings that differ in kind: asked back, with the readings as the answer's alternatives. */
  | { readonly type: 'whichReading' }
  /** Several changes were asked for at once: each as a sentence. */
  | { readonly type: 'oneByOne'; readonly asks: readonly string[] }
  /** `owed`: a measure that each organisation owes; absent where there is none. */
  | {
      readonly type: 'help';
      readonly investigations: readonly InvestigationCode[];
      readonly owed?: MeasureCode | undefined;
    }
  | { readonly type: 'welcome'; readonly total: number; readonly local: boolean; readonly fourEyes: boolean }
  /** Where a file is imported; `allowed`: the person may do so. */
  | { readonly type: 'importPage'; readonly allowed: boolean }
  | { readonly type: 'languageChanged'; readonly language: Language }
  /** The person has no right to it; nothing of the register is said. */
  | { readonly type: 'denied' }
  /** A card of an older version, or data that is no longer understood. */
  | { readonly type: 'outdatedCard' }
  /** The person asks more in a minute than is answered; this was not done. */
  | { readonly type: 'tooFast' }
  /** The store cannot answer at this moment. */
  | { readonly type: 'unavailable' }
  /** Something went wrong inside; `reference` is in the log. */
  | { readonly type: 'failed'; readonly reference: string };

export type OutcomeType = Outcome['type'];
