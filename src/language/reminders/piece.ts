/** What a sentence about reminders falls into: words by what they say, and what stands for itself. */
import type { Language } from '../../domain/language.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { CodeMention } from '../intent.js';
import type { Concept, Unit } from './vocabulary.js';

/** What stands in front of an hour. */
export const HOUR_RELATIONS = ['at', 'from', 'after', 'before', 'until', 'through', 'between'] as const;
export type HourRelation = (typeof HOUR_RELATIONS)[number];

interface AmountPiece {
  readonly type: 'amount';
  readonly counts: readonly number[];
  readonly unit: Unit;
  /** "elke", "weekly". */
  readonly each: boolean;
  /** "over 2 weken": from now. */
  readonly ahead: boolean;
}

interface HourPiece {
  readonly type: 'hour';
  /** Null where it is no whole hour of a day. */
  readonly hour: number | null;
  /** Null: behind another one ("tussen 9 *en 17 uur*"). */
  readonly relation: HourRelation | null;
}

interface WeekdayPiece {
  readonly type: 'weekday';
  /** 1 Monday … 7 Sunday. */
  readonly day: number;
  /** "elke vrijdag", "Fridays". */
  readonly each: boolean;
  /** What stands in front of it, or of the list that it is in. */
  readonly lead: 'onDays' | 'onDay' | null;
}

interface PeriodPiece {
  readonly type: 'period';
  /** The days themselves, without what stands in front of them. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly lead: 'until' | 'through' | 'before' | 'from' | 'after' | null;
}

export type Piece =
  | { readonly type: 'word'; readonly concepts: readonly Concept[]; readonly languages: readonly Language[] }
  | { readonly type: 'code'; readonly mentions: readonly CodeMention[] }
  /** By id, or as it was written. */
  | { readonly type: 'person'; readonly name: string }
  | AmountPiece
  | HourPiece
  | WeekdayPiece
  | PeriodPiece
  /** A day that is none ("31 februari"). */
  | { readonly type: 'noDay' }
  | { readonly type: 'unknown' };

export type PieceOf<Type extends Piece['type']> = Extract<Piece, { readonly type: Type }>;
