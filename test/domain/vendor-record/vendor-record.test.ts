import assert from 'node:assert/strict';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { judged, type Yardstick } from '../../../src/domain/vendor-record/vendor-record.js';
import { isOverdue } from '../../../src/domain/measure/words.js';
import { day, deadline, measure, person } from '../../support/builders.js';

const today = day('2021-06-01');
const reportOn = (on: string) => ({ claimedBy: 'Microsoft', on: day(on), recordedBy: person('p-1') });
const done = (on: string, more: Partial<Measure> = {}): Measure =>
  measure('OW20-V1', {
    state: 'verified',
    deadlines: [deadline('2020-12-31')],
    report: reportOn(on),
    verification: { result: 'verified', on: day('2021-05-01'), by: person('p-2'), reason: null },
    ...more,
  });
const due = (more: Partial<Measure>): Measure => measure('OW20-V1', { deadlines: [deadline('2020-12-31')], ...more });
const group = (one: Measure, on = today, against: Yardstick = 'current') => judged(one, on, against).group;

describe('the record of a promise', () => {
  it('counts what was verified from the day it was reported done', () => {
    assert.deepEqual(judged(done('2020-12-31'), today, 'current'), { group: 'verified_on_time', days: 0 });
    assert.deepEqual(judged(done('2021-01-10'), today, 'current'), { group: 'verified_late', days: 10 });
  });

  it('counts from the verification where no report was recorded', () => {
    assert.deepEqual(judged(done('2020-12-31', { report: null }), today, 'current'), {
      group: 'verified_late',
      days: 121,
    });
  });

  it('keeps what the vendor only says is done apart from what was verified', () => {
    assert.equal(group(done('2020-12-31', { state: 'reported_done' })), 'reported_on_time');
    assert.equal(group(done('2021-01-01', { state: 'reported_done' })), 'reported_late');
  });

  it('holds a moved deadline against the first date or the current one, as asked', () => {
    const moved: Partial<Measure> = { deadlines: [deadline('2020-12-31'), deadline('2021-03-31', { version: 2 })] };
    assert.equal(group(done('2021-02-01', moved)), 'verified_on_time');
    assert.equal(group(done('2021-02-01', moved), today, 'first'), 'verified_late');
    const open = measure('OW20-V1', moved);
    assert.equal(group(open, day('2021-02-01')), 'coming');
    assert.deepEqual(judged(open, day('2021-02-01'), 'first'), { group: 'open_late', days: 32 });
  });

  it('calls nothing due on its last day, done or not', () => {
    const last = day('2020-12-31');
    assert.equal(group(due({}), last), 'coming');
    assert.equal(group(done('2020-11-01'), last), 'early');
    assert.equal(group(due({}), day('2021-01-01')), 'open_late');
    assert.equal(group(done('2020-11-01'), day('2021-01-01')), 'verified_on_time');
  });

  it('has a line of its own for what was met in part, late only in the rest', () => {
    const partly = due({ state: 'partially_verified', report: reportOn('2020-12-01') });
    assert.deepEqual(judged(partly, day('2021-01-31'), 'current'), { group: 'partial', days: 31 });
    assert.equal(group(partly, day('2020-12-31')), 'coming');
  });

  it('against the current deadline calls late what is overdue, and nothing else', () => {
    const states = ['proposed', 'agreed', 'in_progress', 'reported_done', 'partially_verified'] as const;
    for (const kind of ['deadline', 'forecast', 'expiry', 'start', 'recurring', 'standing'] as const) {
      for (const state of states) {
        const one = measure('OW20-V1', { state, deadlines: [deadline('2020-12-31', { kind })] });
        assert.equal(['open_late', 'partial'].includes(group(one)), isOverdue(one, today), `${kind} ${state}`);
      }
    }
  });

  it('counts an expectation apart and never calls it late', () => {
    const expected = { deadlines: [deadline('2020-12-31', { kind: 'forecast' })] } as const;
    assert.equal(group(measure('OW20-V1', expected)), 'forecast_passed');
    assert.equal(group(measure('OW20-V1', expected), day('2020-12-31')), 'forecast_coming');
    assert.equal(group(done('2020-12-31', expected)), 'forecast_met');
    assert.deepEqual(judged(done('2021-01-01', expected), today, 'current'), { group: 'forecast_met_later', days: 0 });
  });

  it('that became a promise later was none by its first wording', () => {
    const firmer = [deadline('2020-12-31', { kind: 'forecast' }), deadline('2021-03-31', { version: 2 })] as const;
    const one = measure('OW20-V1', { deadlines: [...firmer] });
    assert.equal(group(one, today, 'first'), 'forecast_passed');
    assert.equal(group(one, today, 'current'), 'open_late');
  });

  it('counts apart what names no day, what comes back, lapses, starts or lasts, and what nobody has agreed to', () => {
    assert.equal(group(done('2021-01-01', { deadlines: [deadline()] })), 'without_day');
    assert.equal(group(done('2021-01-01', { report: null, verification: null })), 'without_day');
    const of = (kind: 'recurring' | 'expiry' | 'start' | 'standing') =>
      group(measure('OW20-V1', { deadlines: [deadline('2020-12-31', { kind })] }));
    assert.deepEqual(
      [of('recurring'), of('expiry'), of('start'), of('standing')],
      ['recurring', 'other_kind', 'other_kind', 'other_kind'],
    );
    assert.equal(group(due({ state: 'proposed' })), 'proposed');
    for (const state of ['declined', 'withdrawn', 'superseded'] as const)
      assert.equal(group(due({ state })), 'left_out');
  });
});
