/** What changes can be asked of alone: "which risks have changed since May?". */
import { isCircumstanceCode, isMeasureCode, isRiskCode } from '../register/codes.js';
import type { ChangeKind, Subject } from './change.js';

export const CHANGED_KINDS = ['measure', 'risk', 'circumstance'] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

/** What can be asked of having been done: "wat is er afgekeurd?", "which evidence was added since May?". */
export const ASKED_DEEDS = ['rejection', 'evidence', 'progress'] as const satisfies readonly ChangeKind[];
export type AskedDeed = (typeof ASKED_DEEDS)[number];

const IS: Readonly<Record<ChangedKind, (subject: string) => boolean>> = {
  measure: isMeasureCode,
  risk: isRiskCode,
  circumstance: isCircumstanceCode,
};

export const isOfKind = (subject: Subject, kind: ChangedKind): boolean => IS[kind](subject);
