/** A measure: something that was promised, asked or advised after an investigation, kept as worded. */
import type {
  CircumstanceCode,
  InvestigationCode,
  MeasureCode,
  Party,
  PersonId,
  RiskCode,
  SourceCode,
} from '../register/codes.js';
import type { DeadlineVersion } from './deadline.js';
import type { Localized } from '../language.js';
import type { LocalDate } from '../time/local-date.js';
import type { PolicyAdjustment } from '../reminders/policy.js';

export const NATURES = ['one-off', 'recurring', 'standing', 'decision', 'acceptance'] as const;
/** standing: a lasting duty; decision: done when a decision is recorded; acceptance: a risk accepted for a time. */
export type Nature = (typeof NATURES)[number];

export const OPEN_STATES = ['proposed', 'agreed', 'in_progress', 'reported_done', 'partially_verified'] as const;
export const CLOSED_STATES = ['verified', 'declined', 'withdrawn', 'superseded'] as const;
export const MEASURE_STATES = [...OPEN_STATES, ...CLOSED_STATES] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** A piece of a source, verbatim, and where it stands there. */
export interface Quotation {
  readonly quote: string;
  readonly source: SourceCode;
  /** Heading, list item or paragraph, in the words of the source. */
  readonly place: string;
}

/** Something that must be gone or verified before the measure can be finished. */
export interface Blocker {
  readonly code: CircumstanceCode | MeasureCode;
  /** The sources do not say so: it is our inference. */
  readonly inferred: boolean;
}

/** Two statements of the sources that do not agree; both are kept. */
export interface Contradiction {
  readonly quotations: readonly Quotation[];
  readonly explanation: Localized;
}

/** The claim that a measure is done. */
export interface DoneReport {
  /** Who claims it ("Microsoft"), as recorded. */
  readonly claimedBy: string;
  /** The day it was claimed. */
  readonly on: LocalDate;
  readonly recordedBy: PersonId;
}

export interface Evidence {
  readonly title: string;
  /** An https address; never fetched. */
  readonly link: string;
  /** The date of the evidence itself. */
  readonly date: LocalDate;
  /** Of the document, 64 hexadecimal digits. */
  readonly sha256?: string | undefined;
}

export const VERIFICATION_RESULTS = ['verified', 'partially_verified', 'rejected'] as const;

export interface Verification {
  readonly result: (typeof VERIFICATION_RESULTS)[number];
  readonly on: LocalDate;
  readonly by: PersonId;
  readonly reason: string | null;
  /** How many pieces of evidence there were; absent where that was not recorded. */
  readonly evidence?: number | undefined;
}

/** Both days included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export const OCCURRENCE_STATES = [
  'in_progress',
  'reported_done',
  'partially_verified',
  'verified',
] as const satisfies readonly MeasureState[];

/** What has been recorded of one period; of a period without anything, nothing is kept: it is awaited. */
export interface Occurrence extends Period {
  /** in_progress: its report was rejected. */
  readonly state: (typeof OCCURRENCE_STATES)[number];
  readonly report: DoneReport | null;
  readonly evidence: readonly Evidence[];
  readonly verification: Verification | null;
}

export interface Measure {
  readonly code: MeasureCode;
  readonly investigation: InvestigationCode;
  readonly obligor: Party;
  readonly nature: Nature;
  readonly title: Localized;
  /** What the quotation does not say of what has to be done, or where that is described; null where it says all. */
  readonly description: Localized | null;
  readonly quotation: Quotation;
  readonly risks: readonly RiskCode[];
  /** Oldest first, never empty. */
  readonly deadlines: readonly [DeadlineVersion, ...DeadlineVersion[]];
  readonly state: MeasureState;
  /** The last day by which it had been agreed; null for one that is only proposed. */
  readonly agreedOn: LocalDate | null;
  /** Percent, 0–100. */
  readonly progress: number | null;
  readonly owner: PersonId | null;
  readonly blockedBy: readonly Blocker[];
  /** It lapses when this measure is verified, not on its date. */
  readonly lapsesWith: MeasureCode | null;
  /** The measure that took its place. */
  readonly supersededBy: MeasureCode | null;
  /** When to ask again how it stands; only for a measure without an end date. */
  readonly followUpOn: LocalDate | null;
  /** How it is reminded of, where that differs from the usual; absent: as usual. */
  readonly reminders?: PolicyAdjustment | undefined;
  readonly contradictions: readonly Contradiction[];
  readonly notes: readonly Localized[];
  /** Goes into Teams as code and link only. */
  readonly confidential: boolean;
  /** True where it was added by mistake and taken back: it is in no list any more, and its code is not given again. */
  readonly retracted?: true | undefined;
  readonly report: DoneReport | null;
  readonly evidence: readonly Evidence[];
  readonly verification: Verification | null;
  /** Of a recurring measure: what has been recorded of each period, oldest first. */
  readonly occurrences: readonly Occurrence[];
  /** The last day on which anyone reported anything about it. */
  readonly updatedOn: LocalDate | null;
  /** The day it entered the register. */
  readonly enteredOn: LocalDate;
  /** Counts the changes; a change is checked against it. */
  readonly version: number;
}

/** The deadline that counts now. */
export function currentDeadline(measure: Measure): DeadlineVersion {
  return measure.deadlines.at(-1) ?? measure.deadlines[0];
}

/**
 * Each deadline that was agreed, oldest first, as it is read now: another reading of the same wording takes the place of
 * the one before, since nobody promised what was only misread.
 */
export const agreedDeadlines = ({ deadlines }: Measure): readonly DeadlineVersion[] =>
  deadlines.filter((_, index) => deadlines[index + 1]?.reread !== true);

/** Whether nothing else was agreed between the two, however the wording is read. */
export const isSameAgreement = (before: Measure, after: Measure): boolean =>
  agreedDeadlines(before).length === agreedDeadlines(after).length;

/** The deadline as first agreed, as it is read now: the yardstick. */
export const firstDeadline = ({ deadlines }: Measure): DeadlineVersion =>
  deadlines.find((_, index) => deadlines[index + 1]?.reread !== true) ?? deadlines[0];

/** Of the measure, or of a period that has been reported. */
export const hasEvidence = ({ evidence, occurrences }: Measure): boolean =>
  evidence.length > 0 || occurrences.some((occurrence) => occurrence.evidence.length > 0);

export const isOpen = (measure: Measure): boolean => (OPEN_STATES as readonly MeasureState[]).includes(measure.state);
