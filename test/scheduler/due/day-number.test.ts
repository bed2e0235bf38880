import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { addDays, addMonths, daysBetween, weekday } from '../../../src/domain/time/local-date.js';
import { dateOf, dayNumber, monthsAfter, weekdayOf } from '../../../src/scheduler/due/day-number.js';
import { at, day } from '../../support/builders.js';
import { tries } from '../../support/property-runs.js';

const EPOCH = day('1970-01-01');
/** From 25 July 1600 to 8 September 2300: a year that is divided by 400, and three by 100 that are not by 400. */
const anyDay = fc.integer({ min: -134_932, max: 120_793 }).map((days) => addDays(EPOCH, days));

describe('a day as a number', () => {
  it('counts the days from the first of January 1970', () => {
    assert.deepEqual(
      ['1970-01-01', '1969-12-31', '1972-02-29', '2000-03-01', '0001-01-01', '9999-12-31'].map((one) =>
        dayNumber(day(one)),
      ),
      [0, -1, 789, 11_017, -719_162, 2_932_896],
    );
  });

  it('of a moment is that of its day in UTC', () => assert.equal(dayNumber(at('1972-02-29', '23:59:59.999')), 789));

  it('is that of the calendar, there and back, with its weekday', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        assert.equal(dayNumber(one), daysBetween(EPOCH, one));
        assert.equal(dateOf(dayNumber(one)), one);
        assert.equal(weekdayOf(dayNumber(one)), weekday(one));
      }),
      { numRuns: tries(2000) },
    );
  });

  it('is found months further and months back, on the last day of a month that is too short', () => {
    const after = (from: string, months: number) => dateOf(monthsAfter(day(from), months));
    assert.equal(after('2023-11-30', 3), '2024-02-29');
    assert.equal(after('2024-02-29', 12), '2025-02-28');
    assert.equal(after('2024-12-31', -10), '2024-02-29');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (one, months) =>
        assert.equal(dateOf(monthsAfter(one, months)), addMonths(one, months)),
      ),
    );
  });
});
