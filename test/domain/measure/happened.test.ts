import assert from 'node:assert/strict';
import { happenedOn, HAPPENINGS } from '../../../src/domain/measure/happened.js';
import { day, measure, person } from '../../support/builders.js';

const verification = (result: 'verified' | 'partially_verified' | 'rejected') => ({
  result,
  on: day('2023-05-01'),
  by: person('p-1'),
  reason: null,
});

describe('when something happened to a measure', () => {
  it('is the day that was recorded for it, whatever its state is now', () => {
    const report = { claimedBy: 'Microsoft', on: day('2022-11-30'), recordedBy: person('p-2') };
    const item = measure('OW20-V1', { agreedOn: day('2020-06-30'), report, verification: verification('verified') });
    assert.equal(happenedOn('agreed', item), '2020-06-30');
    assert.equal(happenedOn('reported_done', item), '2022-11-30');
    assert.equal(happenedOn('verified', item), '2023-05-01');
    assert.equal(happenedOn('partially_verified', item), null);
  });

  it('is no day where it never did', () => {
    const item = measure('OW20-V1', { agreedOn: null, verification: verification('rejected') });
    assert.deepEqual(
      HAPPENINGS.map((what) => happenedOn(what, item)),
      [null, null, null, null],
    );
    const partly = measure('OW20-V1', { verification: verification('partially_verified') });
    assert.equal(happenedOn('partially_verified', partly), '2023-05-01');
    assert.equal(happenedOn('verified', partly), null);
  });
});
