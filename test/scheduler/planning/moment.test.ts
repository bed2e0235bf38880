import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { localDate } from '../../../src/domain/time/local-date.js';
import { momentsSince } from '../../../src/scheduler/planning/moment.js';

const now = { day: localDate('2020-09-04'), hour: 8 };

describe('the moments since the last look', () => {
  it('are this one alone in real time, however long the machine slept', () => {
    assert.deepEqual(momentsSince(localDate('2020-08-01'), now, false), [{ ...now, whole: false }]);
  });

  it('are every day that has passed where the calendar is sped up, the last one looked at included', () => {
    assert.deepEqual(
      momentsSince(localDate('2020-09-02'), now, true).map(({ day, whole }) => [day, whole]),
      [
        ['2020-09-02', true],
        ['2020-09-03', true],
        ['2020-09-04', false],
      ],
    );
  });

  it('are this one alone at first, and when the clock was set back', () => {
    assert.equal(momentsSince(null, now, true).length, 1);
    assert.equal(momentsSince(localDate('2021-01-01'), now, true).length, 1);
  });
});
