/** Whether a risk is among those a query asks for; like `matches`, the definition that an index answers faster. */
import type { MeasureCode } from '../register/codes.js';
import { ratingOn } from '../measure/as-of.js';
import type { LocalDate } from '../time/local-date.js';
import type { MeasureQuery, RiskAspects, RiskQuery } from './query.js';
import { evaluate, riskStatus, type Risk, type RiskStatus } from '../risk/risk.js';
import type { TallyOf } from '../risk/share.js';

/** What the criteria depend on besides the risk itself. */
export interface RiskWorld {
  /** Peildatum; absent for now. */
  readonly asOf?: LocalDate | undefined;
  readonly isVerified: (code: MeasureCode) => boolean;
  readonly tallyOf: TallyOf;
  readonly hasWords: (risk: Risk, words: string) => boolean;
  /** Whether a measure that `measures` selects is linked to the risk. */
  readonly hasMeasure: (risk: Risk, measures: MeasureQuery) => boolean;
}

/** What the status of a risk depends on. */
export type StatusWorld = Pick<RiskWorld, 'asOf' | 'isVerified' | 'tallyOf'>;

export function statusIn(risk: Risk, { asOf, ...world }: StatusWorld): RiskStatus {
  const evaluated = risk.condition === null ? null : evaluate(risk.condition.condition, world);
  return riskStatus({ ...risk, rating: ratingOn(risk, asOf) }, evaluated);
}

/** What may be asked of a risk; undefined where it is not asked. */
const ASKED: readonly ((aspects: RiskAspects, risk: Risk, world: RiskWorld) => boolean | undefined)[] = [
  ({ investigation }, risk) => investigation?.includes(risk.investigation),
  ({ level }, risk) => level?.includes(risk.level),
  ({ codes }, risk) => codes?.includes(risk.code),
  ({ status }, risk, world) => status?.includes(statusIn(risk, world)),
  ({ condition }, risk) => condition && risk.condition !== null,
  ({ text }, risk, world) => (text === undefined ? undefined : world.hasWords(risk, text)),
  ({ measures }, risk, world) => (measures === undefined ? undefined : world.hasMeasure(risk, measures)),
];

/** Whether everything holds that a query asks of a risk, and nothing that it leaves out. */
export const matchesRisk = ({ except = {}, ...query }: RiskQuery, risk: Risk, world: RiskWorld): boolean =>
  ASKED.every((holds) => holds(query, risk, world) !== false && holds(except, risk, world) !== true);

/** The day that a question about risks is about, where it names one itself or in what it asks of measures. */
export const asOfRisks = ({ asOf, measures, except }: RiskQuery): LocalDate | undefined =>
  asOf ?? measures?.asOf ?? except?.measures?.asOf;
