import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  dayInZone,
  endOfDay,
  dayOf,
  dayOfMonth,
  daysBetween,
  earlier,
  endOfMonth,
  instantOf,
  later,
  localDate,
  monthOf,
  parseInstant,
  parseLocalDate,
  weekday,
  yearOf,
  type Instant,
} from '../../../src/domain/time/local-date.js';
import { at, day } from '../../support/builders.js';

const aDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

describe('a local date', () => {
  it('is every day that the calendar has, and no other', () => {
    for (const text of ['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01', '9999-12-31']) {
      assert.equal(parseLocalDate(text), text);
    }
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-06-31',
      '2024-02-30',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
    ]) {
      assert.equal(parseLocalDate(text), undefined, text);
    }
  });

  it('is written as an ISO day only', () => {
    for (const text of [
      '',
      '2024-6-1',
      '20240601',
      '01-06-2024',
      '2024-06-01T00:00',
      ' 2024-06-01',
      '0000-01-01',
      '+012024-06-01',
    ]) {
      assert.equal(parseLocalDate(text), undefined, text);
    }
  });

  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const date = new Date(0);
          date.setUTCFullYear(y, m - 1, d);
          const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
          assert.equal(dayOf(y, m, d), exists ? date.toISOString().slice(0, 10) : undefined);
        },
      ),
    );
  });

  it('is made of whole numbers', () => {
    assert.equal(dayOf(2024, 6, 1.5), undefined);
    assert.equal(dayOf(2024, Number.NaN, 1), undefined);
    assert.equal(dayOf(33, 4, 3), '0033-04-03');
  });

  it('in code must exist', () => {
    assert.throws(() => localDate('2024-06-31'), /RangeError: no such day: 2024-06-31/);
  });

  it('falls apart into year, month and day', () => {
    const date = day('2020-09-21');
    assert.deepEqual([yearOf(date), monthOf(date), dayOfMonth(date)], [2020, 9, 21]);
    assert.equal(weekday(date), 1);
    assert.equal(weekday(day('2020-09-20')), 7);
  });
});

describe('counting with days', () => {
  it('crosses months, years and leap days', () => {
    assert.equal(addDays(day('2020-02-28'), 1), '2020-02-29');
    assert.equal(addDays(day('2020-12-31'), 1), '2021-01-01');
    assert.equal(addDays(day('2021-01-01'), -1), '2020-12-31');
    assert.equal(daysBetween(day('2020-09-21'), day('2020-09-22')), 1);
    assert.equal(daysBetween(day('2021-01-01'), day('2020-01-01')), -366);
  });

  it('adds as many days as lie between', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -300, max: 300 }), (from, days) => {
        fc.pre(yearOf(from) > 1);
        assert.equal(daysBetween(from, addDays(from, days)), days);
      }),
    );
  });

  it('counts months from the 31st to the last day of the target month', () => {
    assert.equal(addMonths(day('2021-08-31'), 6), '2022-02-28');
    assert.equal(addMonths(day('2023-08-31'), 6), '2024-02-29');
    assert.equal(addMonths(day('2022-02-21'), 6), '2022-08-21');
  });

  it('knows the end of a month', () => {
    assert.equal(endOfMonth(day('2024-02-01')), '2024-02-29');
    assert.equal(endOfMonth(day('2023-12-31')), '2023-12-31');
  });

  it('counts months, finds their ends and names days of the week as Temporal does, on any day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const plain = Temporal.PlainDate.from(from);
        assert.equal(weekday(from), plain.dayOfWeek);
        assert.equal(endOfMonth(from), plain.with({ day: plain.daysInMonth }).toString());
        assert.equal(addMonths(from, months), plain.add({ months }).toString());
      }),
    );
  });

  it('orders as text does', () => {
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        assert.equal(a < b, daysBetween(a, b) > 0);
        assert.deepEqual([earlier(a, b), later(a, b)], [a, b].sort());
      }),
    );
  });
});

describe('a moment', () => {
  it('is another day in Amsterdam than in UTC late in the evening', () => {
    assert.equal(dayInZone(at('2020-09-21', '21:59:59.999'), 'Europe/Amsterdam'), '2020-09-21');
    assert.equal(dayInZone(at('2020-09-21', '22:00:00.000'), 'Europe/Amsterdam'), '2020-09-22');
    assert.equal(dayInZone(at('2020-12-31', '22:59:59.999'), 'Europe/Amsterdam'), '2020-12-31');
    assert.equal(dayInZone(at('2020-12-31', '23:00:00.000'), 'Europe/Amsterdam'), '2021-01-01');
    assert.equal(dayInZone(at('2020-12-31', '23:00:00.000'), 'UTC'), '2020-12-31');
  });

  it('ends a day at its midnight, also when the clock is put forward or back', () => {
    assert.equal(endOfDay(day('2020-12-31'), 'Europe/Amsterdam'), at('2020-12-31', '23:00:00.000'));
    assert.equal(endOfDay(day('2024-03-30'), 'Europe/Amsterdam'), at('2024-03-30', '23:00:00.000'));
    assert.equal(endOfDay(day('2024-03-31'), 'Europe/Amsterdam'), at('2024-03-31', '22:00:00.000'));
    assert.equal(endOfDay(day('2024-10-27'), 'Europe/Amsterdam'), at('2024-10-27', '23:00:00.000'));
    assert.equal(endOfDay(day('2024-10-27'), 'UTC'), at('2024-10-28', '00:00:00.000'));
  });

  it('is written in UTC', () => {
    assert.equal(instantOf(0), '1970-01-01T00:00:00.000Z');
    assert.throws(() => instantOf(Number.NaN), RangeError);
  });

  it('without an offset is meant in the zone, and a date alone is its first moment', () => {
    const zone = 'Europe/Amsterdam';
    const expected: Readonly<Record<string, Instant>> = {
      '2020-07-20': at('2020-07-19', '22:00:00.000'),
      '2020-01-20T08:30': at('2020-01-20', '07:30:00.000'),
      '2020-07-20T08:30:00+02:00': at('2020-07-20', '06:30:00.000'),
      '2020-07-20T08:30:00Z': at('2020-07-20', '08:30:00.000'),
    };
    for (const [text, moment] of Object.entries(expected)) assert.equal(parseInstant(text, zone), moment, text);
    for (const text of ['', 'morgen', '2020-02-30', '2020-07-20T25:00'])
      assert.equal(parseInstant(text, zone), undefined, text);
  });
});
