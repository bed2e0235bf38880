/** How one promise was kept: where it belongs in the record of who made it, on a day and by a yardstick. */
import type { DeadlineReading } from '../measure/deadline.js';
import { daysBetween, type LocalDate } from '../time/local-date.js';
import { currentDeadline, firstDeadline, isOpen, type Measure } from '../measure/measure.js';

export const YARDSTICKS = ['first', 'current'] as const;
/** Held against the deadline as first agreed, or as it is now. */
export type Yardstick = (typeof YARDSTICKS)[number];

/** Of promises that are due: their last day has passed. */
export const DUE_GROUPS = [
  'verified_on_time',
  'reported_on_time',
  'verified_late',
  'reported_late',
  'partial',
  'open_late',
] as const;
/** Of what is expected, which is never late. */
export const FORECAST_GROUPS = ['forecast_met', 'forecast_met_later', 'forecast_passed', 'forecast_coming'] as const;
export const RECORD_GROUPS = [
  ...DUE_GROUPS,
  /** Done, and its last day has not passed. */
  'early',
  /** Not done, and its last day has not passed. */
  'coming',
  ...FORECAST_GROUPS,
  /** Promised without a last day, or done on a day that nobody recorded. */
  'without_day',
  'recurring',
  /** Lapses, starts or lasts: no promise that something is done by a day. */
  'other_kind',
  /** Nobody has promised it yet. */
  'proposed',
  /** Declined, withdrawn or superseded. */
  'left_out',
] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];
/** Every measure is in exactly one of them. */
export type RecordGroup = (typeof RECORD_GROUPS)[number];

/** `days`: past the last day, of what was late; 0 elsewhere. */
export interface Judged {
  readonly group: RecordGroup;
  readonly days: number;
}

export const isDue = (group: RecordGroup): group is DueGroup => (DUE_GROUPS as readonly RecordGroup[]).includes(group);

const deadlineBy = (measure: Measure, against: Yardstick): DeadlineReading =>
  against === 'first' ? firstDeadline(measure) : currentDeadline(measure);

/**
 * Where a measure belongs on `today`. What is done counts as done on the day it was reported, since a verification
 * confirms that report. A recurring measure has no day by which a period is late: its periods are counted by themselves.
 */
export function judged(measure: Measure, today: LocalDate, against: Yardstick): Judged {
  if (measure.state !== 'verified' && !isOpen(measure)) return plain('left_out');
  const { kind, latest } = deadlineBy(measure, against);
  switch (kind) {
    case 'deadline':
      if (measure.state === 'proposed') return plain('proposed');
      return latest === null ? plain('without_day') : promise(measure, latest, today);
    case 'forecast':
      return plain(latest === null ? 'without_day' : forecast(measure, latest, today));
    case 'undated':
    case 'event':
      return plain('without_day');
    case 'recurring':
      return plain('recurring');
    default:
      return plain('other_kind');
  }
}

const plain = (group: RecordGroup): Judged => ({ group, days: 0 });

const isDone = ({ state }: Measure): boolean => state === 'verified' || state === 'reported_done';

/** The day on which it was done; undefined where nobody recorded one. */
const doneOn = ({ state, report, verification }: Measure): LocalDate | undefined =>
  report?.on ?? (state === 'verified' ? verification?.on : undefined);

/** What is done by a day, held against the last day of a deadline. */
export interface Kept {
  readonly kind: 'deadline' | 'forecast';
  readonly on: LocalDate;
  readonly latest: LocalDate;
  /** 0 of what was on time. */
  readonly daysLate: number;
}

/** Undefined for what is not done, and where the deadline or the day it was done is not known. */
export function keptAgainst(measure: Measure, against: Yardstick): Kept | undefined {
  const { kind, latest } = deadlineBy(measure, against);
  const on = isDone(measure) ? doneOn(measure) : undefined;
  if ((kind !== 'deadline' && kind !== 'forecast') || latest === null || on === undefined) return undefined;
  return { kind, on, latest, daysLate: Math.max(0, daysBetween(latest, on)) };
}

function promise(measure: Measure, latest: LocalDate, today: LocalDate): Judged {
  if (isDone(measure)) return kept(measure, latest, today);
  if (today <= latest) return plain('coming');
  return { group: measure.state === 'partially_verified' ? 'partial' : 'open_late', days: daysBetween(latest, today) };
}

function kept(measure: Measure, latest: LocalDate, today: LocalDate): Judged {
  const done = doneOn(measure);
  if (done === undefined) return plain('without_day');
  const verified = measure.state === 'verified';
  if (today <= latest) return plain('early');
  if (done > latest) return { group: verified ? 'verified_late' : 'reported_late', days: daysBetween(latest, done) };
  return plain(verified ? 'verified_on_time' : 'reported_on_time');
}

function forecast(measure: Measure, latest: LocalDate, today: LocalDate): RecordGroup {
  if (!isDone(measure)) return today > latest ? 'forecast_passed' : 'forecast_coming';
  const done = doneOn(measure);
  if (done === undefined) return 'without_day';
  return done <= latest ? 'forecast_met' : 'forecast_met_later';
}
