import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dividesTheYear, intervalOf } from '../../../src/scheduler/due/interval.js';

describe('an interval', () => {
  it('is read from a duration, in months and days', () => {
    assert.deepEqual(
      ['P6M', 'P2Y', 'P1Y6M', 'P2W', 'P10D', 'P1M2W3D'].map(intervalOf),
      [
        [6, 0],
        [24, 0],
        [18, 0],
        [0, 14],
        [0, 10],
        [1, 17],
      ].map(([months, days]) => ({ months, days })),
    );
  });

  it('is none where the duration names none', () => {
    for (const text of ['', 'P', 'P0M', 'P0D', '6M', 'PT6H', 'P6M ', 'every month']) {
      assert.equal(intervalOf(text), undefined, text);
    }
  });

  it('has periods in the calendar where a year is a whole number of them', () => {
    const divides = (text: string): boolean => {
      const interval = intervalOf(text);
      return interval !== undefined && dividesTheYear(interval);
    };
    assert.deepEqual(['P1M', 'P2M', 'P3M', 'P4M', 'P6M', 'P12M', 'P1Y'].filter(divides).length, 7);
    assert.deepEqual(['P5M', 'P18M', 'P2Y', 'P1W', 'P1M1D'].filter(divides), []);
  });
});
