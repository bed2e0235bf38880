/** A document that can be had, or why it cannot. */
import type { MeasureCode } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { PublicationKind, PublicationSet } from '../publication/publication-asked.js';
import type { UpdateFigures } from '../change/update-figures.js';

/**
 * The most measures that one document is about: beyond it nobody reads it, and writing it holds others up (a dossier of
 * this many takes about a second; of 2,000 over four, and more than a gigabyte).
 */
export const MOST_PUBLISHED = { update: 1000, letter: 1000, dossier: 250 } as const satisfies Record<
  PublicationKind,
  number
>;

/** Why nothing can be published. */
export type PublicationRefusal =
  | { readonly why: 'reversed' | 'to_come'; readonly since: LocalDate; readonly until: LocalDate }
  | { readonly why: 'nothing' }
  /** The measure, or all of them, are for the register alone. */
  | { readonly why: 'confidential'; readonly total: number }
  | { readonly why: 'too_many'; readonly total: number; readonly most: number };

export interface PublicationRefusedOutcome {
  readonly type: 'publicationRefused';
  readonly refusal: PublicationRefusal;
}

/** A document that can be fetched, and what is in it. */
export interface PublicationOutcome {
  readonly type: 'publication';
  readonly set: PublicationSet;
  /** The past day that it is about; null: it is about now. */
  readonly asOf: LocalDate | null;
  /** How many measures are in it. */
  readonly measures: number;
  /** How many were left out because they are confidential. */
  readonly confidential: number;
  /** Of an update: the codes behind each number. */
  readonly figures: UpdateFigures | null;
  /** The first of the measures that are in it. */
  readonly codes: readonly MeasureCode[];
}
