/**
 * The words that are derived on reading and never stored: overdue, due now, silent and the like. Each holds for a
 * measure on a day; the day is always passed in.
 */
import { hasEnd, opens, type DeadlineReading } from './deadline.js';
import { compareCodes } from '../register/codes.js';
import { isAwaitingVerification } from './occurrence.js';
import { addDays, daysBetween, type LocalDate } from '../time/local-date.js';
import { currentDeadline, firstDeadline, isOpen, type Measure, type MeasureState } from './measure.js';

export const DERIVED_WORDS = [
  'open',
  'closed',
  'overdue',
  'due_now',
  'due_soon',
  'expectation_passed',
  'expired',
  'without_deadline',
  'awaiting_verification',
  'moved',
  'silent',
  'blocked',
] as const;
export type DerivedWord = (typeof DERIVED_WORDS)[number];

/** Days ahead that "soon" reaches, where the question names no period of its own. */
export const SOON_DAYS = 30;
/** Days without an update after which a measure is silent. */
export const SILENT_DAYS = 30;

/** States in which a passed deadline makes a measure late. */
export const LATE_STATES = ['agreed', 'in_progress', 'partially_verified'] as const satisfies readonly MeasureState[];

/** What the words depend on besides the measure itself. */
export interface Circumstances {
  readonly today: LocalDate;
  /** Whether a circumstance is still present, or a measure not yet verified. */
  readonly isInTheWay: (code: Measure['blockedBy'][number]['code']) => boolean;
  readonly soonDays?: number;
}

const passed = (reading: DeadlineReading, today: LocalDate): boolean =>
  reading.latest !== null && today > reading.latest;

export const isOverdue = (measure: Measure, today: LocalDate): boolean => {
  const deadline = currentDeadline(measure);
  return (
    deadline.kind === 'deadline' &&
    (LATE_STATES as readonly MeasureState[]).includes(measure.state) &&
    passed(deadline, today)
  );
};

/** Whole days past the last reasonable reading; 0 when not overdue. */
export function daysLate(measure: Measure, today: LocalDate): number {
  const { latest } = currentDeadline(measure);
  return latest !== null && isOverdue(measure, today) ? daysBetween(latest, today) : 0;
}

function isDueNow(measure: Measure, today: LocalDate): boolean {
  const deadline = currentDeadline(measure);
  const from = opens(deadline);
  return isOpen(measure) && hasEnd(deadline) && from !== null && from <= today && today <= deadline.latest;
}

export function isDueSoon(measure: Measure, today: LocalDate, days: number = SOON_DAYS): boolean {
  const deadline = currentDeadline(measure);
  const from = opens(deadline);
  return isOpen(measure) && hasEnd(deadline) && from !== null && today < from && from <= addDays(today, days);
}

export function hasExpectationPassed(measure: Measure, today: LocalDate): boolean {
  const deadline = currentDeadline(measure);
  return (
    deadline.kind === 'forecast' && isOpen(measure) && measure.state !== 'reported_done' && passed(deadline, today)
  );
}

/** Open, and past the day on which it was to end. */
export function isPastItsDate(measure: Measure, today: LocalDate): boolean {
  const deadline = currentDeadline(measure);
  return deadline.kind === 'expiry' && isOpen(measure) && passed(deadline, today);
}

/** Not by its date when it is recorded to lapse with another measure. */
export const isExpired = (measure: Measure, today: LocalDate): boolean =>
  isPastItsDate(measure, today) && measure.lapsesWith === null;

/** The current last day is after the first one. */
export function isMoved(measure: Measure): boolean {
  const first = firstDeadline(measure).latest;
  const current = currentDeadline(measure).latest;
  return first !== null && current !== null && current > first;
}

/** Open, not a standing duty, and no update for {@link SILENT_DAYS} days, or ever. */
function isSilent(measure: Measure, today: LocalDate): boolean {
  if (!isOpen(measure) || measure.nature === 'standing') return false;
  return measure.updatedOn === null || addDays(measure.updatedOn, SILENT_DAYS) <= today;
}

const isWithoutDeadline = (measure: Measure): boolean => currentDeadline(measure).kind === 'undated';

const isBlocked = (measure: Measure, isInTheWay: Circumstances['isInTheWay']): boolean =>
  isOpen(measure) && measure.blockedBy.some((blocker) => isInTheWay(blocker.code));

const HOLDS: Readonly<Record<DerivedWord, (measure: Measure, at: Circumstances) => boolean>> = {
  open: (measure) => isOpen(measure),
  closed: (measure) => !isOpen(measure),
  overdue: (measure, { today }) => isOverdue(measure, today),
  due_now: (measure, { today }) => isDueNow(measure, today),
  due_soon: (measure, { today, soonDays }) => isDueSoon(measure, today, soonDays),
  expectation_passed: (measure, { today }) => hasExpectationPassed(measure, today),
  expired: (measure, { today }) => isExpired(measure, today),
  without_deadline: (measure) => isWithoutDeadline(measure),
  awaiting_verification: (measure) => isAwaitingVerification(measure),
  moved: (measure) => isMoved(measure),
  silent: (measure, { today }) => isSilent(measure, today),
  blocked: (measure, { isInTheWay }) => isBlocked(measure, isInTheWay),
};

export const holds = (word: DerivedWord, measure: Measure, at: Circumstances): boolean => HOLDS[word](measure, at);

/** Every derived word that holds, in the order of {@link DERIVED_WORDS}. */
export const wordsFor = (measure: Measure, at: Circumstances): readonly DerivedWord[] =>
  DERIVED_WORDS.filter((word) => holds(word, measure, at));

/** The order of every list: by last day, then first day, then code; without a last day at the end. */
export function compareMeasures(a: Measure, b: Measure): number {
  return (
    compareDays(currentDeadline(a).latest, currentDeadline(b).latest) ||
    compareDays(currentDeadline(a).earliest, currentDeadline(b).earliest) ||
    compareCodes(a.code, b.code)
  );
}

function compareDays(a: LocalDate | null, b: LocalDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
