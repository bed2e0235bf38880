import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { NATURES, type DoneReport, type Measure } from '../../../src/domain/measure/measure.js';
import { NOTHING_YET } from '../../../src/domain/measure/occurrence.js';
import type { ReminderRule } from '../../../src/domain/reminders/reminder.js';
import { at, day, deadline, measure, person } from '../../support/builders.js';
import { linesOf, lookAt, settingSince } from './looking.js';

const BEGUN = '2024-01-15';
const asked = (more: Partial<Measure>, rules: readonly ReminderRule[], to = '2024-06-30') =>
  linesOf(lookAt([measure('OW20-V1', more)], settingSince(BEGUN), { from: BEGUN, to, rules }));
const reported = (on: string, recordedBy = 'sanne'): DoneReport => ({
  claimedBy: 'Microsoft',
  on: day(on),
  recordedBy: person(recordedBy),
});

describe('the question how it stands', () => {
  it('comes every 30 days after the day a measure was known, as long as nothing is heard', () => {
    assert.deepEqual(asked({}, ['silent'], '2024-04-15'), [
      '2024-02-14 silent 30 → co',
      '2024-03-15 silent 60 → co',
      '2024-04-15 silent 90 of 2024-04-14 → co',
    ]);
    assert.deepEqual(asked({ enteredOn: day('2024-03-01') }, ['silent'], '2024-04-15'), [
      '2024-04-02 silent 30 of 2024-03-31 → co',
    ]);
  });

  it('counts from the last that was heard, also from before the beginning', () => {
    assert.deepEqual(asked({ updatedOn: day('2024-02-01') }, ['silent'], '2024-04-15'), [
      '2024-03-04 silent 30 of 2024-03-02 → co',
      '2024-04-02 silent 60 of 2024-04-01 → co',
    ]);
    assert.deepEqual(asked({ updatedOn: day('2023-11-01') }, ['silent'], '2024-02-28'), ['2024-01-30 silent 90 → co']);
  });

  it('is asked of every kind of measure but a lasting duty, and of none that was reported done', () => {
    const counts = NATURES.map((nature) => [nature, asked({ nature }, ['silent']).length]);
    assert.deepEqual(Object.fromEntries(counts), {
      'one-off': 5,
      recurring: 5,
      standing: 0,
      decision: 5,
      acceptance: 5,
    });
    assert.deepEqual(asked({ state: 'reported_done' }, ['silent']), []);
  });

  it('goes on for what was past when it came', () => {
    assert.equal(asked({ deadlines: [deadline('2023-01-01')] }, ['silent']).length, 5);
  });
});

describe('the question for a date', () => {
  const undated: Partial<Measure> = { deadlines: [deadline()] };

  it('comes every 90 days after the day a measure without one was known', () => {
    assert.deepEqual(asked(undated, ['undated'], '2024-07-31'), [
      '2024-04-15 undated of 2024-04-14 → co',
      '2024-07-15 undated of 2024-07-13 → co',
    ]);
    const second = deadline(null, { version: 2, recordedAt: at('2024-03-01') });
    const moved: Partial<Measure> = { deadlines: [deadline('2024-02-01'), second] };
    assert.deepEqual(asked(moved, ['undated']), ['2024-05-30 undated → co']);
  });

  it('is not asked where there is a date, or nothing to ask', () => {
    for (const kind of ['deadline', 'event', 'standing', 'start', 'recurring'] as const) {
      assert.deepEqual(asked({ deadlines: [deadline(null, { kind })] }, ['undated']), [], kind);
    }
    assert.deepEqual(asked({ ...undated, state: 'reported_done' }, ['undated', 'follow_up']), []);
  });

  it('waits for the day on which someone wanted to ask again, and counts from there', () => {
    assert.deepEqual(asked({ ...undated, followUpOn: day('2024-03-02') }, ['undated', 'follow_up'], '2024-07-31'), [
      '2024-03-04 follow_up of 2024-03-02 → co',
      '2024-05-31 undated → co',
    ]);
    assert.deepEqual(asked({ ...undated, followUpOn: day('2023-12-01') }, ['undated', 'follow_up']), [
      '2024-02-29 undated → co',
      '2024-05-29 undated → co',
    ]);
  });

  it('is one question where only the day to ask again is known', () => {
    const event: Partial<Measure> = { deadlines: [deadline(null, { kind: 'event' })], followUpOn: day('2024-03-04') };
    assert.deepEqual(asked(event, ['undated', 'follow_up']), ['2024-03-04 follow_up → co']);
  });
});

