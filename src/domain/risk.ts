/** Risks, and the condition over measures under which one is mitigated. */
import type { InvestigationCode, MeasureCode, PersonId, RiskCode } from './codes.js';
import type { LocalDate } from './local-date.js';
import type { Measure, Quotation } from './measure.js';

export const RISK_LEVELS = ['high', 'medium', 'low', 'not_high'] as const;
/** not_high: the source says no more than that it is not high. */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Holds when the measures it names are verified. */
export type Condition =
  | { readonly type: 'verified'; readonly measure: MeasureCode }
  | { readonly type: 'all'; readonly of: readonly Condition[] }
  | { readonly type: 'any'; readonly of: readonly Condition[] };

export interface RiskCondition {
  readonly condition: Condition;
  /** True where the source does not say it per risk and we read it so; a coordinator may overrule it. */
  readonly ours: boolean;
  /** What the source does say. */
  readonly quotation: Quotation;
}

/** A person's word that the risk now has this level. */
export interface Rating {
  readonly level: RiskLevel;
  readonly on: LocalDate;
  readonly by: PersonId;
  readonly reason: string;
}

export interface Risk {
  readonly code: RiskCode;
  readonly investigation: InvestigationCode;
  /** As rated by the investigation. */
  readonly level: RiskLevel;
  readonly quotation: Quotation;
  /** The part of the quotation that names the risk, in both languages. */
  readonly title: { readonly nl: string; readonly en: string };
  readonly condition: RiskCondition | null;
  /** The new rating that a person confirmed after the condition held. */
  readonly rating: Rating | null;
  readonly version: number;
}

export const RISK_STATUSES = ['open', 'ready_to_rerate', 'mitigated'] as const;
export type RiskStatus = (typeof RISK_STATUSES)[number];

/** A condition with, at every node, whether it holds. */
export type EvaluatedCondition =
  | { readonly type: 'verified'; readonly measure: MeasureCode; readonly holds: boolean }
  | { readonly type: 'all' | 'any'; readonly of: readonly EvaluatedCondition[]; readonly holds: boolean };

/** `isVerified` tells of a measure's code whether it is verified now. */
export function evaluate(condition: Condition, isVerified: (code: MeasureCode) => boolean): EvaluatedCondition {
  if (condition.type === 'verified') return { ...condition, holds: isVerified(condition.measure) };
  const of = condition.of.map((part) => evaluate(part, isVerified));
  const holds = condition.type === 'all' ? of.every((part) => part.holds) : of.some((part) => part.holds);
  return { type: condition.type, of, holds };
}

/** Every measure that a condition names, each once, in its order. */
export function measuresIn(condition: Condition): readonly MeasureCode[] {
  if (condition.type === 'verified') return [condition.measure];
  return [...new Set(condition.of.flatMap(measuresIn))];
}

/** The measures without which an evaluated condition cannot hold, each once; none when it holds. */
export function blocking(condition: EvaluatedCondition): readonly MeasureCode[] {
  if (condition.holds) return [];
  if (condition.type === 'verified') return [condition.measure];
  return [...new Set(condition.of.flatMap(blocking))];
}

/**
 * Mitigated only when the condition holds over verified measures and a person confirmed the new rating. A risk
 * without a recorded condition is open.
 */
export function riskStatus(risk: Risk, evaluated: EvaluatedCondition | null): RiskStatus {
  if (!evaluated?.holds) return 'open';
  return risk.rating === null ? 'ready_to_rerate' : 'mitigated';
}

export const isVerified = (measure: Measure | undefined): boolean => measure?.state === 'verified';
