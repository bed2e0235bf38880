/** What the dashboard shows, as data. Nothing of a confidential measure but its code is in it: the page stands in Teams. */
import type { ChangeRecord } from '../../domain/change/change.js';
import type { MeasureCode, RiskCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { MeasureOutcome, OverviewOutcome } from '../../domain/outcome/measure-outcome.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import type { RiskOutcome, RiskView } from '../../domain/outcome/risk-outcome.js';
import type { VendorRecordOutcome } from '../../domain/outcome/outcome.js';
import type { Group, MeasureQuery } from '../../domain/query/query.js';
import type { Catalogue } from '../../domain/register/register.js';
import type { RiskStatus } from '../../domain/risk/risk.js';
import type { Page } from '../../domain/store/store.js';

/** A measure as it may be shown here. */
export type Shown =
  | { readonly confidential: false; readonly code: MeasureCode; readonly view: MeasureView }
  | { readonly confidential: true; readonly code: MeasureCode };

export interface Timeline {
  /** In the order of lists: by last day. */
  readonly rows: readonly Shown[];
  /** Rows passed over, and how many there are in all. */
  readonly offset: number;
  readonly total: number;
  /** How many closed measures were left out; 0 where the question was about those too. */
  readonly closedLeftOut: number;
}

/** A high risk, and the measures without which it cannot be called mitigated. */
export interface BoardRisk {
  readonly view: RiskView;
  readonly blocking: readonly Shown[];
  /** How many more measures block it. */
  readonly more: number;
}

export interface RiskBoard {
  /** Those still open first. */
  readonly risks: readonly BoardRisk[];
  /** Of all high risks that were asked about. */
  readonly statuses: Readonly<Record<RiskStatus, number>>;
  readonly total: number;
}

/** What was recorded in the month of the answer, newest first; the first load of the register is no change. */
export interface MonthChanges extends Page<ChangeRecord> {
  readonly from: LocalDate;
  /** Measures whose changes are shown, and that are confidential now: no more than what kind of change it was is told. */
  readonly confidential: ReadonlySet<MeasureCode>;
  /** More was recorded than was looked through: the number is a lower bound. */
  readonly isPartial: boolean;
}

/** What a filter can be set to. */
export interface Choices {
  readonly catalogue: Catalogue;
  /** Years in which measures end; newest first. */
  readonly years: readonly string[];
  readonly obligors: readonly Group[];
}

export interface DashboardOutcome {
  readonly type: 'dashboard';
  readonly query: MeasureQuery;
  /** The day of the answer: today, or the day asked about. */
  readonly day: LocalDate;
  readonly overview: OverviewOutcome;
  readonly timeline: Timeline;
  readonly record: VendorRecordOutcome;
  readonly board: RiskBoard;
  readonly changes: MonthChanges;
  readonly choices: Choices;
}

export interface MeasurePageOutcome {
  readonly type: 'measurePage';
  readonly day: LocalDate;
  readonly measure: MeasureOutcome;
  /** Newest first. */
  readonly history: Page<ChangeRecord> & { readonly offset: number };
  readonly catalogue: Catalogue;
}

export interface RiskPageOutcome {
  readonly type: 'riskPage';
  readonly day: LocalDate;
  readonly risk: RiskOutcome;
  /** Those that its condition names, in its order; without a condition the first that are linked to it. */
  readonly measures: readonly Shown[];
  /** Measures that are for it: the first of them, and how many there are. */
  readonly linked: { readonly rows: readonly Shown[]; readonly total: number };
  /** Newest first; also of what was changed with something else. */
  readonly history: Page<ChangeRecord> & { readonly offset: number };
  /** Of the measures in all that: those that are confidential now. */
  readonly confidential: ReadonlySet<MeasureCode>;
  readonly catalogue: Catalogue;
}

/** What a tab would show, and what else there is to choose. */
export interface TabSetupOutcome {
  readonly type: 'tabSetup';
  /** Measures that it would show now, and how many of those are open. */
  readonly total: number;
  readonly open: number;
  readonly choices: Choices;
}

/** What keeps a page from being shown. */
export type NoPage =
  /** The person has no right to it. */
  | { readonly type: 'denied' }
  /** The store cannot answer at this moment. */
  | { readonly type: 'unavailable' }
  /** There is no such measure or risk, or there was none on that day. */
  | { readonly type: 'missing'; readonly code: MeasureCode | RiskCode; readonly since: boolean }
  /** It is confidential: what it says stays in the register. */
  | { readonly type: 'confidential'; readonly code: MeasureCode }
  /** The day asked about has yet to come. */
  | { readonly type: 'future'; readonly day: LocalDate };