describe('a start', () => {
  const starting = (earliest: string): Partial<Measure> => ({
    deadlines: [deadline(null, { kind: 'start', earliest: day(earliest) })],
  });

  it('is told of on the day, or the first working day after it', () => {
    assert.deepEqual(asked(starting('2024-03-04'), ['start']), ['2024-03-04 start → co']);
    assert.deepEqual(asked(starting('2024-05-05'), ['start']), ['2024-05-06 start of 2024-05-05 → co']);
  });

  it('is not told of when it was before the beginning, was reported done, or nobody wants to know', () => {
    assert.deepEqual(asked(starting('2024-01-14'), ['start']), []);
    assert.deepEqual(asked({ ...starting('2024-03-04'), state: 'reported_done' }, ['start']), []);
    assert.deepEqual(asked({ ...starting('2024-03-04'), reminders: { start: false } }, ['start']), []);
  });
});

describe('a report that waits', () => {
  it('is brought to the verifier’s mind every two weeks after the day of the report', () => {
    const waiting: Partial<Measure> = { state: 'reported_done', report: reported('2024-02-01') };
    assert.deepEqual(asked(waiting, ['unverified'], '2024-03-14'), [
      '2024-02-15 unverified 14 → vera',
      '2024-02-29 unverified 28 → vera',
      '2024-03-14 unverified 42 → vera',
    ]);
    assert.deepEqual(asked({ ...waiting, state: 'verified' }, ['unverified']), []);
  });

  it('from before the beginning counts from the beginning', () => {
    const waiting: Partial<Measure> = { state: 'reported_done', report: reported('2022-02-01') };
    assert.deepEqual(asked(waiting, ['unverified'], '2024-02-12'), [
      '2024-01-29 unverified 14 → vera',
      '2024-02-12 unverified 28 → vera',
    ]);
    assert.equal(asked({ ...waiting, report: null }, ['unverified'], '2024-02-12').length, 2);
  });

  it('of a period is brought to mind by itself, those of one day together', () => {
    const half = (from: string, to: string, on: string) => ({
      ...NOTHING_YET,
      from: day(from),
      to: day(to),
      state: 'reported_done' as const,
      report: reported(on),
    });
    const [first, second] = [
      half('2023-01-01', '2023-06-30', '2024-02-01'),
      half('2023-07-01', '2023-12-31', '2024-02-05'),
    ];
    const of = (...occurrences: Measure['occurrences'][number][]) =>
      asked({ nature: 'recurring', occurrences }, ['unverified'], '2024-02-19');
    assert.deepEqual(of(first, second), ['2024-02-15 unverified 14 → vera', '2024-02-19 unverified 14 → vera']);
    assert.deepEqual(of(first, { ...second, report: reported('2024-02-01') }), ['2024-02-15 unverified 14 → vera']);
  });

  it('is not for who recorded it: the coordinators hear of it where there is no other verifier', () => {
    const own: Partial<Measure> = { state: 'reported_done', report: reported('2024-02-01', 'vera') };
    assert.deepEqual(asked(own, ['unverified'], '2024-02-15'), ['2024-02-15 unverified 14 → co']);
    const alone = settingSince(BEGUN, {}, { fourEyes: false });
    const dues = lookAt([measure('OW20-V1', own)], alone, { from: BEGUN, to: '2024-02-15', rules: ['unverified'] });
    assert.deepEqual(linesOf(dues), ['2024-02-15 unverified 14 → vera']);
  });
});
