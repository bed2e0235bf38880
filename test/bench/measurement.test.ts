import assert from 'node:assert/strict';
import { median, passes, table, type Measurement } from '../../bench/measurement.js';

const rate = (ratio: number): Measurement => ({
  name: 'answers',
  ratio,
  bound: { atLeast: 0.5 },
  detail: '800 a second',
});
const cost = (ratio: number): Measurement => ({ name: 'memory', ratio, bound: { atMost: 1.5 }, detail: '160 MB' });

describe('a measurement', () => {
  it('holds up to its bound and no further', () => {
    assert.deepEqual([0.49, 0.5, 0.6].map(rate).map(passes), [false, true, true]);
    assert.deepEqual([1.4, 1.5, 1.51].map(cost).map(passes), [true, true, false]);
  });

  it('is told with its ratio, its bound and whether that held', () => {
    const [, first, second] = table([rate(0.72), cost(1.8)]).split('\n');
    assert.match(first ?? '', /answers +0\.72 +≥ 0\.5 +holds +800 a second/);
    assert.match(second ?? '', /memory +1\.80 +≤ 1\.5 +MISSED +160 MB/);
  });
});

describe('the median', () => {
  it('is the middle value, or the middle of the two middle ones', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 9, 2]), 3);
  });

  it('of nothing is an error, not a number', () => {
    assert.throws(() => median([]), RangeError);
  });
});
