/** The deadline of a measure: what was worded, and the interval that was read from it by a visible rule. */
import type { PersonId, SourceCode } from '../register/codes.js';
import type { Instant, LocalDate } from '../time/local-date.js';

export const DEADLINE_KINDS = [
  'deadline',
  'forecast',
  'expiry',
  'start',
  'recurring',
  'event',
  'standing',
  'undated',
] as const;
/** deadline: a promise; forecast: an expectation; expiry: something lapses; start: from when; the others have no end date. */
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Kinds that have a last day. */
export const ENDING_KINDS = ['deadline', 'forecast', 'expiry'] as const satisfies readonly DeadlineKind[];

export const PRECISIONS = [
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'season',
  'year',
  'school-year',
  'fiscal-year',
  'none',
] as const;
/** The unit that the wording names. */
export type Precision = (typeof PRECISIONS)[number];

export const READING_RULES = [
  'day',
  'latest-day',
  'before-day',
  'before-start',
  'before-end',
  'before-end-of-season',
  'within-period',
  'early',
  'middle',
  'late',
  'season',
  'week',
  'range',
  'counted',
  'counted-period',
  'working-days',
  'christmas',
  'until',
  'until-end',
  'from',
  'after',
  'recurring',
  'event',
  'standing',
  'as-soon-as-possible',
  'no-term',
  'bound-decides',
  'implied-year',
  'relative',
  'fiscal-year',
  'school-year',
  'last-day',
  'overruled',
] as const;
/** Which rule of reading was applied; `locales` has the sentence that explains it. */
export type ReadingRuleId = (typeof READING_RULES)[number];

export interface ReadingRule {
  readonly id: ReadingRuleId;
  /** The piece of the wording that was read, verbatim; empty where it was the absence of any term. */
  readonly fragment: string;
  /** The condition named beside a date ("mits …"), verbatim. */
  readonly condition?: string | undefined;
}

/** The interval from the strictest to the most lenient reasonable reading of a wording. */
export interface DeadlineReading {
  readonly kind: DeadlineKind;
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate | null;
  readonly precision: Precision;
  /** ISO 8601 duration ("P6M") of a recurring measure, where the wording gives one. */
  readonly interval: string | null;
  readonly rule: ReadingRule;
}

/** Why a wording was not read; `locales` has the question that goes back. */
export const ASK_REASONS = [
  'empty',
  'no_such_day',
  'day_or_month_first',
  'no_anchor',
  'fiscal_year_missing',
  'school_year_missing',
  'other_vendor_fiscal_year',
  'two_deadlines',
  'past_looks_forward',
  'weekday_mismatch',
  'before_unclear',
  'part_of_unknown',
  'not_read',
] as const;
export type AskReason = (typeof ASK_REASONS)[number];

export interface DeadlineQuestion {
  readonly ask: AskReason;
  /** The pieces of the wording that it is about, verbatim. */
  readonly fragments: readonly string[];
  /** The days that it can be, where it is a choice between days. */
  readonly days?: readonly LocalDate[];
}

/** A reading with its rule, or what has to be asked back. */
export type DeadlineReadingResult = DeadlineReading | DeadlineQuestion;

/** One agreed deadline, or another reading of it. What was agreed first stays the yardstick, whatever is agreed later. */
export interface DeadlineVersion extends DeadlineReading {
  readonly version: number;
  /** Verbatim, whole. */
  readonly wording: string;
  /** The day the wording was published or agreed on: what it was read against. */
  readonly anchor: LocalDate | null;
  readonly source: SourceCode | null;
  /** Where it stands, as the person named it who recorded it; absent where `source` says all. */
  readonly statedIn?: string | undefined;
  /**
   * The version before read anew: wording, source and who agreed to it are the same, and nothing else was agreed. Absent
   * for what was agreed.
   */
  readonly reread?: true | undefined;
  /** Why this version replaced the one before; null for the first. */
  readonly reason: string | null;
  /** Who agreed to it, as named by the person who recorded it. */
  readonly agreedBy: string | null;
  readonly recordedBy: PersonId | null;
  readonly recordedAt: Instant | null;
}

/** The first day on which a deadline can be called running. */
export const opens = (reading: DeadlineReading): LocalDate | null => reading.earliest ?? reading.latest;

/** Whether `reading` has a last day that counts for what is due, next or passed. */
export const hasEnd = (reading: DeadlineReading): reading is DeadlineReading & { latest: LocalDate } =>
  reading.latest !== null && (ENDING_KINDS as readonly DeadlineKind[]).includes(reading.kind);
