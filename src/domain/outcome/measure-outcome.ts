/** What was found of measures. */
import type { ChangeRecord } from '../change/change.js';
import type { MeasureFocus } from '../measure/focus.js';
import type { MeasureView, RulesNow } from '../measure/measure-view.js';
import type { Measure } from '../measure/measure.js';
import type { DerivedWord } from '../measure/words.js';
import type { PlainCount } from '../query/plain-count.js';
import type { Dimension, Group, MeasureQuery } from '../query/query.js';
import type { CircumstanceCode, MeasureCode } from '../register/codes.js';
import type { Circumstance, Investigation, Source, Vendor } from '../register/register.js';
import type { Tally } from '../risk/coverage.js';
import type { RiskStatus } from '../risk/risk.js';
import type { Page } from '../store/store.js';
import type { LocalDate } from '../time/local-date.js';
import type { NearestQuestion, Remarks } from './remarks.js';
import type { RiskView } from './risk-outcome.js';
import type { Slice } from './slice.js';

/** Something that is still in the way of a measure. */
export interface PresentBlocker {
  readonly code: CircumstanceCode | MeasureCode;
  readonly inferred: boolean;
  readonly present: boolean;
  /** The circumstance, or the measure, that the code names; null where it is in neither. */
  readonly item: Circumstance | Measure | null;
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
  /** Whether it waits for this was asked. */
  readonly waitsFor?: MeasureCode | CircumstanceCode | undefined;
  /** Neither yes nor no answers it. */
  readonly plainly?: true | undefined;
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
