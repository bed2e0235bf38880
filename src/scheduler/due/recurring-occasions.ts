/** When a recurring measure comes round again. */
import type { DeadlineReading } from '../../domain/measure/deadline.js';
import { addDays, localDate, type LocalDate } from '../../domain/time/local-date.js';
import { currentDeadline, type Measure } from '../../domain/measure/measure.js';
import type { ReminderPolicy } from '../../domain/reminders/policy.js';
import { dateOf, dayNumber, monthsAfter, type DayNumber, type Span } from './day-number.js';
import { dividesTheYear, type Interval } from './interval.js';
import type { Occasions } from './occasions.js';
import type { Standing } from './standing.js';

/** A first of January: periods of the calendar are counted from it, forward and back. */
const NEW_YEAR = localDate('2000-01-01');

/**
 * On the first day, and each interval after that; without a first day, on the day after each period of the calendar.
 * What is in no calendar counts from the day it was known, and so does our own cadence where the wording gives none.
 */
export function nameRecurring(standing: Standing, policy: ReminderPolicy, into: Occasions): void {
  const { measure } = standing;
  if (!comesRound(measure)) return;
  for (const date of timesIn(into.span, roundsOf(standing, policy))) {
    if (standing.isKnownOn(date) && !isReported(measure, dateOf(date))) into.once('recurring', 0, date, standing.known);
  }
}

/** Reported as a whole it waits for a verifier. */
export const comesRound = (measure: Measure): boolean =>
  measure.state !== 'reported_done' &&
  (measure.nature === 'recurring' || currentDeadline(measure).kind === 'recurring');

interface Rounds {
  readonly base: LocalDate;
  readonly interval: Interval;
  /** Which of `base` (0), one interval later (1) and so on is the first. */
  readonly least: number;
}

function roundsOf(standing: Standing, { cadenceMonths }: ReminderPolicy): Rounds {
  const { interval } = standing;
  const { earliest } = standing.deadline;
  if (interval !== undefined && earliest !== null) return { base: earliest, interval, least: 0 };
  if (interval !== undefined && dividesTheYear(interval)) return { base: NEW_YEAR, interval, least: -Infinity };
  return {
    base: dateOf(standing.versionKnown),
    interval: interval ?? { months: cadenceMonths, days: 0 },
    least: 1,
  };
}

const DAYS_OF_MONTH = 30.436875;

function timesIn(span: Span, { base, interval: { months, days }, least }: Rounds): readonly DayNumber[] {
  const from = dayNumber(base);
  const length = months * DAYS_OF_MONTH + days;
  if (length < 1) return [];
  const times: DayNumber[] = [];
  // Months differ from their mean by a few days, which never add up to one of them.
  for (let time = Math.max(least, Math.floor((span.first - from) / length) - 1); ; time += 1) {
    const date = monthsAfter(base, time * months) + time * days;
    if (date > span.last) return times;
    if (date >= span.first) times.push(date);
  }
}

/** Whether the period that a day is about was reported: the one that begins on it, else the one that ended before it. */
export function isReported(measure: Measure, day: LocalDate): boolean {
  if (measure.occurrences.length === 0) return false;
  const asked = hasFirstTime(currentDeadline(measure)) ? day : addDays(day, -1);
  return measure.occurrences.some(
    ({ from, to, state }) => from <= asked && asked <= to && (state === 'reported_done' || state === 'verified'),
  );
}

const hasFirstTime = ({ interval, earliest }: DeadlineReading): boolean => interval !== null && earliest !== null;
