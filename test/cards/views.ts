/** Outcomes made by hand, for what the first register does not have. */
import type { MeasureOutcome, MeasureListOutcome } from '../../src/domain/outcome/measure-outcome.js';
import type { MeasureView } from '../../src/domain/measure/measure-view.js';
import type { RiskOutcome, RiskView } from '../../src/domain/outcome/risk-outcome.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import { NO_TALLY } from '../../src/domain/risk/coverage.js';
import {
  blocking,
  evaluate,
  measuresIn,
  riskStatus,
  type ConditionWorld,
  type Risk,
} from '../../src/domain/risk/risk.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { daysLate, wordsFor } from '../../src/domain/measure/words.js';
import { day, investigation, measure, source, vendor } from '../support/builders.js';

export const TODAY = day('2026-11-21');

export const viewOf = (of: Measure, today: LocalDate = TODAY): MeasureView => ({
  measure: of,
  words: wordsFor(of, { today, isInTheWay: () => true }),
  daysLate: daysLate(of, today),
});

export const listOutcome = (
  measures: readonly Measure[],
  more: Partial<MeasureListOutcome> = {},
): MeasureListOutcome => ({
  type: 'measureList',
  query: { criteria: [] },
  today: TODAY,
  offset: 0,
  total: measures.length,
  overdue: measures.filter((one) => daysLate(one, TODAY) > 0).length,
  rows: measures.slice(0, 10).map((one) => viewOf(one)),
  ...more,
});

export const measureOutcome = (of: Measure, more: Partial<MeasureOutcome> = {}): MeasureOutcome => ({
  type: 'measure',
  ...viewOf(of, more.today),
  today: TODAY,
  focus: null,
  asOf: null,
  investigation: investigation(of.investigation),
  vendor: vendor(),
  source: source(),
  risks: [],
  blockers: [],
  history: [],
  historyTotal: 0,
  historyOffset: 0,
  ...more,
});

const worldWith = (verified: readonly string[]): ConditionWorld => ({
  isVerified: (code) => verified.includes(code),
  tallyOf: () => NO_TALLY,
});

export function riskView(of: Risk, verified: readonly string[] = []): RiskView {
  const evaluated = of.condition === null ? null : evaluate(of.condition.condition, worldWith(verified));
  return {
    risk: of,
    evaluated,
    status: riskStatus(of, evaluated),
    blocking: evaluated === null ? [] : blocking(evaluated),
  };
}

/** `verified`: the codes of the measures that are. */
export function riskOutcome(of: Risk, verified: readonly string[] = [], more: Partial<RiskOutcome> = {}): RiskOutcome {
  const codes = of.condition === null ? [] : measuresIn(of.condition.condition);
  const stateOf = (code: string) => (verified.includes(code) ? 'verified' : 'agreed');
  return {
    type: 'risk',
    ...riskView(of, verified),
    today: TODAY,
    focus: null,
    asOf: null,
    investigation: investigation(of.investigation),
    source: source(),
    measures: codes.map((code) => viewOf(measure(code, { state: stateOf(code) }))),
    linked: codes.length,
    ...more,
  };
}
