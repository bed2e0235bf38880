/** What an action found or did: data that cards and pages turn into words. */
import type { Language } from '../language.js';
import type { FileProgressOutcome } from '../links/under-way.js';
import type { CalendarFeedOutcome } from '../links/calendar-feed.js';
import type { Term } from '../query/term.js';
import type { DeadlineQuestion, DeadlineReading } from '../measure/deadline.js';
import type { MeasureQuery, RiskQuery } from '../query/query.js';
import type { InvestigationCode, MeasureCode, RiskCode } from '../register/codes.js';
import type { RemindersAnyOutcome } from '../reminders/outcomes.js';
import type { LocalDate } from '../time/local-date.js';
import type { RecordOfAll } from '../vendor-record/promise-record.js';
import type { Yardstick } from '../vendor-record/vendor-record.js';
import type { CannotReason } from './cannot.js';
import type { EntriesOutcome, EntryOutcome, InvestigationsOutcome } from './catalogue-outcome.js';
import type { ChangeListOutcome, ChangedOutcome, FormOutcome, RefusedOutcome } from './change-outcome.js';
import type { UnknownCodeOutcome, WhichCodeOutcome } from './code-outcome.js';
import type {
  CountOutcome,
  MeasureListOutcome,
  MeasureOutcome,
  NextDeadlineOutcome,
  OverviewOutcome,
  WaitingOutcome,
} from './measure-outcome.js';
import type { OrganisationAnyOutcome } from './organisation-outcome.js';
import type { PeopleAnyOutcome } from './people-outcome.js';
import type { PublicationOutcome, PublicationRefusedOutcome } from './publication-outcome.js';
import type { Remarks } from './remarks.js';
import type { CircumstanceOutcome, RiskCountOutcome, RiskListOutcome, RiskOutcome } from './risk-outcome.js';

export interface VendorRecordOutcome extends Remarks, RecordOfAll {
  readonly type: 'vendorRecord';
  readonly today: LocalDate;
  readonly query: MeasureQuery;
  readonly against: Yardstick;
}

export interface DeadlineReadingOutcome {
  readonly type: 'deadlineReading';
  readonly wording: string;
  readonly anchor: LocalDate;
  readonly reading: DeadlineReading | null;
  /** What has to be asked back; null where it could be read. */
  readonly ask: DeadlineQuestion | null;
}

/** What words of the register mean. */
export interface MeaningOutcome {
  readonly type: 'meaning';
  readonly terms: readonly Term[];
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
  | FileProgressOutcome
  | RemindersAnyOutcome
  | CircumstanceOutcome
  | OverviewOutcome
  | UnknownCodeOutcome
  | WhichCodeOutcome
  | DeadlineReadingOutcome
  | MeaningOutcome
  | CannotOutcome
  | ChangedOutcome
  | FormOutcome
  | RefusedOutcome
  | PeopleAnyOutcome
  | OrganisationAnyOutcome
  | EntryOutcome
  | EntriesOutcome
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
