import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { memoryArrivals } from '../../src/stores/memory-arrivals.js';
import { describeArrivals } from '../contracts/arrivals.contract.js';

describeArrivals('arrivals in memory', () => {
  let now = 0;
  const arrivals = memoryArrivals({ milliseconds: () => now });
  const pass = (milliseconds: number) => {
    now += milliseconds;
    return Promise.resolve();
  };
  return Promise.resolve({ arrivals, another: arrivals, pass, dispose: () => Promise.resolve() });
});

describe('the memory of arrivals', () => {
  it('is bounded: the oldest is forgotten first', async () => {
    const arrivals = memoryArrivals({ milliseconds: () => 0 }, 3);
    const claim = (activity: string) => arrivals.claim({ tenant: 't', conversation: 'c', activity });
    for (const activity of ['1', '2', '3', '4']) assert.equal(await claim(activity), 'first');
    const later = [await claim('4'), await claim('3'), await claim('2'), await claim('1')];
    assert.deepEqual(later, ['repeated', 'repeated', 'repeated', 'first']);
  });
});
