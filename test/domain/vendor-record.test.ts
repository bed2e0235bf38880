import assert from 'node:assert/strict';
import type { Measure } from '../../src/domain/measure.js';
import { recordGroup } from '../../src/domain/vendor-record.js';
import { day, deadline, measure, person } from '../support/builders.js';

const today = day('2021-06-01');
const verified = (on: string, more: Partial<Measure> = {}): Measure =>
  measure('OW20-V1', {
    state: 'verified',
    deadlines: [deadline('2020-12-31')],
    report: { claimedBy: 'Microsoft', on: day(on), recordedBy: person('p-1') },
    verification: { result: 'verified', on: day('2021-05-01'), by: person('p-2'), reason: null },
    ...more,
  });

describe('the record of a vendor', () => {
  it('counts what was verified from the day it was reported done', () => {
    assert.equal(recordGroup(verified('2020-12-31'), today, 'current'), 'kept_on_time');
    assert.equal(recordGroup(verified('2021-01-01'), today, 'current'), 'kept_late');
  });

  it('counts from the verification where no report was recorded', () => {
    assert.equal(recordGroup(verified('2020-12-31', { report: null }), today, 'current'), 'kept_late');
  });

  it('holds a moved deadline against the first date or the current one, as asked', () => {
    const moved: Partial<Measure> = { deadlines: [deadline('2020-12-31'), deadline('2021-03-31', { version: 2 })] };
    assert.equal(recordGroup(verified('2021-02-01', moved), today, 'current'), 'kept_on_time');
    assert.equal(recordGroup(verified('2021-02-01', moved), today, 'first'), 'kept_late');
    const open = measure('OW20-V1', { state: 'agreed', ...moved });
    assert.equal(recordGroup(open, day('2021-02-01'), 'current'), 'open_not_late');
    assert.equal(recordGroup(open, day('2021-02-01'), 'first'), 'open_late');
  });

  it('calls nothing late on its last day, nor what is reported done, nor a forecast', () => {
    const due = (more: Partial<Measure>) => measure('OW20-V1', { deadlines: [deadline('2020-12-31')], ...more });
    assert.equal(recordGroup(due({ state: 'agreed' }), day('2020-12-31'), 'current'), 'open_not_late');
    assert.equal(recordGroup(due({ state: 'agreed' }), day('2021-01-01'), 'current'), 'open_late');
    assert.equal(recordGroup(due({ state: 'reported_done' }), today, 'current'), 'open_not_late');
    const forecast = deadline('2020-12-31', { kind: 'forecast' });
    assert.equal(recordGroup(measure('OW20-V1', { deadlines: [forecast] }), today, 'current'), 'open_not_late');
  });

  it('has a group of its own for what was kept without a deadline, and none for what was withdrawn', () => {
    assert.equal(recordGroup(verified('2021-01-01', { deadlines: [deadline()] }), today, 'current'), 'kept_undated');
    for (const state of ['declined', 'withdrawn', 'superseded'] as const) {
      assert.equal(recordGroup(measure('OW20-V1', { state }), today, 'current'), null);
    }
  });
});
