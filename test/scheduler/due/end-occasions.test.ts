import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CLOSED_STATES, type Measure, type MeasureState } from '../../../src/domain/measure/measure.js';
import type { ReminderRule } from '../../../src/domain/reminders/reminder.js';
import { at, day, deadline, measure } from '../../support/builders.js';
import { daysOf, linesOf, lookAt, settingSince } from './looking.js';

const BEGUN = '2024-01-01';
const YEAR = { from: BEGUN, to: '2024-12-31' };
const END: readonly ReminderRule[] = ['before', 'begins', 'last_day', 'after', 'again', 'already_past', 'escalated'];

/** Of the whole year, without the questions how it stands. */
const year = (more: Partial<Measure>, rules = END, begun = BEGUN) =>
  linesOf(lookAt([measure('OW20-V1', more)], settingSince(begun), { ...YEAR, rules }));
const due = (latest: string, more: Parameters<typeof deadline>[1] = {}): Pick<Measure, 'deadlines'> => ({
  deadlines: [deadline(latest, more)],
});
const quarter = due('2024-06-30', { earliest: day('2024-04-01') });

describe('the deadline of a promise', () => {
  it('that is an interval is announced before it begins, when it begins, and on its last day', () => {
    assert.deepEqual(year(quarter, ['before', 'begins', 'last_day']), [
      '2024-01-02 before 90 → co',
      '2024-03-01 before 30 of 2024-03-02 → co',
      '2024-03-18 before 14 → co',
      '2024-03-25 before 7 → co',
      // The 31st was Easter, the first of April the day after it.
      '2024-03-29 before 1 of 2024-03-31 → co',
      '2024-04-02 begins of 2024-04-01 → co',
      '2024-06-28 last_day of 2024-06-30 → co',
    ]);
  });

  it('of one day begins on its last day: that is told once', () => {
    const same = due('2024-06-30', { earliest: day('2024-06-30') });
    assert.deepEqual(year(same, ['begins', 'last_day']), ['2024-06-28 last_day of 2024-06-30 → co']);
    assert.deepEqual(year(due('2024-06-30'), ['begins']), []);
  });

  it('that has passed is told of on the first working day after it, and every two weeks from then on', () => {
    assert.deepEqual(year({ ...due('2024-11-01'), updatedOn: day('2024-11-20') }, ['after', 'again']), [
      '2024-11-04 after → co',
      '2024-11-18 again 17 → co',
      '2024-12-02 again 31 → co',
      '2024-12-16 again 45 → co',
      '2024-12-30 again 59 → co',
    ]);
  });

  it('is not spoken of while a report waits for a verifier, or once it is closed', () => {
    for (const state of ['reported_done', ...CLOSED_STATES] as const) {
      assert.deepEqual(year({ ...quarter, state, owner: null }), [], state);
    }
  });

  it('of a proposal is spoken of as well, but nobody is late with it', () => {
    const lines = year({ ...quarter, state: 'proposed' });
    assert.ok(lines.includes('2024-07-01 after → co'));
    assert.ok(lines.every((line) => !line.includes('escalated')));
  });

  it('follows the policy: other days, no day, no more after the first', () => {
    const reminders = { before: [3], begins: false, lastDay: false, every: null, escalateAfter: [] };
    assert.deepEqual(year({ ...quarter, reminders }), ['2024-03-29 before 3 → co', '2024-07-01 after → co']);
    const rest = year({ ...quarter, reminders: { ...reminders, before: [], after: false, every: 100 } });
    assert.deepEqual(rest, ['2024-10-09 again 101 → co']);
    const daily = { ...due('2024-12-24'), reminders: { every: 1 } };
    assert.deepEqual(year(daily, ['after', 'again']).slice(0, 2), [
      '2024-12-27 after → co',
      '2024-12-30 again 4 of 2024-12-28 → co',
    ]);
  });
});

describe('an end date', () => {
  const expiring = { nature: 'acceptance', ...due('2024-06-30', { kind: 'expiry' }) } as const;

  it('is announced two months, one month and a week ahead, and told of once when it has passed', () => {
    assert.deepEqual(year(expiring, ['before_expiry', 'expired', ...END]), [
      '2024-05-01 before_expiry 60 → co',
      '2024-05-31 before_expiry 30 → co',
      '2024-06-21 before_expiry 7 of 2024-06-23 → co',
      '2024-07-01 expired → co',
    ]);
  });

  it('is passed over in silence where nobody wants to know', () => {
    assert.deepEqual(
      year({ ...expiring, reminders: { beforeExpiry: [], expired: false } }, ['before_expiry', 'expired']),
      [],
    );
  });

  it('that is an interval is announced before the first day on which it may end', () => {
    const late = due('2024-06-30', { kind: 'expiry', earliest: day('2024-04-02') });
    assert.deepEqual(year(late, ['before_expiry']).at(-1), '2024-03-26 before_expiry 7 → co');
  });

  it('is no end where the measure lapses with another', () => {
    const lapsing = { ...expiring, lapsesWith: measure('OW20-V4').code };
    assert.deepEqual(year(lapsing, ['before_expiry', 'expired', ...END]), []);
    assert.deepEqual(year(lapsing, ['already_past'], '2024-08-01'), []);
  });

  it('counts although the measure was reported done: what was accepted has to be looked at again', () => {
    assert.deepEqual(year({ ...expiring, state: 'reported_done' }, ['expired']), ['2024-07-01 expired → co']);
  });
});

