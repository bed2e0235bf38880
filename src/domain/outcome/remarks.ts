/** What an answer says besides what was asked. */
import type { ChangeKind } from '../change/change.js';
import type { MeasureCode } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { RecordGap, Straddling } from '../measure/on-record.js';
import type { MeasureQuery, RiskQuery } from '../query/query.js';
import type { Page } from '../store/store.js';

/** A change that the record of a day knew too late, or already. */
export interface Straddle {
  readonly kind: ChangeKind;
  readonly occurredOn: LocalDate;
  readonly recordedOn: LocalDate;
}

/** Where an answer about a past day is otherwise than by what had been recorded by the end of that day. */
export interface OnRecord extends Omit<RecordGap, 'items'> {
  readonly day: LocalDate;
  /** The first of them, by code. */
  readonly items: readonly (Omit<Straddling, 'changes'> & { readonly changes: readonly Straddle[] })[];
}

/** A measure past its end date that is not expired, because it is recorded to lapse when another one is verified. */
export interface Lapsing {
  readonly code: MeasureCode;
  readonly confidential: boolean;
  readonly lapsesWith: MeasureCode;
  /** Whether the other one is verified by now, or was on the day asked about. */
  readonly lapsed: boolean;
}

/** A question that finds something, near one that finds nothing. */
export type NearestQuestion =
  | { readonly of: 'measures'; readonly query: MeasureQuery; readonly total: number }
  | { readonly of: 'risks'; readonly query: RiskQuery; readonly total: number }
  /** Circumstances or documents with these words in their texts. */
  | { readonly of: 'circumstance' | 'source'; readonly topic: string; readonly total: number };

/** Each absent where there is nothing to say. */
export interface Remarks {
  readonly onRecord?: OnRecord;
  /** Measures that would be in the answer if they expired on their date: how many, and the first. */
  readonly lapsing?: Page<Lapsing>;
}
