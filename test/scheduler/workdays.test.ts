import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addDays, localDate, yearOf, type LocalDate } from '../../src/domain/time/local-date.js';
import type { Person } from '../../src/domain/people/person.js';
import { NO_SETTINGS } from '../../src/domain/reminders/settings.js';
import { isWorkingDay, publicHolidays } from '../../src/language/deadline/holidays.js';
import { dutchHolidays, workdaysOf } from '../../src/scheduler/workdays.js';
import { day, person } from '../support/builders.js';

const [FIRST, LAST] = [2000, 2060];
const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
/** Until 2013 the day of the queen, on 30 April; the wordings of deadlines are all younger. */
const FIRST_KINGS_DAY = 2014;

const sorted = (days: Iterable<LocalDate>): readonly LocalDate[] => [...new Set(days)].sort();
const isInMay = (one: LocalDate): boolean => one.endsWith('-05-05');

describe('the working days', () => {
  const holidaysIn = dutchHolidays();

  it('are those by which wordings are read, but for 5 May, which is a day off every year', () => {
    for (const year of years.filter((one) => one >= FIRST_KINGS_DAY)) {
      const read = publicHolidays(year).filter((one) => !isInMay(one));
      assert.deepEqual(sorted(holidaysIn(year)), sorted([...read, localDate(`${year}-05-05`)]), String(year));
    }
  });

  it('know the day of the queen in the years that had one', () => {
    const isRoyal = (one: LocalDate): boolean => /-04-(26|27|29|30)$/.test(one);
    const others = (days: Iterable<LocalDate>) => sorted([...days].filter((one) => !isInMay(one) && !isRoyal(one)));
    for (const year of years.filter((one) => one < FIRST_KINGS_DAY)) {
      const holidays = holidaysIn(year);
      assert.deepEqual(others(holidays), others(publicHolidays(year)), String(year));
      assert.ok(holidays.has(localDate(`${year}-05-05`)), String(year));
      assert.ok(holidays.has(localDate(`${year}-04-30`)) || holidays.has(localDate(`${year}-04-29`)), String(year));
    }
  });

  it('of the team are, day by day, those by which wordings are read, but for 5 May', () => {
    const workdays = workdaysOf(holidaysIn, () => undefined);
    for (let at = day('2020-01-01'); yearOf(at) <= 2030; at = addDays(at, 1)) {
      assert.equal(workdays.isWorkday(at, null), isWorkingDay(at) && !isInMay(at), at);
    }
  });

  const OFF: readonly (readonly [string, string])[] = [
    ['2024-01-01', 'New Year’s Day'],
    ['2024-04-01', 'Easter Monday'],
    ['2026-04-27', 'King’s Day'],
    ['2026-05-05', 'Liberation Day in a year that is no lustrum'],
    ['2024-05-09', 'Ascension Day'],
    ['2024-05-20', 'Whit Monday'],
    ['2024-12-25', 'Christmas Day'],
    ['2024-12-26', 'Boxing Day'],
    ['2024-02-03', 'a Saturday'],
    ['2024-02-04', 'a Sunday'],
  ];
  for (const [date, name] of OFF) {
    it(`do not include ${name}, ${date}`, () =>
      assert.ok(!workdaysOf(holidaysIn, () => undefined).isWorkday(day(date), null)));
  }

  it('include Good Friday, New Year’s Eve, Remembrance Day and a leap day', () => {
    const workdays = workdaysOf(holidaysIn, () => undefined);
    for (const date of ['2024-03-29', '2024-12-31', '2026-05-04', '2024-02-29'])
      assert.ok(workdays.isWorkday(day(date), null), date);
  });

  it('of a person are those of the team without their weekdays off and their holidays', () => {
    const settings: NonNullable<Person['reminders']> = {
      ...NO_SETTINGS,
      daysOff: [3, 5],
      holidays: [{ from: day('2024-02-12'), to: day('2024-02-13') }],
    };
    const workdays = workdaysOf(holidaysIn, (one) => (one === 'sanne' ? settings : undefined));
    const works = (who: string) =>
      Array.from({ length: 14 }, (_, index) => addDays(day('2024-02-05'), index)).filter((one) =>
        workdays.isWorkday(one, person(who)),
      );
    assert.deepEqual(works('sanne'), ['2024-02-05', '2024-02-06', '2024-02-08', '2024-02-15']);
    assert.equal(works('piet').length, 10);
    assert.ok(workdays.isWorkday(day('2024-02-12'), null));
  });

  it('follow the team’s own data: bridge days off, days on which it works all the same', () => {
    const workdays = workdaysOf(holidaysIn, () => undefined, {
      off: [day('2024-05-10'), day('2024-05-11')],
      worked: [day('2024-05-11'), day('2024-05-09')],
    });
    const worked = ['2024-05-08', '2024-05-09', '2024-05-10', '2024-05-11', '2024-05-12'].filter((one) =>
      workdays.isWorkday(day(one), null),
    );
    assert.deepEqual(worked, ['2024-05-08', '2024-05-09', '2024-05-11']);
  });
});
