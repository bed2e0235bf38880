/** Whether a risk is among those a query asks for; like `matches`, the definition that an index answers faster. */
import type { MeasureCode } from './codes.js';
import { ratingOn } from './as-of.js';
import type { LocalDate } from './local-date.js';
import type { RiskQuery } from './query.js';
import { evaluate, riskStatus, type Risk, type RiskStatus } from './risk.js';

/** What the criteria depend on besides the risk itself. */
export interface RiskWorld {
  /** Peildatum; absent for now. */
  readonly asOf?: LocalDate | undefined;
  readonly isVerified: (code: MeasureCode) => boolean;
  readonly hasWords: (risk: Risk, words: string) => boolean;
  /** Whether a measure that the query's `measures` selects is linked to the risk. */
  readonly hasMeasure: (risk: Risk) => boolean;
}

export function statusIn(risk: Risk, { asOf, isVerified }: Pick<RiskWorld, 'asOf' | 'isVerified'>): RiskStatus {
  const evaluated = risk.condition === null ? null : evaluate(risk.condition.condition, isVerified);
  return riskStatus({ ...risk, rating: ratingOn(risk, asOf) }, evaluated);
}

/** What a query may ask of a risk; where it does not ask, everything will do. */
const ASKED: readonly ((query: RiskQuery, risk: Risk, world: RiskWorld) => boolean)[] = [
  ({ investigation }, risk) => investigation?.includes(risk.investigation) ?? true,
  ({ level }, risk) => level?.includes(risk.level) ?? true,
  ({ codes }, risk) => codes?.includes(risk.code) ?? true,
  ({ status }, risk, world) => status?.includes(statusIn(risk, world)) ?? true,
  ({ text }, risk, world) => text === undefined || world.hasWords(risk, text),
  ({ measures }, risk, world) => measures === undefined || world.hasMeasure(risk),
];

/** Whether everything holds that a query asks of a risk. */
export const matchesRisk = (query: RiskQuery, risk: Risk, world: RiskWorld): boolean =>
  ASKED.every((holds) => holds(query, risk, world));

/** The day that a question about risks is about, where it names one itself or in what it asks of measures. */
export const asOfRisks = (query: RiskQuery): LocalDate | undefined => query.asOf ?? query.measures?.asOf;
