/** What changes can be asked of alone: "which risks have changed since May?". */
import { isCircumstanceCode, isMeasureCode, isRiskCode } from '../register/codes.js';
import type { Subject } from './change.js';

export const CHANGED_KINDS = ['measure', 'risk', 'circumstance'] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

const IS: Readonly<Record<ChangedKind, (subject: string) => boolean>> = {
  measure: isMeasureCode,
  risk: isRiskCode,
  circumstance: isCircumstanceCode,
};

export const isOfKind = (subject: Subject, kind: ChangedKind): boolean => IS[kind](subject);
