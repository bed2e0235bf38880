/**
 * What had been recorded by the end of a day, beside what had happened by then. The two differ where a change was
 * recorded after the day on which it happened, or before it, and the day lies in between.
 */
import { isSame, type Happening } from './as-of.js';
import type { ItemCode } from '../register/codes.js';
import type { Instant, LocalDate } from '../time/local-date.js';

/** A calendar day, and the moment at which it ends. */
export interface DayEnd {
  readonly day: LocalDate;
  readonly ends: Instant;
}

/** Tells of a change whether it counts. */
export type Counts = (change: Happening) => boolean;

export const hadHappened =
  ({ day }: Pick<DayEnd, 'day'>): Counts =>
  ({ occurredOn }) =>
    occurredOn <= day;

export const wasRecorded =
  ({ ends }: Pick<DayEnd, 'ends'>): Counts =>
  ({ recordedAt }) =>
    recordedAt < ends;

/** Whether one of the two, and not the other. */
export const straddles = (end: DayEnd): Counts => {
  const [happened, recorded] = [hadHappened(end), wasRecorded(end)];
  return (change) => happened(change) !== recorded(change);
};

/** Whether two states of an item, or its absence, say different things; how often it was changed says nothing. */
export function isOtherwise<T extends { readonly version: number }>(a: T | null, b: T | null): boolean {
  if (a === null || b === null) return a !== b;
  // States of one item share the fields that no change touched, so that few have to be looked into.
  return (Object.keys(a) as (keyof T)[]).some((field) => field !== 'version' && !isSame(a[field], b[field]));
}

/** An item of which something else was on record, and the changes that make the difference. */
export interface Straddling {
  readonly code: ItemCode;
  /** It is, or was, for the register alone: no more than its code may be told. */
  readonly confidential: boolean;
  readonly changes: readonly Happening[];
}

/** How many there are, and the first codes. */
export interface Named {
  readonly total: number;
  readonly codes: readonly ItemCode[];
}

/** Where an answer about a day is otherwise than by what had been recorded by its end. */
export interface RecordGap {
  /** How many items of the answer, or that it depends on, had something else on record. */
  readonly total: number;
  /** The first of them, by code. */
  readonly items: readonly Straddling[];
  /** In the answer by what had been recorded, but not by what had happened. */
  readonly onlyOnRecord: Named;
  /** In the answer by what had happened, but not by what had been recorded. */
  readonly notOnRecord: Named;
}

/** Codes named of each kind; the rest is counted. */
export const GAP_NAMED = 10;
