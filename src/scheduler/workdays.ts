/** Which days are working days: of the team by the Dutch holidays and its own data, of a person by their settings. */
import type { PersonId } from '../domain/register/codes.js';
import { localDate, yearOf, type LocalDate } from '../domain/time/local-date.js';
import type { ReminderSettings } from '../domain/reminders/settings.js';
import type { Workdays } from '../domain/reminders/workdays.js';
import { dayNumber, weekdayOf } from './due/day-number.js';
import { DUTCH_HOLIDAYS } from './dutch-holidays.js';

const SATURDAY = 6;
/**
 * The library calls 5 May a day off for schools: by law it is one for nobody. The collective agreement of the central
 * government makes it a day off every year; as a working day in the wording of a vendor it counts (`language`).
 */
const LIBERATION_DAY = '05-05';

/** The holidays of a year. */
export type HolidaysIn = (year: number) => ReadonlySet<LocalDate>;

/** Where the team differs from the usual. */
export interface TeamDays {
  /** On which the team does not work: bridge days, a move. */
  readonly off: readonly LocalDate[];
  /** On which it works though it is a weekend or a holiday; stronger than `off`. */
  readonly worked: readonly LocalDate[];
}

export const USUAL_DAYS: TeamDays = { off: [], worked: [] };

/** Dutch public holidays, and 5 May; of a year without a table 5 May alone. */
export function dutchHolidays(): HolidaysIn {
  const years = new Map<number, ReadonlySet<LocalDate>>();
  return (year) => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const named = DUTCH_HOLIDAYS[year]?.split(' ') ?? [];
    const days = new Set([...named, LIBERATION_DAY].map((one) => localDate(`${String(year).padStart(4, '0')}-${one}`)));
    years.set(year, days);
    return days;
  };
}

/** `settingsOf`: how a person is reminded; undefined: they work when the team does. */
export function workdaysOf(
  holidaysIn: HolidaysIn,
  settingsOf: (person: PersonId) => ReminderSettings | undefined,
  { off, worked }: TeamDays = USUAL_DAYS,
): Workdays {
  const [daysOff, daysWorked] = [new Set(off), new Set(worked)];
  const ofTeam = (day: LocalDate, weekday: number): boolean =>
    daysWorked.has(day) || (weekday < SATURDAY && !daysOff.has(day) && !holidaysIn(yearOf(day)).has(day));
  return {
    isWorkday: (day, person) => {
      const weekday = weekdayOf(dayNumber(day));
      return ofTeam(day, weekday) && (person === null || !isOff(settingsOf(person), day, weekday));
    },
  };
}

const isOff = (settings: ReminderSettings | undefined, day: LocalDate, weekday: number): boolean =>
  settings !== undefined &&
  (settings.daysOff.includes(weekday) || settings.holidays.some(({ from, to }) => from <= day && day <= to));
