/** How a measure stands, as far as its reminders go by it, in day numbers. */
import type { DeadlineVersion } from '../../domain/measure/deadline.js';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import { currentDeadline, type Measure } from '../../domain/measure/measure.js';
import { nearestWorkday } from '../../domain/reminders/workdays.js';
import { dateOf, dayNumber, type DayNumber } from './day-number.js';
import { intervalOf, type Interval } from './interval.js';
import type { DueSetting } from './setting.js';

/** What is the same for every measure. */
export interface Reckoning {
  readonly begun: DayNumber;
  readonly dayOf: (moment: Instant) => LocalDate;
  /** Of the team. */
  readonly firstWorkdayAfter: (day: DayNumber) => DayNumber;
  readonly intervalOf: (duration: string) => Interval | undefined;
}

export function reckoningOf({ begun, dayOf, workdays }: DueSetting): Reckoning {
  const isWorkday = (day: LocalDate): boolean => workdays.isWorkday(day, null);
  return {
    begun: dayNumber(begun),
    dayOf,
    firstWorkdayAfter: remembered((day) => dayNumber(nearestWorkday(dateOf(day + 1), 1, isWorkday))),
    intervalOf: remembered(intervalOf),
  };
}

/** Very many measures have few last days and few intervals between them. */
function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const known = found.get(key) ?? { value: find(key) };
    found.set(key, known);
    return known.value;
  };
}

const numberOrNone = (day: LocalDate | Instant | null): DayNumber | null => (day === null ? null : dayNumber(day));

/**
 * Whether an open measure ends on its last day. Not what is recorded to lapse with another measure, and not a promise
 * that was reported done: that waits for a verifier.
 */
export function endsOnItsDate(measure: Measure): boolean {
  const { kind } = currentDeadline(measure);
  if (kind === 'expiry') return measure.lapsesWith === null;
  return (kind === 'deadline' || kind === 'forecast') && measure.state !== 'reported_done';
}

export class Standing {
  readonly measure: Measure;
  readonly deadline: DeadlineVersion;
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
  readonly updatedOn: DayNumber | null;
  /** The day we knew of the measure. */
  readonly known: DayNumber;
  readonly begun: DayNumber;
  readonly #reckoning: Reckoning;
  /** In UTC; the local day is this one, the one before or the one after, and asking for it costs most of all. */
  readonly #recorded: DayNumber | null;
  #versionKnown: DayNumber | undefined;

  constructor(measure: Measure, reckoning: Reckoning) {
    this.measure = measure;
    this.deadline = currentDeadline(measure);
    this.earliest = numberOrNone(this.deadline.earliest);
    this.latest = numberOrNone(this.deadline.latest);
    this.updatedOn = numberOrNone(measure.updatedOn);
    this.known = Math.max(dayNumber(measure.enteredOn), reckoning.begun);
    this.begun = reckoning.begun;
    this.#reckoning = reckoning;
    this.#recorded = numberOrNone(this.deadline.recordedAt);
  }

  /** The day we knew of the deadline as it now is. */
  get versionKnown(): DayNumber {
    this.#versionKnown ??= this.#dayRecorded();
    return this.#versionKnown;
  }

  #dayRecorded(): DayNumber {
    const { recordedAt } = this.deadline;
    if (recordedAt === null || this.#recorded === null || this.#recorded < this.known) return this.known;
    return Math.max(this.known, dayNumber(this.#reckoning.dayOf(recordedAt)));
  }

  /** Whether we knew of the deadline, as it now is, by that day. */
  isKnownOn(day: DayNumber): boolean {
    if (day < this.known) return false;
    if (this.#recorded === null || day > this.#recorded) return true;
    return day >= this.#recorded - 1 && day >= this.versionKnown;
  }

  /** It had ended when we came to know of it. */
  get isHistory(): boolean {
    return this.latest !== null && endsOnItsDate(this.measure) && !this.isKnownOn(this.latest);
  }

  /** The first day on which there is anything to be said of its being past; of history, only once something is reported. */
  get lateSince(): DayNumber {
    if (!this.isHistory) return this.known;
    return this.updatedOn !== null && this.updatedOn > this.versionKnown ? this.updatedOn + 1 : Infinity;
  }

  /** From one time to the next, of what comes round; undefined where the wording gives none. */
  get interval(): Interval | undefined {
    const { interval } = this.deadline;
    return interval === null ? undefined : this.#reckoning.intervalOf(interval);
  }

  /** The team's first working day after a day. */
  firstWorkdayAfter(day: DayNumber): DayNumber {
    return this.#reckoning.firstWorkdayAfter(day);
  }
}
