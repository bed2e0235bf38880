/** Dutch public holidays, by rule, and working days counted around them. */
import { addDays, localDate, weekday, yearOf, type LocalDate } from '../../domain/time/local-date.js';

const SATURDAY = 6;
const SUNDAY = 7;
/** Liberation Day is a day off once in five years (2020, 2025, 2030); the collective agreement of the state says so. */
const LUSTRUM_YEARS = 5;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const dayIn = (year: number, month: number, day: number): LocalDate =>
  localDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);

/** Easter Sunday, by the computus of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - correction + 15) % 30;
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * rest) / 451);
  const month = Math.floor((epact + rest - 7 * shift + 114) / 31);
  return dayIn(year, month, ((epact + rest - 7 * shift + 114) % 31) + 1);
}

/** 27 April, or the 26th when that is a Sunday. */
export function kingsDay(year: number): LocalDate {
  const day = dayIn(year, 4, 27);
  return weekday(day) === SUNDAY ? addDays(day, -1) : day;
}

/** Days of the year that are no working days; Good Friday is one. */
export function publicHolidays(year: number): readonly LocalDate[] {
  const easter = easterSunday(year);
  return [
    dayIn(year, 1, 1),
    easter,
    addDays(easter, 1),
    kingsDay(year),
    ...(year % LUSTRUM_YEARS === 0 ? [dayIn(year, 5, 5)] : []),
    addDays(easter, 39),
    addDays(easter, 49),
    addDays(easter, 50),
    dayIn(year, 12, 25),
    dayIn(year, 12, 26),
  ];
}

export const isWorkingDay = (day: LocalDate): boolean =>
  weekday(day) < SATURDAY && !publicHolidays(yearOf(day)).includes(day);

/** The `count`th working day after `day`; before it when `count` is negative. */
export function addWorkingDays(day: LocalDate, count: number): LocalDate {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
