import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DeadlineVersion } from '../../../src/domain/measure/deadline.js';
import { OCCURRENCE_STATES, type Measure, type Occurrence, type Period } from '../../../src/domain/measure/measure.js';
import { NOTHING_YET } from '../../../src/domain/measure/occurrence.js';
import { at, day, deadline, measure } from '../../support/builders.js';
import { lookAt, settingSince } from './looking.js';

/** The days named between two others, by default of two years. */
function rounds(
  reading: Partial<DeadlineVersion>,
  more: Partial<Measure> = {},
  [from, to] = ['2024-01-01', '2025-12-31'],
): readonly string[] {
  const deadlines = [deadline(null, { kind: 'recurring', ...reading })] as const;
  const one = measure('OW20-O3', { nature: 'recurring', deadlines, ...more });
  const dues = lookAt([one], settingSince('2024-01-15'), { from, to, rules: ['recurring'] });
  return dues.map(({ reminder }) => reminder.date);
}

describe('a measure that recurs', () => {
  it('comes round on the day after each period of the calendar', () => {
    assert.deepEqual(rounds({ interval: 'P6M' }), ['2024-07-01', '2025-01-01', '2025-07-01']);
    assert.deepEqual(rounds({ interval: 'P1Y' }), ['2025-01-01']);
    assert.deepEqual(rounds({ interval: 'P3M' }).slice(0, 3), ['2024-04-01', '2024-07-01', '2024-10-01']);
    assert.equal(rounds({ interval: 'P1M' }).length, 23);
  });

  it('with a first time comes round on that day, and from there', () => {
    assert.deepEqual(rounds({ interval: 'P3M', earliest: day('2024-05-31') }).slice(0, 4), [
      '2024-05-31',
      '2024-08-31',
      '2024-11-30',
      '2025-02-28',
    ]);
    assert.deepEqual(rounds({ interval: 'P1Y', earliest: day('2016-02-29') }), ['2024-02-29', '2025-02-28']);
    assert.deepEqual(rounds({ interval: 'P2W', earliest: day('2024-01-03') }).slice(0, 2), [
      '2024-01-17',
      '2024-01-31',
    ]);
  });

  it('of an interval that no year is made of counts from the day it was known', () => {
    assert.deepEqual(rounds({ interval: 'P5M' }), ['2024-06-15', '2024-11-15', '2025-04-15', '2025-09-15']);
    assert.deepEqual(rounds({ interval: 'P2Y' }, {}, ['2024-01-01', '2028-12-31']), ['2026-01-15', '2028-01-15']);
    assert.deepEqual(rounds({ interval: 'P1W' }).slice(0, 2), ['2024-01-22', '2024-01-29']);
    assert.deepEqual(rounds({ interval: 'P1D' }).slice(0, 2), ['2024-01-16', '2024-01-17']);
    assert.deepEqual(rounds({ interval: 'P1M15D' }).slice(0, 2), ['2024-03-01', '2024-04-14']);
  });

  it('without an interval comes round at a cadence of ours', () => {
    const entered = { enteredOn: day('2024-08-31') };
    assert.deepEqual(rounds({}, entered).slice(0, 3), ['2024-11-30', '2025-02-28', '2025-05-31']);
    assert.deepEqual(rounds({}, { ...entered, reminders: { cadenceMonths: 12 } }), ['2025-08-31']);
    const recorded = { recordedAt: at('2024-10-15') };
    assert.deepEqual(rounds(recorded, entered)[0], '2025-01-15');
  });

  it('does so by its nature, whatever its deadline, and by its deadline, whatever its nature', () => {
    assert.ok(rounds({ kind: 'event' }).length > 0);
    assert.ok(rounds({}, { nature: 'one-off' }).length > 0);
    assert.deepEqual(rounds({ kind: 'event' }, { nature: 'one-off' }), []);
  });

  it('does not while it was reported done as a whole', () => {
    assert.deepEqual(rounds({ interval: 'P6M' }, { state: 'reported_done' }), []);
  });

  const FIRST_HALF: Period = { from: day('2024-01-01'), to: day('2024-06-30') };
  const ASKED: Readonly<Record<Occurrence['state'], boolean>> = {
    in_progress: true,
    reported_done: false,
    partially_verified: true,
    verified: false,
  };
  for (const state of OCCURRENCE_STATES) {
    it(`is ${ASKED[state] ? 'still' : 'not'} asked for a period that is ${state}`, () => {
      const occurrences = [{ ...FIRST_HALF, ...NOTHING_YET, state }];
      assert.equal(rounds({ interval: 'P6M' }, { occurrences }).includes('2024-07-01'), ASKED[state]);
      assert.ok(rounds({ interval: 'P6M' }, { occurrences }).includes('2025-01-01'));
    });
  }

  it('with a first time is not asked for a period whose report was there when it began', () => {
    const occurrences = [{ ...FIRST_HALF, ...NOTHING_YET, state: 'verified' as const }];
    const days = rounds({ interval: 'P3M', earliest: day('2024-05-15') }, { occurrences });
    assert.deepEqual(days.slice(0, 1), ['2024-08-15']);
    const second = { ...occurrences[0], from: day('2024-07-01'), to: day('2024-12-31') };
    const onFirst = { occurrences: [{ ...NOTHING_YET, ...second, state: 'verified' as const }] };
    assert.deepEqual(rounds({ interval: 'P6M', earliest: day('2024-07-01') }, onFirst)[0], '2025-01-01');
  });
});
