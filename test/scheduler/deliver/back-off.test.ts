import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { backOff } from '../../../src/scheduler/deliver/back-off.js';

describe('back-off', () => {
  const limits = { first: 1000, longest: 900_000 };
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it('is never shorter than the first wait, never longer than the longest, and never comes to less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), chance, (failures, random) => {
        const wait = backOff(limits, failures, () => random);
        assert.ok(wait >= 1000 && wait <= 900_000, String(wait));
        assert.ok(backOff(limits, failures + 1, () => random) >= wait);
      }),
    );
  });

  it('doubles, and differs by chance', () => {
    const waits = [1, 2, 3, 4].map((failures) => backOff(limits, failures, () => 0));
    assert.deepEqual(waits, [1000, 2000, 4000, 8000]);
    assert.equal(
      backOff(limits, 4, () => 0.5),
      9000,
    );
    assert.equal(
      backOff(limits, 0, () => 0),
      1000,
      'as for the first',
    );
  });
});
