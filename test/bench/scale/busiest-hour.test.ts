import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { busiestHour } from '../../../bench/scale/busiest-hour.js';
import { LIMITS, ORGANISATION } from '../../../bench/scale/costs.js';

describe('the busiest hour that scale is reckoned with', () => {
  it('is the same for the same numbers', () => {
    assert.deepEqual(busiestHour(1_000, 7), busiestHour(1_000, 7));
  });

  it('sends reminders no faster than is permitted', () => {
    for (const organisations of [100, 1_000, 10_000]) {
      const messages = organisations * ORGANISATION.people * ORGANISATION.reminded;
      assert.ok(busiestHour(organisations).remindersOut >= Math.floor(messages / LIMITS.requests));
    }
  });

  it('keeps hardly anyone waiting below the permitted rate, and ever more above it', () => {
    assert.ok(busiestHour(1_000).longestWait < 1);
    assert.ok(busiestHour(50_000).longestWait > 60);
    assert.ok(busiestHour(100_000).longestWait > busiestHour(50_000).longestWait);
  });

  it('never sees the end of the reminders where answers leave no room for them', () => {
    assert.equal(busiestHour(100_000).remindersOut, Infinity);
  });
});
