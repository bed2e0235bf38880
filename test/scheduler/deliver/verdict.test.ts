import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { at, person } from '../../support/builders.js';
import {
  Delivering,
  gone,
  messages,
  noConnection,
  refused,
  sent,
  TODAY,
  tooLarge,
  tooMany,
  unknown,
} from './delivering.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const gaps = (moments: readonly number[]): readonly number[] =>
  moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));

describe('what is refused for the moment', () => {
  it('is tried again, after a second at first, then later and later, up to a quarter of an hour', async () => {
    const all = new Delivering();
    await all.plan({ one: 'anna' });
    all.says = () => tooMany(null);
    all.delivery.start();
    await all.time.pass(6 * HOUR);
    const waits = gaps(all.triesOf('one')).map((gap) => Math.round(gap / SECOND));
    assert.deepEqual(waits.slice(0, 5), [1, 2, 5, 9, 18]);
    assert.ok(
      waits.slice(10).every((wait) => wait >= 12 * 60 && wait <= 15 * 60),
      String(waits),
    );
    assert.equal(await all.statusOf('one'), 'queued');
  });

  it('waits as long as the service asks, where that is longer', async () => {
    const all = new Delivering();
    await all.plan({ one: 'anna', other: 'bob' });
    all.says = ({ key, to }) => (key === 'one' && all.triesOf('one').length === 1 ? tooMany(HOUR) : sent(to));
    all.delivery.start();
    await all.time.pass(2 * HOUR);
    assert.equal(gaps(all.triesOf('one')).length, 1);
    assert.ok((gaps(all.triesOf('one'))[0] ?? 0) >= HOUR);
    assert.equal(all.triesOf('other')[0], 0);
    assert.equal(await all.statusOf('one'), 'sent');
  });

  it('is given up after three days, and not before', async () => {
    const all = new Delivering();
    await all.plan({ one: 'anna' });
    all.says = () => noConnection;
    all.delivery.start();
    await all.time.pass(3 * DAY - MINUTE);
    assert.equal(await all.statusOf('one'), 'queued');
    await all.time.pass(HOUR);
    assert.equal(await all.statusOf('one'), 'failed');
    const { length } = all.attempts;
    await all.time.pass(DAY);
    assert.equal(all.attempts.length, length);
    assert.equal(all.counts.failed, 1);
  });

  it('is given up after three days, whether or not the process was started anew in between', async () => {
    const first = new Delivering();
    await first.plan({ one: 'anna' });
    first.says = () => noConnection;
    first.delivery.start();
    await first.time.pass(2 * DAY);
    const stopped = first.delivery.stop(SECOND);
    await first.time.pass(SECOND);
    await stopped;
    const second = new Delivering({ kept: first });
    second.says = () => noConnection;
    second.delivery.start();
    await second.time.pass(DAY - MINUTE);
    assert.equal(await second.statusOf('one'), 'queued');
    await second.time.pass(HOUR);
    assert.equal(await second.statusOf('one'), 'failed');
  });

  it('was not refused while it waited for someone to be back', async () => {
    const all = new Delivering({ hasChannel: async () => false });
    await all.plan({ first: 'anna', second: 'anna' });
    all.says = ({ to }) => (to === person('anna') ? gone : sent(to));
    all.delivery.start();
    await all.time.pass(5 * DAY);
    await all.outbox.setReachable(person('anna'), true, at(TODAY));
    all.says = () => tooMany(null);
    await all.time.pass(DAY);
    assert.deepEqual([await all.statusOf('first/later'), await all.statusOf('second')], ['queued', 'queued']);
    await all.time.pass(2 * DAY + HOUR);
    assert.deepEqual([await all.statusOf('first/later'), await all.statusOf('second')], ['failed', 'failed']);
  });

  it('arrives when the service is back after a day, and everything else within minutes', async () => {
    const all = new Delivering();
    await all.plan(messages(1000));
    let isBack = false;
    all.says = ({ to }) => (isBack ? sent(to) : noConnection);
    all.delivery.start();
    await all.time.pass(DAY);
    const tried = all.attempts.length;
    assert.ok(tried < 10_000, `${tried} requests to a service that is out of reach`);
    isBack = true;
    await all.time.pass(20 * MINUTE);
    const statuses = Object.values(await all.statuses());
    assert.deepEqual([...new Set(statuses)], ['sent']);
    assert.equal(all.counts.sent, 1000);
  });
});

