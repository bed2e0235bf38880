import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, daysBetween, localDate, weekday, yearOf } from '../../../src/domain/time/local-date.js';
import {
  covers,
  isoWeek,
  meteorologicalEnd,
  schoolYearSpan,
  seasonSpan,
  weekHolding,
  yearSpan,
} from '../../../src/language/deadline/span.js';

const years = fc.integer({ min: 1900, max: 2199 });

describe('stretches of days', () => {
  it('divide a year into its ISO weeks without a gap', () => {
    fc.assert(
      fc.property(years, (year) => {
        const weeks = Array.from({ length: 53 }, (_, index) => isoWeek(year, index + 1)).filter(
          (week) => week !== undefined,
        );
        assert.ok(weeks.length === 52 || weeks.length === 53);
        weeks.forEach((week, index) => {
          assert.deepEqual([weekday(week.first), weekday(week.last)], [1, 7]);
          const previous = weeks[index - 1];
          if (previous !== undefined) assert.equal(addDays(previous.last, 1), week.first);
        });
        const [first] = weeks;
        assert.ok(first !== undefined && yearOf(addDays(first.first, 3)) === year);
      }),
    );
  });

  it('have a week 53 in long years only', () => {
    assert.deepEqual(
      [2020, 2024, 2026].map((year) => isoWeek(year, 53) !== undefined),
      [true, false, true],
    );
  });

  it('hold every day in exactly the week that is Monday to Sunday', () => {
    const week = weekHolding(localDate('2024-03-17'));
    assert.deepEqual(week, { first: '2024-03-11', last: '2024-03-17' });
  });

  it('let a season end by the months before it ends by the sun', () => {
    const ends = (['spring', 'summer', 'autumn', 'winter'] as const).map((name) => {
      const season = seasonSpan(2023, name);
      return season && meteorologicalEnd(season);
    });
    assert.deepEqual(ends, ['2023-05-31', '2023-08-31', '2023-11-30', '2024-02-29']);
  });

  it('run a school year from 1 August to 31 July', () => {
    assert.deepEqual(schoolYearSpan(2021), { first: '2021-08-01', last: '2022-07-31' });
  });

  it('know what lies inside a year', () => {
    const [year, season] = [yearSpan(2024), seasonSpan(2024, 'winter')];
    assert.ok(year && season);
    assert.equal(covers(year, season), false);
    assert.equal(daysBetween(year.first, year.last), 365);
  });
});
