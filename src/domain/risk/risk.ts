/** Risks, and the condition over measures under which one is mitigated. */
import type { InvestigationCode, MeasureCode, PersonId, RiskCode } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { Measure, Quotation } from '../measure/measure.js';
import { evaluateShare, type EvaluatedShare, type ShareCondition, type TallyOf } from './share.js';

export const RISK_LEVELS = ['high', 'medium', 'low', 'not_high'] as const;
/** not_high: the source says no more than that it is not high. */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Holds when the measures it names are verified, or carried out by the share of the organisations that it asks for. */
export type Condition =
  | { readonly type: 'verified'; readonly measure: MeasureCode }
  | ShareCondition
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
  /** True where it was added by mistake and taken back: it is in no list any more, and its code is not given again. */
  readonly retracted?: true | undefined;
  readonly version: number;
}

export const RISK_STATUSES = ['open', 'ready_to_rerate', 'mitigated'] as const;
export type RiskStatus = (typeof RISK_STATUSES)[number];

/** A condition with, at every node, whether it holds. */
export type EvaluatedCondition =
  | { readonly type: 'verified'; readonly measure: MeasureCode; readonly holds: boolean }
  | EvaluatedShare
  | { readonly type: 'all' | 'any'; readonly of: readonly EvaluatedCondition[]; readonly holds: boolean };

/** What a condition depends on. */
export interface ConditionWorld {
  /** Whether a measure is verified now. */
  readonly isVerified: (code: MeasureCode) => boolean;
  readonly tallyOf: TallyOf;
}

export function evaluate(condition: Condition, world: ConditionWorld): EvaluatedCondition {
  if (condition.type === 'verified') return { ...condition, holds: world.isVerified(condition.measure) };
  if (condition.type === 'share') return evaluateShare(condition, world.tallyOf);
  const of = condition.of.map((part) => evaluate(part, world));
  const holds = condition.type === 'all' ? of.every((part) => part.holds) : of.some((part) => part.holds);
  return { type: condition.type, of, holds };
}

/** Every measure that a condition names, each once, in its order. */
export function measuresIn(condition: Condition): readonly MeasureCode[] {
  if ('measure' in condition) return [condition.measure];
  return [...new Set(condition.of.flatMap(measuresIn))];
}

/** Every share that a condition asks for. */
export function sharesIn(condition: Condition): readonly ShareCondition[] {
  if (condition.type === 'share') return [condition];
  return condition.type === 'verified' ? [] : condition.of.flatMap(sharesIn);
}

/** The measures without which an evaluated condition cannot hold, each once; none when it holds. */
export function blocking(condition: EvaluatedCondition): readonly MeasureCode[] {
  if (condition.holds) return [];
  if ('measure' in condition) return [condition.measure];
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

export const isVerified = (measure: Measure | undefined): boolean =>
  measure?.state === 'verified' && measure.retracted !== true;
