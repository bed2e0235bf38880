import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { person } from '../../support/builders.js';
import { Delivering, gone, messages, noConnection, refused, sent, tooMany, unknown } from './delivering.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('delivery', () => {
  it('sends everything once and writes where it arrived', async () => {
    const all = new Delivering();
    await all.plan(messages(300));
    all.delivery.start();
    await all.time.pass(10 * SECOND);
    assert.equal(all.attempts.length, 300);
    assert.equal(new Set(all.attempts.map(({ key }) => key)).size, 300);
    const message = await all.message('message-7');
    assert.equal(message.status, 'sent');
    assert.deepEqual(message.delivered, sent('person-7').delivered);
    assert.deepEqual(all.counts, { sent: 300, repeated: 0, unknown: 0, failed: 0, unreachable: 0 });
  });

  it('sends several to one person one after the other, in their order', async () => {
    const all = new Delivering();
    await all.plan({ first: 'anna', second: 'anna', third: 'anna' });
    all.says = ({ key }) => (key === 'first' ? all.time.passed(5 * SECOND).then(() => sent('anna')) : sent('anna'));
    all.delivery.start();
    await all.time.pass(4 * SECOND);
    assert.deepEqual(Object.values(await all.statuses()), ['sending', 'queued', 'queued']);
    await all.time.pass(2 * SECOND);
    assert.deepEqual(
      all.attempts.map(({ key }) => key),
      ['first', 'second', 'third'],
    );
  });

  it('keeps its rate where the service answers slowly', async () => {
    const all = new Delivering();
    await all.plan(messages(1000));
    all.says = ({ to }) => all.time.passed(2 * SECOND).then(() => sent(to));
    all.delivery.start();
    await all.time.pass(20 * SECOND);
    // A place that counts from the end of a request is free again 250 ms later at most.
    assert.ok(all.attempts.length > 20 * 39, String(all.attempts.length));
    assert.ok(all.most <= 200, String(all.most));
  });

  it('settles what has nothing left to say', async () => {
    const all = new Delivering();
    await all.plan({ one: 'anna' });
    all.says = () => ({ result: 'dropped', cause: null, delivered: null, retryAfter: null });
    all.delivery.start();
    await all.time.pass(SECOND);
    assert.deepEqual(await all.statuses(), { one: 'dropped' });
    assert.deepEqual(all.counts, { sent: 0, repeated: 0, unknown: 0, failed: 0, unreachable: 0 });
  });

  describe('a recipient with whom everything goes wrong', () => {
    for (const [name, says] of Object.entries({
      unknown,
      tooMany: tooMany(null),
      noConnection,
      paused: tooMany(DAY),
    })) {
      it(`delays nobody else (${name})`, async () => {
        const all = new Delivering();
        const bad = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`bad-${index}`, 'anna']));
        await all.plan({ ...bad, ...messages(100) });
        all.says = ({ to }) => (to === person('anna') ? says : sent(to));
        all.delivery.start();
        await all.time.pass(5 * SECOND);
        assert.equal(all.counts.sent, 100);
        await all.plan({ later: 'bob' });
        all.delivery.poke();
        await all.time.pass(SECOND);
        assert.equal(await all.statusOf('later'), 'sent');
      });
    }
  });

  it('tries a service that is out of reach with a few messages, and leaves the others alone', async () => {
    const all = new Delivering();
    await all.plan(messages(1000));
    all.says = () => unknown;
    all.delivery.start();
    await all.time.pass(HOUR);
    const tried = new Set(all.attempts.map(({ key }) => key)).size;
    // Those that were in hand when it began, and five a minute.
    assert.ok(tried <= 200 + 5 * 70, String(tried));
    assert.equal(all.logged.filter((line) => line.includes('out of reach')).length, 1);
  });

  it('gives back what does not get its turn in time, and does not count it as refused', async () => {
    const all = new Delivering();
    await all.plan({ first: 'anna', second: 'anna' });
    all.says = ({ key, to }) => (key === 'first' && all.attempts.length === 1 ? tooMany(5 * MINUTE) : sent(to));
    all.delivery.start();
    await all.time.pass(4 * MINUTE);
    const causes = (await all.message('second')).attempts.map(({ cause }) => cause);
    assert.ok(causes.includes('no turn in time'), String(causes));
    await all.time.pass(10 * MINUTE);
    assert.deepEqual(await all.statuses(), { first: 'sent', second: 'sent' });
    assert.equal(all.triesOf('second').length, 1);
  });

  it('looks at once when it is told that something was planned, and by itself within half a minute', async () => {
    const all = new Delivering();
    all.delivery.start();
    await all.time.pass(MINUTE);
    await all.plan({ one: 'anna' });
    all.delivery.poke();
    await all.time.pass(0);
    assert.equal(all.attempts.length, 1);
    await all.plan({ other: 'bob' });
    await all.time.pass(30 * SECOND);
    assert.equal(all.attempts.length, 2);
  });

  describe('that is stopped', () => {
    it('finishes what is under way, gives back what waits, and begins nothing more', async () => {
      const all = new Delivering();
      await all.plan(messages(300));
      all.says = ({ to }) => all.time.passed(2 * SECOND).then(() => sent(to));
      all.delivery.start();
      await all.time.pass(SECOND);
      const begun = all.attempts.length;
      const stopped = all.delivery.stop(10 * SECOND);
      await all.time.pass(10 * SECOND);
      await stopped;
      assert.equal(all.attempts.length, begun);
      const statuses = Object.values(await all.statuses());
      assert.equal(statuses.filter((status) => status === 'sent').length, begun);
      assert.equal(statuses.filter((status) => status === 'queued').length, 300 - begun);
      assert.equal(await all.outbox.nextIn(), 0, 'they can be sent at once');
      assert.equal(all.time.waiting, 0);
    });

    it('leaves what does not end in time to be found as of unknown outcome', async () => {
      const all = new Delivering();
      await all.plan({ hangs: 'anna' });
      all.says = () => new Promise(() => undefined);
      all.delivery.start();
      await all.time.pass(SECOND);
      let isStopped = false;
      void all.delivery.stop(5 * SECOND).then(() => (isStopped = true));
      await all.time.pass(4 * SECOND);
      assert.equal(isStopped, false);
      await all.time.pass(SECOND);
      assert.equal(isStopped, true);
      assert.equal(await all.statusOf('hangs'), 'sending');
    });
  });

  it('logs counts, and neither names nor what is sent', async () => {
    const all = new Delivering();
    await all.plan({ 'message of anna': 'anna', other: 'bob', third: 'carel' });
    all.says = ({ to }) => (to === person('anna') ? gone : to === person('bob') ? refused : sent(to));
    all.delivery.start();
    await all.time.pass(MINUTE);
    const lines = all.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    const total = (what: string) => lines.reduce((sum, line) => sum + Number(line[what] ?? 0), 0);
    assert.deepEqual([total('sent'), total('unreachable'), total('failed')], [4, 1, 1]);
    for (const line of all.logged) assert.doesNotMatch(line, /anna|bob|carel|carla|message of/);
  });
});
