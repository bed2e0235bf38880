/** Whether a reminder that waits need still go out. */
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import { currentDeadline, isOpen, type Measure } from '../../domain/measure/measure.js';
import type { Reminder, ReminderRule } from '../../domain/reminders/reminder.js';
import { isOverdue } from '../../domain/measure/words.js';
import { reportsWaiting } from './question-occasions.js';
import { comesRound, isReported } from './recurring-occasions.js';
import { endsOnItsDate } from './standing.js';

type Holds = (reminder: Reminder, measure: Measure, today: LocalDate) => boolean;

const isOfThisDeadline = ({ deadlineVersion }: Reminder, measure: Measure): boolean =>
  currentDeadline(measure).version === deadlineVersion;
const ends = (reminder: Reminder, measure: Measure): boolean =>
  isOfThisDeadline(reminder, measure) && endsOnItsDate(measure);
const isNotReported = ({ state }: Measure): boolean => state !== 'reported_done';

/** The last word that a reminder knew of, by the days that it counts. */
const counted = ({ date, days }: Reminder): LocalDate => addDays(date, -days);
const nothingAfter = ({ updatedOn }: Measure, day: LocalDate): boolean => updatedOn === null || updatedOn <= day;

const HOLDS: Readonly<Record<ReminderRule, Holds>> = {
  before: ends,
  begins: ends,
  last_day: ends,
  after: ends,
  again: ends,
  before_expiry: ends,
  expired: ends,
  already_past: (reminder, measure) => ends(reminder, measure) && nothingAfter(measure, reminder.date),
  escalated: (reminder, measure, today) =>
    isOfThisDeadline(reminder, measure) &&
    isOverdue(measure, today) &&
    nothingAfter(measure, addDays(counted(reminder), -1)),
  start: (reminder, measure) => isOfThisDeadline(reminder, measure) && isNotReported(measure),
  recurring: (reminder, measure) =>
    isOfThisDeadline(reminder, measure) && comesRound(measure) && !isReported(measure, reminder.date),
  undated: ({ date }, measure) =>
    currentDeadline(measure).kind === 'undated' &&
    isNotReported(measure) &&
    (measure.followUpOn === null || measure.followUpOn < date),
  follow_up: ({ date }, measure) =>
    isNotReported(measure) && measure.followUpOn === date && nothingAfter(measure, addDays(date, -1)),
  asked_for: () => true,
  unverified: (reminder, measure) => reportsWaiting(measure).some((on) => on === null || on <= counted(reminder)),
  // Whether anyone is still waited for is looked at where the answers are.
  unanswered: (reminder, measure) => isOfThisDeadline(reminder, measure) && isNotReported(measure),
  silent: (reminder, measure) =>
    isNotReported(measure) && measure.nature !== 'standing' && nothingAfter(measure, counted(reminder)),
};

/**
 * False when the measure was dealt with since: closed, reported, verified, another deadline, word of it. What is due is
 * still due when its day has passed: it is told as things stand by then.
 */
export const isStillDue = (reminder: Reminder, measure: Measure, today: LocalDate): boolean =>
  isOpen(measure) && HOLDS[reminder.rule](reminder, measure, today);
