/** What every outbox that outlives a process has kept when it is opened again. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import { day } from '../support/builders.js';
import {
  contentsOf,
  LATER,
  LEASE,
  message,
  PIET,
  reminder,
  request,
  SANNE,
  settlement,
  UNKNOWN_AFTER,
  using,
  type Current,
  type HandTime,
} from './outbox-fixture.js';

const HOUR = 3_600_000;

export function describeRestarts(current: Current): void {
  let outbox: Outbox;
  let time: HandTime;
  const { attempt, claimed, claimOf, known, plan, planned } = using(() => outbox);
  const reopen = async () => {
    const under = current();
    assert(under.reopen !== undefined);
    outbox = await under.reopen();
  };

  beforeEach(() => {
    ({ outbox, time } = current());
  });

  describe('opened again', () => {
    it('has kept everything', async () => {
      const [one, two, three] = ['OW20-V1', 'OW20-V2', 'OW20-V3'].map((code) => reminder(code));
      assert.ok(one && two && three);
      await plan({ reminders: [one, two, three], plannedThrough: day('2021-02-01') });
      await plan({ messages: [message('a', { reminders: [one.key, two.key] })], plannedThrough: day('2021-02-03') });
      await planned(['b', 'c', 'd', 'e']);
      await plan({ dropped: [three.key], reminders: [reminder('OW20-V4')] });
      await outbox.setReachable(SANNE, false, LATER);
      await outbox.setReachable(PIET, false, LATER);
      await outbox.setReachable(SANNE, true, LATER);
      const [a, b, c, d] = await outbox.claim(request());
      assert.ok(a && b && c && d);
      const parts = [message('a/1', { reminders: [one.key] }), message('a/2', { reminders: [two.key] })];
      await outbox.settle([settlement(a, { result: 'too_large', instead: parts }), settlement(b)]);
      await outbox.settle([settlement(c, { result: 'unknown', retryAfter: HOUR })]);
      await outbox.settle([settlement(d, { result: 'unreachable' })]);
      const before = await contentsOf(outbox);
      await reopen();
      assert.deepEqual(await contentsOf(outbox), before);
      await planned(['f']);
      await reopen();
      assert.deepEqual((await contentsOf(outbox)).messages.rows.slice(1), before.messages.rows);
    });

    it('has kept what came together, whichever was confirmed first', async () => {
      const names = Array.from({ length: 60 }, (_, index) => `m-${index}`);
      await Promise.all(names.map((name) => planned([name])));
      const claims = (await Promise.all(names.map(() => outbox.claim(request({ limit: 1 }))))).flat();
      await Promise.all(claims.map((claim) => outbox.settle([settlement(claim)])));
      const before = await contentsOf(outbox);
      assert.equal(before.messages.rows.filter(({ status }) => status === 'sent').length, names.length);
      await reopen();
      assert.deepEqual(await contentsOf(outbox), before);
      assert.equal(await outbox.nextIn(), null);
    });

    it('may try at once what was refused for the moment', async () => {
      await planned(['a']);
      await attempt('a', { result: 'again', retryAfter: HOUR });
      await reopen();
      const claim = await claimOf('a');
      assert.equal(claim.afterUnknown, false);
    });

    it('does not know what came of what was under way, and tries it once more, counted from the start', async () => {
      await planned(['a', 'b'], { to: SANNE });
      await claimed();
      time.pass(1000);
      await reopen();
      assert.equal((await known('a')).status, 'sending');
      assert.equal(await outbox.nextIn(), 0);
      time.pass(500);
      assert.deepEqual(await claimed(), ['b']);
      assert.equal((await known('a')).attempts[0]?.result, 'unknown');
      time.pass(UNKNOWN_AFTER - 501);
      assert.equal((await known('b')).status, 'sending');
      await claimed();
      time.pass(1);
      const claim = await claimOf('a');
      assert.equal(claim.afterUnknown, true);
      assert.equal(claim.message.possiblyRepeated, true);
    });

    it('tries what is unknown no more than once, however often it is opened again', async () => {
      await planned(['a']);
      await claimed();
      await reopen();
      time.pass(UNKNOWN_AFTER);
      assert.deepEqual(await claimed(), ['a']);
      await reopen();
      assert.deepEqual(await claimed({ at: LATER }), []);
      assert.equal((await known('a')).status, 'unknown');
      assert.equal((await known('a')).settledAt, LATER);
      await reopen();
      time.pass(UNKNOWN_AFTER * 10);
      assert.deepEqual(await claimed(), []);
    });

    it('waits from the start with what was waiting because its outcome is unknown', async () => {
      await planned(['a']);
      await claimed();
      time.pass(LEASE);
      await claimed();
      time.pass(UNKNOWN_AFTER - 1);
      await reopen();
      time.pass(UNKNOWN_AFTER - 1);
      assert.deepEqual(await claimed(), []);
      assert.equal(await outbox.nextIn(), 1);
      time.pass(1);
      assert.deepEqual(await claimed(), ['a']);
    });
  });
}
