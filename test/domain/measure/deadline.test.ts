import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DEADLINE_KINDS, hasEnd, opens } from '../../../src/domain/measure/deadline.js';
import { day, deadline } from '../../support/builders.js';

describe('a deadline', () => {
  it('opens on the first day of its interval, or on the last where there is no first', () => {
    assert.equal(opens(deadline('2020-09-21', { earliest: day('2020-08-31') })), '2020-08-31');
    assert.equal(opens(deadline('2020-12-31')), '2020-12-31');
    assert.equal(opens(deadline(null, { kind: 'start', earliest: day('2024-01-01') })), '2024-01-01');
    assert.equal(opens(deadline()), null);
  });

  it('has an end when it is a promise, a forecast or an expiry', () => {
    const ending = DEADLINE_KINDS.filter((kind) => hasEnd(deadline('2020-09-21', { kind })));
    assert.deepEqual(ending, ['deadline', 'forecast', 'expiry']);
    assert.ok(!hasEnd(deadline(null, { kind: 'deadline' })));
  });
});
