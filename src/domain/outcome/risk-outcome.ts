/** What was found of risks and circumstances. */
import type { RiskFocus } from '../measure/focus.js';
import type { MeasureView } from '../measure/measure-view.js';
import type { Group, RiskDimension, RiskQuery } from '../query/query.js';
import type { MeasureCode, RiskCode } from '../register/codes.js';
import type { Circumstance, Investigation, Source } from '../register/register.js';
import type { EvaluatedCondition, Risk, RiskStatus } from '../risk/risk.js';
import type { Page } from '../store/store.js';
import type { LocalDate } from '../time/local-date.js';
import type { NearestQuestion, Remarks } from './remarks.js';
import type { Slice } from './slice.js';

export interface RiskView {
  readonly risk: Risk;
  readonly status: RiskStatus;
  readonly evaluated: EvaluatedCondition | null;
  /** The measures without which the condition cannot hold. */
  readonly blocking: readonly MeasureCode[];
}

export interface RiskOutcome extends RiskView, Remarks {
  readonly type: 'risk';
  readonly today: LocalDate;
  readonly focus: RiskFocus | null;
  /** Neither yes nor no answers it. */
  readonly plainly?: true | undefined;
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

export interface CircumstanceOutcome {
  readonly type: 'circumstance';
  readonly circumstance: Circumstance;
  readonly source: Source | null;
  /** The measures that wait for it, or had to: some of them, and how many there are. */
  readonly holdsUp: Page<MeasureCode>;
}