describe('late and silent', () => {
  it('is brought before the coordinators and the channel after two weeks and after four', () => {
    assert.deepEqual(year({ ...due('2024-06-30'), owner: null }, ['escalated']), [
      '2024-07-15 escalated 14 → channel',
      '2024-07-15 escalated 14 → co',
      '2024-07-29 escalated 28 → channel',
      '2024-07-29 escalated 28 → co',
    ]);
  });

  it('is only what nothing was heard of since the first reminder of it', () => {
    const heard = (updatedOn: string) =>
      year({ ...due('2024-06-30'), updatedOn: day(updatedOn) }, ['escalated']).length;
    assert.deepEqual(['2024-06-01', '2024-06-30', '2024-07-01', '2024-07-10'].map(heard), [4, 4, 0, 0]);
  });

  const LATE: Readonly<Record<string, number>> = { agreed: 4, in_progress: 4, partially_verified: 4, reported_done: 0 };
  for (const [state, count] of Object.entries(LATE)) {
    it(`is ${count === 0 ? 'never' : 'also'} what is ${state}`, () =>
      assert.equal(year({ ...due('2024-06-30'), state: state as MeasureState }, ['escalated']).length, count));
  }

  it('is never an expectation', () => {
    assert.deepEqual(year(due('2024-06-30', { kind: 'forecast' }), ['escalated']), []);
  });
});

describe('what was known too late for a reminder', () => {
  it('is not told of the days before; of the day itself it is', () => {
    const entered = (enteredOn: string) =>
      year({ ...due('2024-06-26'), enteredOn: day(enteredOn) }, ['before', 'last_day']);
    assert.deepEqual(entered('2024-06-12').length, 4);
    assert.deepEqual(entered('2024-06-13'), [
      '2024-06-19 before 7 → co',
      '2024-06-25 before 1 → co',
      '2024-06-26 last_day → co',
    ]);
    assert.deepEqual(entered('2024-06-26'), ['2024-06-26 last_day → co']);
  });

  it('counts from the day on which a later deadline was recorded, in local time', () => {
    const moved = (recordedAt: ReturnType<typeof at>) => {
      const second = deadline('2024-06-26', { version: 2, recordedAt });
      return year({ deadlines: [deadline('2024-02-01'), second] }, ['before']).map((line) => line.slice(0, 10));
    };
    assert.deepEqual(moved(at('2024-06-12', '21:59:59.999')), ['2024-06-12', '2024-06-19', '2024-06-25']);
    assert.deepEqual(moved(at('2024-06-12', '22:00:00.000')), ['2024-06-19', '2024-06-25']);
  });

  it('is sent on the next working day where the working day before had passed when it came', () => {
    // Entered on a Sunday, on which the Friday before was no use any more.
    const sunday = { ...due('2024-06-30'), enteredOn: day('2024-06-23') };
    assert.deepEqual(year(sunday, ['before']), [
      '2024-06-24 before 7 of 2024-06-23 → co',
      '2024-06-28 before 1 of 2024-06-29 → co',
    ]);
  });

  it('is told once to the coordinators where it was past when it came, and then no more', () => {
    const past = { ...due('2023-11-01'), owner: measure('OW20-V1').owner };
    assert.deepEqual(year(past), ['2024-01-02 already_past of 2024-01-01 → co']);
    assert.deepEqual(year({ ...past, enteredOn: day('2024-03-07') }), ['2024-03-07 already_past → co']);
    const expired = due('2023-11-01', { kind: 'expiry' });
    assert.deepEqual(year(expired, ['already_past', 'expired']), ['2024-01-02 already_past of 2024-01-01 → co']);
  });

  it('is not past on its last day', () => {
    const today = { ...due('2024-03-07'), enteredOn: day('2024-03-07') };
    assert.deepEqual(year(today, ['already_past', 'last_day', 'after']), [
      '2024-03-07 last_day → co',
      '2024-03-08 after → co',
    ]);
  });

  it('is told again, on its own days, once something is reported on it', () => {
    const past = { ...due('2023-11-01'), updatedOn: day('2024-11-11') };
    assert.deepEqual(year(past), [
      '2024-01-02 already_past of 2024-01-01 → co',
      // Every two weeks from 2 November 2023.
      '2024-11-14 again 379 → co',
      '2024-11-28 again 393 → co',
      '2024-12-12 again 407 → co',
      '2024-12-27 again 421 of 2024-12-26 → co',
    ]);
    assert.deepEqual(year({ ...past, updatedOn: day('2024-11-14') }, ['again'])[0], '2024-11-28 again 393 → co');
    assert.deepEqual(year({ ...past, updatedOn: day(BEGUN) }, ['again']), []);
  });

  it('is told anew where the next deadline was past as well when it was recorded', () => {
    const second = deadline('2024-02-01', { version: 2, recordedAt: at('2024-03-07') });
    const dues = lookAt([measure('OW20-V1', { deadlines: [deadline('2023-11-01'), second] })], settingSince(BEGUN), {
      ...YEAR,
      rules: END,
    });
    assert.deepEqual(daysOf(dues), ['2024-03-07']);
    assert.equal(dues[0]?.reminder.deadlineVersion, 2);
  });
});
