/** A share of the organisations, as a condition asks for it: all ministries, at least fourteen, 80%. */
import type { MeasureCode } from '../register/codes.js';
import { applicableOf, type Tally } from './coverage.js';
import type { OrganisationGroup } from '../organisation/organisation.js';

/** How many of those to which the measure applies. */
export type Share =
  | { readonly unit: 'all' }
  | { readonly unit: 'count'; readonly value: number }
  /** 1–100. */
  | { readonly unit: 'percent'; readonly value: number };

/** Holds when that share of the organisations, or of one group of them, has carried the measure out. */
export interface ShareCondition {
  readonly type: 'share';
  readonly measure: MeasureCode;
  readonly share: Share;
  /** Null: of all groups. */
  readonly group: OrganisationGroup | null;
}

export interface EvaluatedShare extends ShareCondition {
  readonly holds: boolean;
  /** Organisations that have carried it out, and to which it applies. */
  readonly done: number;
  readonly applicable: number;
  /** Organisations that would be enough. */
  readonly needed: number;
}

/** How organisations stand with a measure; null: those of all groups. */
export type TallyOf = (measure: MeasureCode, group: OrganisationGroup | null) => Tally;

/** A measure that applies to nobody has been carried out by nobody: its share never holds. */
export function evaluateShare(condition: ShareCondition, tallyOf: TallyOf): EvaluatedShare {
  const tally = tallyOf(condition.measure, condition.group);
  const applicable = applicableOf(tally);
  const needed = neededOf(condition.share, applicable);
  return { ...condition, holds: applicable > 0 && tally.done >= needed, done: tally.done, applicable, needed };
}

function neededOf(share: Share, applicable: number): number {
  if (share.unit === 'all') return applicable;
  return share.unit === 'count' ? share.value : Math.ceil((share.value * applicable) / WHOLE);
}
const WHOLE = 100;
