import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CLOSED_STATES, type Measure } from '../../../src/domain/measure/measure.js';
import { NOTHING_YET } from '../../../src/domain/measure/occurrence.js';
import { REMINDER_RULES, withKey, type Reminder, type ReminderRule } from '../../../src/domain/reminders/reminder.js';
import { isStillDue } from '../../../src/scheduler/due/still-due.js';
import { day, deadline, measure, measureCode, person } from '../../support/builders.js';

const TODAY = day('2024-07-16');
const report = (on: string) => ({ claimedBy: 'Microsoft', on: day(on), recordedBy: person('sanne') });
const half = { from: day('2024-01-01'), to: day('2024-06-30'), ...NOTHING_YET };

const late: Partial<Measure> = { deadlines: [deadline('2024-06-30')] };
const expiring: Partial<Measure> = { deadlines: [deadline('2024-06-30', { kind: 'expiry' })] };
const yearly: Partial<Measure> = {
  nature: 'recurring',
  deadlines: [deadline(null, { kind: 'recurring', interval: 'P6M' })],
};

/** Of every rule a measure that has such a reminder, the days it counts and the day it names. */
const CASES: Readonly<Record<ReminderRule, readonly [Partial<Measure>, number, string]>> = {
  before: [late, 1, '2024-06-29'],
  begins: [{ deadlines: [deadline('2024-07-30', { earliest: day('2024-07-15') })] }, 0, '2024-07-15'],
  last_day: [late, 0, '2024-06-30'],
  after: [late, 0, '2024-07-01'],
  again: [late, 15, '2024-07-15'],
  before_expiry: [expiring, 7, '2024-06-23'],
  expired: [expiring, 0, '2024-07-01'],
  start: [{ deadlines: [deadline(null, { kind: 'start', earliest: day('2024-07-15') })] }, 0, '2024-07-15'],
  recurring: [yearly, 0, '2024-07-01'],
  undated: [{}, 0, '2024-07-15'],
  follow_up: [{ followUpOn: day('2024-07-15') }, 0, '2024-07-15'],
  asked_for: [late, 0, '2024-07-15'],
  unverified: [{ state: 'reported_done', report: report('2024-07-01') }, 14, '2024-07-15'],
  unanswered: [late, 0, '2024-07-15'],
  silent: [{ updatedOn: day('2024-06-15') }, 30, '2024-07-15'],
  escalated: [late, 14, '2024-07-15'],
  already_past: [late, 0, '2024-07-15'],
};

const reminderOf = (rule: ReminderRule): Reminder => {
  const [, days, date] = CASES[rule];
  const about = { measure: measureCode('OW20-V1'), deadlineVersion: 1, recipient: person('co') };
  return withKey({ ...about, rule, days, date: day(date) });
};
const isDue = (rule: ReminderRule, more: Partial<Measure> = {}): boolean =>
  isStillDue(reminderOf(rule), measure('OW20-V1', { ...CASES[rule][0], ...more }), TODAY);

/** The rules whose reminder need not go out any more after such a change. */
const voidedBy = (changed: (one: Measure) => Partial<Measure>): readonly ReminderRule[] =>
  REMINDER_RULES.filter((rule) => !isDue(rule, changed(measure('OW20-V1', CASES[rule][0]))));
const onlyOf = (...rules: readonly ReminderRule[]) => REMINDER_RULES.filter((rule) => rules.includes(rule));
const allBut = (...rules: readonly ReminderRule[]) => REMINDER_RULES.filter((rule) => !rules.includes(rule));