describe('what has an unknown outcome', () => {
  it('is sent once more after ten minutes, marked as possibly repeated', async () => {
    const all = new Delivering();
    await all.plan({ one: 'anna' });
    all.says = ({ to }) => (all.attempts.length === 1 ? unknown : sent(to));
    all.delivery.start();
    await all.time.pass(9 * MINUTE);
    assert.equal(all.attempts.length, 1);
    await all.time.pass(2 * MINUTE);
    const { status, possiblyRepeated } = await all.message('one');
    assert.deepEqual({ status, possiblyRepeated }, { status: 'sent', possiblyRepeated: true });
    assert.deepEqual(all.counts, { sent: 1, repeated: 1, unknown: 0, failed: 0, unreachable: 0 });
  });

  it('is not sent a third time', async () => {
    const all = new Delivering();
    await all.plan({ one: 'anna' });
    all.says = () => unknown;
    all.delivery.start();
    await all.time.pass(DAY);
    assert.equal(all.attempts.length, 2);
    assert.equal(await all.statusOf('one'), 'unknown');
    assert.deepEqual(all.counts, { sent: 0, repeated: 1, unknown: 1, failed: 0, unreachable: 0 });
  });

  it('may be refused in between: that was no repeat', async () => {
    const all = new Delivering();
    await all.plan({ one: 'anna' });
    all.says = () => (all.attempts.length === 2 ? tooMany(null) : unknown);
    all.delivery.start();
    await all.time.pass(DAY);
    assert.equal(all.attempts.length, 3);
    assert.equal(await all.statusOf('one'), 'unknown');
  });

  it('has one that is given up as well, where it may have arrived before', async () => {
    const all = new Delivering();
    await all.plan({ one: 'anna' });
    all.says = () => (all.attempts.length === 1 ? unknown : noConnection);
    all.delivery.start();
    await all.time.pass(4 * DAY);
    assert.equal(await all.statusOf('one'), 'unknown');
  });

  it('is what a courier leaves behind that fails or never answers', async () => {
    const all = new Delivering();
    await all.plan({ fails: 'anna', hangs: 'bob', fine: 'chris' });
    all.says = ({ key, to }) => {
      if (key === 'fails') return Promise.reject(new TypeError('no'));
      return key === 'hangs' ? new Promise(() => undefined) : sent(to);
    };
    all.delivery.start();
    await all.time.pass(MINUTE);
    const results = async (key: string) =>
      (await all.message(key)).attempts.map(({ result, cause }) => [result, cause]);
    assert.deepEqual(await results('fails'), [['unknown', 'TypeError']]);
    assert.deepEqual(await results('hangs'), [['unknown', 'timeout']]);
    assert.equal(await all.statusOf('fine'), 'sent');
  });
});

describe('what the service does not take', () => {
  it('because it is too large is sent in two, and in four, in the same order', async () => {
    const all = new Delivering();
    await all.plan({ one: 'anna' }, { reminders: 5 });
    all.says = ({ reminders, to }) => (reminders.length > 2 ? tooLarge : sent(to));
    all.delivery.start();
    await all.time.pass(10 * SECOND);
    assert.deepEqual(await all.statuses(), {
      one: 'dropped',
      'one/1': 'dropped',
      'one/2': 'sent',
      'one/1/1': 'sent',
      'one/1/2': 'sent',
    });
    const parts = await Promise.all(
      ['one/1/1', 'one/1/2', 'one/2'].map(async (key) => (await all.message(key)).reminders),
    );
    assert.deepEqual(parts.flat(), (await all.message('one')).reminders);
  });

  it('though it is only one reminder, or for another reason, has failed', async () => {
    const all = new Delivering();
    await all.plan({ one: 'anna' }, { reminders: 1 });
    await all.plan({ other: 'bob' });
    all.says = ({ key }) => (key === 'one' ? tooLarge : refused);
    all.delivery.start();
    await all.time.pass(HOUR);
    assert.deepEqual(await all.statuses(), { one: 'failed', other: 'failed' });
    assert.equal(all.attempts.length, 2);
    assert.equal(all.counts.failed, 2);
  });
});
