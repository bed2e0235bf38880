import { dayInZone, hourInZone, instantOf, type Instant, type LocalDate } from './local-date.js';
import { zoneDays } from './zone-days.js';

/** What day it is and what is due; in local mode it can be set and sped up. */
export interface Calendar {
  now(): Instant;
  today(): LocalDate;
  /** The local hour, 0–23. */
  hour(): number;
  /** The day on which a moment falls. */
  dayOf(moment: Instant): LocalDate;
  /** The moment at which a day ends and the next begins. */
  endOf(day: LocalDate): Instant;
}

/** Time that passes, in milliseconds from an arbitrary start; never set, never sped up: leases, back-off, timeouts. */
export interface ElapsedTime {
  milliseconds(): number;
}

export interface CalendarSettings {
  /** IANA time zone of the deadlines. */
  readonly timeZone: string;
  /** Where the calendar starts; the real time when absent. */
  readonly start?: Instant | undefined;
  /** Seconds of calendar per second of real time; 1 when absent. */
  readonly speed?: number | undefined;
}

/** A calendar that runs from `realNow`, milliseconds since 1970. */
export function runningCalendar(settings: CalendarSettings, realNow: () => number): Calendar {
  const began = realNow();
  const start = settings.start === undefined ? began : Date.parse(settings.start);
  const speed = settings.speed ?? 1;
  const milliseconds = () => start + (realNow() - began) * speed;
  let known = { minute: Number.NaN, day: '' as LocalDate };
  let last = { time: Number.NaN, instant: '' as Instant };
  return {
    ...zoneDays(settings.timeZone),
    // A turn asks a dozen times within a millisecond.
    now: () => {
      const time = milliseconds();
      if (time !== last.time) last = { time, instant: instantOf(time) };
      return last.instant;
    },
    hour: () => hourInZone(instantOf(milliseconds()), settings.timeZone),
    // The zone's day changes on a whole minute at the earliest, and asking the zone costs far more than this comparison.
    today: () => {
      const time = milliseconds();
      const minute = Math.floor(time / 60_000);
      if (minute !== known.minute) known = { minute, day: dayInZone(instantOf(time), settings.timeZone) };
      return known.day;
    },
  };
}

/** A calendar that stands still: for tests and measurements. */
export function fixedCalendar(now: Instant, timeZone: string): Calendar {
  const today = dayInZone(now, timeZone);
  return { ...zoneDays(timeZone), now: () => now, today: () => today, hour: () => hourInZone(now, timeZone) };
}