describe('a reminder that waits', () => {
  it('is still due when nothing has changed, also when its day has gone by', () => {
    assert.deepEqual(
      voidedBy(() => ({})),
      [],
    );
  });

  for (const state of CLOSED_STATES) {
    it(`is void when its measure is ${state}`, () =>
      assert.deepEqual(
        voidedBy(() => ({ state })),
        REMINDER_RULES,
      ));
  }

  it('of a promise, a start or a question is void when the measure is reported done; of an acceptance it is not', () => {
    const done: Partial<Measure> = { state: 'reported_done', report: report('2024-07-01') };
    assert.deepEqual(
      voidedBy(() => done),
      allBut('before_expiry', 'expired', 'asked_for', 'unverified'),
    );
  });

  it('that goes by a deadline is void when another is agreed', () => {
    const moved = ({ deadlines }: Measure): Partial<Measure> => ({
      deadlines: [...deadlines, { ...deadlines[0], version: 2 }],
    });
    assert.deepEqual(voidedBy(moved), allBut('undated', 'follow_up', 'asked_for', 'unverified', 'silent'));
  });

  it('to ask for a date is void when there is one', () => {
    const dated = ({ deadlines }: Measure): Partial<Measure> => ({
      deadlines: [...deadlines, deadline('2025-01-01', { version: 2 })],
    });
    assert.deepEqual(voidedBy(dated), allBut('follow_up', 'asked_for', 'unverified', 'silent'));
  });

  it('that asks how it stands is void when something was heard since, of that day or later', () => {
    const heard = (on: string) => voidedBy(() => ({ updatedOn: day(on) }));
    assert.deepEqual(heard('2024-06-15'), []);
    assert.deepEqual(heard('2024-06-16'), ['silent']);
    assert.deepEqual(heard('2024-06-30'), ['silent']);
    assert.deepEqual(heard('2024-07-01'), onlyOf('silent', 'escalated'));
    assert.deepEqual(heard('2024-07-14'), onlyOf('silent', 'escalated'));
    assert.deepEqual(heard('2024-07-15'), onlyOf('silent', 'escalated', 'follow_up'));
    assert.deepEqual(heard('2024-07-16'), onlyOf('silent', 'escalated', 'follow_up', 'already_past'));
  });

  it('to ask again on a day is void when that is put off, and to ask for a date as well', () => {
    const put = (on: string | null) => voidedBy(() => ({ followUpOn: on === null ? null : day(on) }));
    assert.deepEqual(put('2024-10-01'), onlyOf('undated', 'follow_up'));
    assert.deepEqual(put('2024-07-15'), ['undated']);
    assert.deepEqual(put(null), ['follow_up']);
  });

  it('of an end date is void when the measure lapses with another', () => {
    assert.deepEqual(
      voidedBy(() => ({ lapsesWith: measureCode('OW20-V4') })),
      onlyOf('before_expiry', 'expired'),
    );
  });

  it('for a verifier is void when the report was rejected or verified, and when a later one waits', () => {
    assert.ok(!isDue('unverified', { state: 'in_progress' }));
    assert.ok(!isDue('unverified', { state: 'partially_verified' }));
    assert.ok(!isDue('unverified', { report: report('2024-07-02') }));
    const period = { ...half, state: 'reported_done' as const, report: report('2024-06-20') };
    assert.ok(isDue('unverified', { state: 'agreed', report: null, occurrences: [period] }));
    assert.ok(!isDue('unverified', { state: 'agreed', report: null, occurrences: [{ ...period, state: 'verified' }] }));
  });

  it('of a period is void when that period is reported, and not when another is', () => {
    assert.ok(!isDue('recurring', { occurrences: [{ ...half, state: 'reported_done' }] }));
    assert.ok(isDue('recurring', { occurrences: [{ ...half, state: 'in_progress' }] }));
    const before = { ...half, from: day('2023-07-01'), to: day('2023-12-31'), state: 'verified' as const };
    assert.ok(isDue('recurring', { occurrences: [before] }));
  });

  it('of what is late and silent is void when nobody can be late with it any more', () => {
    assert.ok(!isDue('escalated', { state: 'proposed' }));
    assert.ok(isDue('escalated', { state: 'partially_verified' }));
  });
});
