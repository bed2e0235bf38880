/** How promises were kept: on time, late, still open and late, still open and not late. */
import type { DeadlineReading } from './deadline.js';
import type { LocalDate } from './local-date.js';
import { currentDeadline, firstDeadline, isOpen, type Measure, type MeasureState } from './measure.js';
import { LATE_STATES } from './words.js';

export const RECORD_GROUPS = ['kept_on_time', 'kept_late', 'kept_undated', 'open_late', 'open_not_late'] as const;
/** kept_undated: verified, with no last day to hold it against. */
export type RecordGroup = (typeof RECORD_GROUPS)[number];

export const YARDSTICKS = ['first', 'current'] as const;
/** Held against the deadline as first agreed, or as it is now. */
export type Yardstick = (typeof YARDSTICKS)[number];

/**
 * Where a measure belongs on `today`; null for one that was declined, withdrawn or superseded. What was verified counts
 * as kept on the day it was reported done, since the verification confirmed that report.
 */
export function recordGroup(measure: Measure, today: LocalDate, against: Yardstick): RecordGroup | null {
  const deadline = against === 'first' ? firstDeadline(measure) : currentDeadline(measure);
  if (measure.state === 'verified') return keptGroup(measure, deadline);
  if (!isOpen(measure)) return null;
  const canBeLate = deadline.kind === 'deadline' && (LATE_STATES as readonly MeasureState[]).includes(measure.state);
  return canBeLate && deadline.latest !== null && today > deadline.latest ? 'open_late' : 'open_not_late';
}

function keptGroup({ report, verification }: Measure, { kind, latest }: DeadlineReading): RecordGroup {
  const done = report?.on ?? verification?.on;
  if (kind !== 'deadline' || latest === null || done === undefined) return 'kept_undated';
  return done <= latest ? 'kept_on_time' : 'kept_late';
}
