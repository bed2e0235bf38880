import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, dayOf, localDate, weekday } from '../../../src/domain/time/local-date.js';
import {
  addWorkingDays,
  easterSunday,
  isWorkingDay,
  kingsDay,
  publicHolidays,
} from '../../../src/language/deadline/holidays.js';
import { DUTCH, readsAs } from './readings.js';

describe('Dutch public holidays', () => {
  const EASTERS = {
    2019: '04-21',
    2020: '04-12',
    2021: '04-04',
    2022: '04-17',
    2023: '04-09',
    2024: '03-31',
    2025: '04-20',
    2038: '04-25',
    2285: '03-22',
  };
  for (const [year, day] of Object.entries(EASTERS)) {
    it(`Easter of ${year} is on ${day}`, () => {
      assert.equal(easterSunday(Number(year)), `${year}-${day}`);
    });
  }

  it('moves King’s Day to the 26th when the 27th is a Sunday', () => {
    assert.deepEqual([kingsDay(2024), kingsDay(2025)], ['2024-04-27', '2025-04-26']);
  });

  it('has 5 May in lustrum years only', () => {
    const holds = (year: number) => publicHolidays(year).includes(localDate(`${year}-05-05`));
    assert.deepEqual([2020, 2023, 2024, 2025, 2030].map(holds), [true, false, false, true, true]);
  });

  it('counts Good Friday as a working day and Easter Monday as none', () => {
    assert.deepEqual([localDate('2025-04-18'), localDate('2025-04-21')].map(isWorkingDay), [true, false]);
  });

  it('holds Ascension and both days of Whitsun and Christmas', () => {
    const off = ['2024-05-09', '2024-05-19', '2024-05-20', '2024-12-25', '2024-12-26'].map(localDate);
    assert.ok(off.every((day) => publicHolidays(2024).includes(day)));
  });

  it('puts Easter on a Sunday between 22 March and 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const easter = easterSunday(year);
        assert.equal(weekday(easter), 7);
        assert.ok(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25');
      }),
    );
  });

  it('counts working days there and back', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((shift) => addDays(localDate('2019-01-01'), shift));
    fc.assert(
      fc.property(days.filter(isWorkingDay), fc.integer({ min: 1, max: 60 }), (day, count) => {
        const reached = addWorkingDays(day, count);
        assert.ok(isWorkingDay(reached));
        assert.equal(addWorkingDays(reached, -count), day);
      }),
    );
  });

  it('knows no year zero', () => {
    assert.equal(dayOf(0, 1, 1), undefined);
  });
});

describe('a feast in a deadline', () => {
  readsAs(DUTCH, [
    ['voor de kerst', 'deadline ..2024-12-24'],
    ['before Christmas', 'deadline ..2024-12-24'],
    ['vóór kerst 2025', 'deadline ..2025-12-24'],
    ['nog voor kerstmis', 'deadline ..2024-12-24'],
    ['met kerst', 'deadline 2024-12-25..2024-12-26'],
    ['na kerst', 'start 2024-12-27..'],
    ['voor de jaarwisseling', 'deadline ..2024-12-31'],
    ['voor Pasen', 'deadline ..2024-03-30'],
    ['twee weken na Pasen', 'deadline ..2024-04-15'],
    ['voor Koningsdag', 'deadline ..2024-04-26'],
    ['voor Hemelvaart', 'deadline ..2024-05-08'],
    ['na Pinksteren', 'start 2024-05-21..'],
    ['before Good Friday', 'deadline ..2024-03-28'],
    ['vóór Sinterklaas', 'deadline ..2024-12-04'],
  ]);
});
