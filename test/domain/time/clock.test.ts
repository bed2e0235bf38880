import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fixedCalendar, runningCalendar } from '../../../src/domain/time/clock.js';
import { at } from '../../support/builders.js';

const AMSTERDAM = 'Europe/Amsterdam';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A real clock under our hand. */
function handClock(start: string) {
  let time = Date.parse(start);
  return { now: () => time, pass: (milliseconds: number) => (time += milliseconds) };
}

describe('the calendar', () => {
  it('runs with real time where nothing is set', () => {
    const real = handClock('2024-03-01T10:00:00Z');
    const calendar = runningCalendar({ timeZone: AMSTERDAM }, real.now);
    assert.equal(calendar.now(), at('2024-03-01', '10:00:00.000'));
    real.pass(1_500);
    assert.equal(calendar.now(), at('2024-03-01', '10:00:01.500'));
    assert.equal(calendar.today(), '2024-03-01');
  });

  it('starts where it is set, and runs on from there', () => {
    const real = handClock('2024-03-01T10:00:00Z');
    const calendar = runningCalendar({ timeZone: AMSTERDAM, start: at('2020-07-20', '06:00:00.000') }, real.now);
    assert.equal(calendar.now(), at('2020-07-20', '06:00:00.000'));
    real.pass(2 * HOUR);
    assert.equal(calendar.now(), at('2020-07-20', '08:00:00.000'));
  });

  it('passes a day each second at speed 86400', () => {
    const real = handClock('2024-03-01T10:00:00Z');
    const start = at('2020-07-20', '06:00:00.000');
    const calendar = runningCalendar({ timeZone: AMSTERDAM, start, speed: 86_400 }, real.now);
    real.pass(SECOND);
    assert.equal(calendar.today(), '2020-07-21');
    real.pass(62 * SECOND);
    assert.equal(calendar.today(), '2020-09-21');
    real.pass(SECOND / 2);
    assert.equal(calendar.now(), at('2020-09-21', '18:00:00.000'));
  });

  it('can run slower than real time', () => {
    const real = handClock('2024-03-01T10:00:00Z');
    const calendar = runningCalendar({ timeZone: AMSTERDAM, speed: 0.5 }, real.now);
    real.pass(HOUR);
    assert.equal(calendar.now(), at('2024-03-01', '10:30:00.000'));
  });

  it('begins a day at midnight in Amsterdam, in winter and in summer', () => {
    for (const [before, today, tomorrow] of [
      ['2021-01-10T22:59:59.999Z', '2021-01-10', '2021-01-11'],
      ['2021-07-10T21:59:59.999Z', '2021-07-10', '2021-07-11'],
    ] as const) {
      const real = handClock(before);
      const calendar = runningCalendar({ timeZone: AMSTERDAM }, real.now);
      assert.equal(calendar.today(), today);
      real.pass(1);
      assert.equal(calendar.today(), tomorrow);
    }
  });

  it('keeps to Amsterdam midnight on the days the clock is changed', () => {
    for (const [midnight, dayLength, today, tomorrow] of [
      ['2024-03-30T23:00:00Z', 23 * HOUR, '2024-03-31', '2024-04-01'],
      ['2024-10-26T22:00:00Z', 25 * HOUR, '2024-10-27', '2024-10-28'],
    ] as const) {
      const real = handClock(midnight);
      const calendar = runningCalendar({ timeZone: AMSTERDAM }, real.now);
      assert.equal(calendar.today(), today);
      real.pass(dayLength - 1);
      assert.equal(calendar.today(), today);
      real.pass(1);
      assert.equal(calendar.today(), tomorrow);
    }
  });

  it('says the same day however often it is asked within a minute, and follows a clock set back', () => {
    const real = handClock('2024-03-01T22:59:10Z');
    const calendar = runningCalendar({ timeZone: AMSTERDAM }, real.now);
    for (let asked = 0; asked < 40; asked += 1, real.pass(SECOND)) assert.equal(calendar.today(), '2024-03-01');
    real.pass(20 * SECOND);
    assert.equal(calendar.today(), '2024-03-02');
    real.pass(-2 * MINUTE);
    assert.equal(calendar.today(), '2024-03-01');
  });

  it('stands still where it is fixed', () => {
    const calendar = fixedCalendar(at('2020-12-31', '23:30:00.000'), AMSTERDAM);
    assert.equal(calendar.today(), '2021-01-01');
    assert.equal(calendar.now(), at('2020-12-31', '23:30:00.000'));
  });
});
