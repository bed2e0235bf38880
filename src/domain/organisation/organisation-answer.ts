/** What an organisation said of a measure that it owes. */
import type { AnswerCode, MeasureCode, OrganisationCode, PersonId } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';

export const ANSWERS = ['in_progress', 'done', 'not_applicable', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Of an organisation that said nothing, nothing is kept. */
export const STANDINGS = ['done', 'in_progress', 'not_answered', 'declined', 'not_applicable'] as const;
/** How an organisation stands with a measure. */
export type Standing = (typeof STANDINGS)[number];

/** Answers that say why. */
export const NEEDS_REASON: ReadonlySet<Answer> = new Set<Answer>(['not_applicable', 'declined']);

export interface OrganisationAnswer {
  readonly code: AnswerCode;
  readonly measure: MeasureCode;
  readonly organisation: OrganisationCode;
  /** Null: what had been recorded was taken back. */
  readonly answer: Answer | null;
  /** The day on which it was so, by the organisation. */
  readonly on: LocalDate;
  /** Who said it, as recorded ("CIO-office BZK"); null where only the organisation is known. */
  readonly by: string | null;
  readonly recordedBy: PersonId;
  /** What was said with it; why, for an answer that needs a reason. */
  readonly note: string | null;
  /** An https address; never fetched. */
  readonly link: string | null;
  /** The measure was confidential when it was said: no more than its code may be told of it. */
  readonly confidential?: true | undefined;
  /** Counts the changes; a change is checked against it. */
  readonly version: number;
}

/** @param answer undefined or null where nothing is recorded. */
export const standingOf = (answer: OrganisationAnswer | null | undefined): Standing => answer?.answer ?? 'not_answered';

/** Whether it was so by the end of a day; null: now. What was loaded has no change that tells of its day. */
export const hadSaid = ({ on }: OrganisationAnswer, day: LocalDate | null): boolean => day === null || on <= day;

/** Whether it is heard of no more: done, or not to be done. */
export const isSettled = (standing: Standing): boolean => standing !== 'not_answered' && standing !== 'in_progress';
