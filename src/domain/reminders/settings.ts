/** How a person wants to be reminded; kept with the person, changed like anything else. */
import type { MeasureCode } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../measure/measure.js';
import type { PolicyAdjustment } from './policy.js';

export interface Snooze {
  readonly measure: MeasureCode;
  /** The first day on which they want to hear of it again; null: not any more. */
  readonly until: LocalDate | null;
  /** What falls due before that day is said as usual: it is only to be said on that day too. */
  readonly meanwhile?: true | undefined;
}

export interface ReminderSettings {
  /** The local hour (0–23) from which theirs comes; null: the team's. */
  readonly hour: number | null;
  /** The local hour (1–24) from which nothing comes any more that day; null: the team's. */
  readonly quietFrom: number | null;
  /** Weekdays on which they do not work, 1 Monday … 5 Friday; never all five. */
  readonly daysOff: readonly number[];
  /** Days of their own on which they are not there; both days included. */
  readonly holidays: readonly Period[];
  /** The first day on which they want to hear of anything again; null: not paused. */
  readonly pausedUntil: LocalDate | null;
  readonly snoozes: readonly Snooze[];
  readonly policy: PolicyAdjustment | null;
}

export const NO_SETTINGS: ReminderSettings = {
  hour: null,
  quietFrom: null,
  daysOff: [],
  holidays: [],
  pausedUntil: null,
  snoozes: [],
  policy: null,
};

/** Local hours between which messages go out of their own accord. */
export const USUAL_HOURS = { hour: 9, quietFrom: 18 } as const;

export const isPaused = ({ pausedUntil }: ReminderSettings, today: LocalDate): boolean =>
  pausedUntil !== null && today < pausedUntil;

export type SnoozeState = 'none' | 'snoozed' | 'muted';

/** Whether they want to hear of a measure on a day: muted is for good. */
export function snoozeOn({ snoozes }: ReminderSettings, measure: MeasureCode, today: LocalDate): SnoozeState {
  const snooze = snoozes.find((one) => one.measure === measure);
  if (snooze === undefined || snooze.meanwhile === true) return 'none';
  if (snooze.until === null) return 'muted';
  return today < snooze.until ? 'snoozed' : 'none';
}
