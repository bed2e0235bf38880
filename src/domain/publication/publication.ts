/** What is published about promises: statements without words of any language, each with what it rests on. */
import type { ItemCode, MeasureCode, Party, RiskCode, SourceCode } from '../register/codes.js';
import type { DeadlineVersion } from '../measure/deadline.js';
import type { Localized } from '../language.js';
import type { LocalDate } from '../time/local-date.js';
import type { Contradiction, MeasureState, Period, Quotation } from '../measure/measure.js';
import type { ReadAnew } from '../measure/overruling.js';
import type { PublicationScope } from './publication-asked.js';
import type { Investigation, Source, Vendor } from '../register/register.js';
import type { RiskLevel, RiskStatus } from '../risk/risk.js';

/** What a statement rests on. */
export interface Ground {
  readonly code: MeasureCode | RiskCode;
  /** The numbers of the changes that made it so, in their order; none where it is as the source has it. */
  readonly records: readonly number[];
  readonly source: SourceCode;
}

/** Days after the last day of the deadline as first agreed and as it was then; 0: on time; null: no firm last day. */
export interface Timing {
  readonly first: number | null;
  readonly current: number | null;
  readonly moved: boolean;
}

type Said =
  | { readonly says: 'promised'; readonly on: LocalDate; readonly deadline: DeadlineVersion }
  | {
      readonly says: 'verified';
      readonly on: LocalDate;
      readonly reported: { readonly by: string; readonly on: LocalDate } | null;
      readonly timing: Timing;
      readonly deadline: DeadlineVersion;
    }
  | { readonly says: 'partial'; readonly on: LocalDate }
  /** Claimed to be done; nobody has verified it. */
  | {
      readonly says: 'reported';
      readonly by: string;
      readonly on: LocalDate;
      readonly evidence: number;
      readonly timing: Timing;
      readonly deadline: DeadlineVersion;
    }
  | { readonly says: 'rejected'; readonly on: LocalDate; readonly reason: string | null }
  | {
      readonly says: 'late';
      readonly lastDay: LocalDate;
      readonly days: number;
      /** The same by the deadline as first agreed; null where that is the same deadline, or no firm one. */
      readonly first: { readonly lastDay: LocalDate; readonly days: number } | null;
      /** What was ever said of it; `not_done`: something, but never that it is done. */
      readonly heard: 'nothing' | 'not_done' | 'rejected' | 'part';
    }
  /** Not late by the deadline that counts, but past the one that was first agreed. */
  | {
      readonly says: 'past_first';
      readonly first: { readonly lastDay: LocalDate; readonly days: number };
      readonly deadline: DeadlineVersion;
    }
  | {
      readonly says: 'moved';
      readonly on: LocalDate;
      readonly from: DeadlineVersion;
      readonly to: DeadlineVersion;
      /** Between the last days; null where one of them has none. */
      readonly days: number | null;
    }
  | {
      readonly says: 'open';
      readonly deadline: DeadlineVersion;
      readonly state: MeasureState;
      /** It was to end on a day that has passed. */
      readonly expired: boolean;
    }
  | { readonly says: 'forecast'; readonly deadline: DeadlineVersion; readonly state: MeasureState }
  | { readonly says: 'expectation_passed'; readonly deadline: DeadlineVersion; readonly lastDay: LocalDate }
  | {
      readonly says: 'ended';
      readonly state: 'declined' | 'withdrawn' | 'superseded';
      /** Null where that is not recorded. */
      readonly on: LocalDate | null;
      readonly reason: string | null;
      /** What took its place; null where nothing did, or what did is confidential. */
      readonly supersededBy: MeasureCode | null;
    }
  /** Of a recurring measure: what became of one period. */
  | { readonly says: 'period'; readonly period: Period; readonly state: MeasureState; readonly on: LocalDate };

/** Something said of a measure. */
export type MeasureStatement = Ground & {
  readonly code: MeasureCode;
  readonly title: Localized;
  readonly party: Party;
  /** Where the deadline that it tells of, or holds it to, is read otherwise than at first. */
  readonly readAnew?: ReadAnew;
} & Said;

/** A measure that the condition of a risk waits for. */
export interface BlockingMeasure {
  readonly code: MeasureCode;
  readonly state: MeasureState;
  readonly late: boolean;
  /** It waits for more organisations to carry it out, and not for its verification. */
  readonly byShare: boolean;
}

export interface RiskStatement extends Ground {
  readonly code: RiskCode;
  readonly title: Localized;
  readonly level: RiskLevel;
  readonly status: RiskStatus;
  /** The level that a person confirmed afterwards, and the day; null where nobody did. */
  readonly rated: { readonly level: RiskLevel; readonly on: LocalDate } | null;
  /** Whether it is recorded under which measures it is mitigated; `ours`: so we read the source. */
  readonly condition: { readonly ours: boolean } | null;
  /** The measures without which it cannot be, and how they stand. */
  readonly blocking: readonly BlockingMeasure[];
  /** Confidential ones among them. */
  readonly hidden: number;
}

/** What the sources say that does not agree. */
export interface ContradictionStatement extends Ground, Contradiction {
  readonly code: MeasureCode;
}

/** A measure as the update counts it in, with the words of its source. */
export interface ListedMeasure extends Ground {
  readonly code: MeasureCode;
  readonly title: Localized;
  readonly description: Localized | null;
  readonly party: Party;
  readonly state: MeasureState;
  readonly quotation: Quotation;
  readonly deadline: DeadlineVersion;
  /** Where that deadline is read otherwise than at first. */
  readonly readAnew?: ReadAnew;
  readonly risks: readonly RiskCode[];
  /** It lapses when this one is verified, not on its day. */
  readonly lapsesWith: MeasureCode | null;
  readonly notes: readonly Localized[];
}

/** In the order in which they are told. */
export const UPDATE_PARTS = [
  'promised',
  'verified',
  'reported',
  'late',
  'past_first',
  'moved',
  'open',
  'forecast',
  'ended',
] as const;
export type UpdatePart = (typeof UPDATE_PARTS)[number];

export interface ProgressUpdate {
  readonly type: 'progressUpdate';
  readonly scope: PublicationScope;
  /** Both days are in it; things are told as they stood at the end of the last one. */
  readonly since: LocalDate;
  readonly until: LocalDate;
  readonly vendors: readonly Vendor[];
  readonly investigations: readonly Investigation[];
  /** Those quoted, by day of publication; a reference is the place in this list. */
  readonly sources: readonly Source[];
  readonly parts: Readonly<Record<UpdatePart, readonly MeasureStatement[]>>;
  readonly risks: readonly RiskStatement[];
  readonly contradictions: readonly ContradictionStatement[];
  readonly measures: readonly ListedMeasure[];
  /** How many were left out because they are confidential. */
  readonly confidential: number;
  /** The first items of which the register knew something else by the end of the last day; absent where there are none. */
  readonly recordedOtherwise?: readonly ItemCode[];
}
