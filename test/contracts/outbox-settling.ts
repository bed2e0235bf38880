/** What every outbox does with what came of a claim. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Outbox, Settlement } from '../../src/domain/reminders/outbox.js';
import { CHANNEL } from '../../src/domain/reminders/reminder.js';
import { at } from '../support/builders.js';
import {
  contentsOf,
  DELIVERED,
  keys,
  LATER,
  LEASE,
  message,
  reminder,
  request,
  SANNE,
  settlement,
  UNKNOWN_AFTER,
  using,
  type Current,
  type HandTime,
} from './outbox-fixture.js';

const RETRY = 5000;

/** What came of an attempt, and what that makes of the message. */
const RESULTS: readonly [string, Partial<Settlement>, string][] = [
  ['sent', { result: 'sent' }, 'sent'],
  ['refused for the moment, with a time to try again', { result: 'again', retryAfter: RETRY }, 'queued'],
  ['refused for the moment, for the last time', { result: 'again' }, 'failed'],
  ['of unknown outcome, with a time to try again', { result: 'unknown', retryAfter: RETRY }, 'queued'],
  ['of unknown outcome, for the last time', { result: 'unknown' }, 'unknown'],
  ['to someone who cannot be reached', { result: 'unreachable' }, 'unreachable'],
  ['too large, with parts in its place', { result: 'too_large', instead: [message('part')] }, 'dropped'],
  ['too large, with nothing in its place', { result: 'too_large' }, 'failed'],
  ['refused for good', { result: 'failed' }, 'failed'],
  ['not made, as there was nothing left to say', { result: 'dropped' }, 'dropped'],
];

export function describeSettling(current: Current): void {
  let outbox: Outbox;
  let time: HandTime;
  const { attempt, claimed, claimOf, known, plan, planned } = using(() => outbox);

  beforeEach(() => {
    ({ outbox, time } = current());
  });

  describe('a message', () => {
    for (const [what, came, status] of RESULTS) {
      it(`is ${status} after an attempt that was ${what}`, async () => {
        await planned(['a']);
        const settled = await attempt('a', came);
        assert.equal(settled.status, status);
        assert.equal(settled.settledAt, status === 'queued' ? null : LATER);
        assert.deepEqual(settled.delivered, came.result === 'sent' ? DELIVERED : null);
        assert.deepEqual(
          settled.attempts.map(({ result, cause }) => [result, cause]),
          [[came.result, came.result === 'sent' ? null : 'HTTP 500']],
        );
        time.pass(RETRY);
        assert.equal((await claimed()).includes('a'), status === 'queued');
      });
    }

    it('of unknown outcome is tried no more than once again, however long it was to wait', async () => {
      await planned(['a']);
      await attempt('a', { result: 'unknown', retryAfter: RETRY });
      time.pass(RETRY - 1);
      assert.deepEqual(await claimed(), []);
      time.pass(1);
      const claim = await claimOf('a');
      assert.equal(claim.afterUnknown, true);
      assert.equal(claim.message.possiblyRepeated, true);
      await outbox.settle([settlement(claim, { result: 'unknown', retryAfter: RETRY })]);
      assert.equal((await known('a')).status, 'unknown');
      assert.equal(await outbox.nextIn(), null);
    });

    it('that is refused for long keeps since when that is for the same cause', async () => {
      await planned(['a']);
      for (let round = 0; round < 60; round += 1) {
        const [claim] = await outbox.claim(
          request({ at: at('2021-02-01', `09:${10 + Math.floor(round / 2)}:00.000`) }),
        );
        assert.ok(claim);
        const cause = round < 30 ? 'one' : 'other';
        await outbox.settle([settlement(claim, { result: 'again', retryAfter: 0, cause })]);
      }
      const { attempts } = await known('a');
      assert.ok(attempts.length < 25, `${attempts.length} attempts`);
      const other = attempts.find(({ cause }) => cause === 'other');
      assert.deepEqual(
        [attempts[0], other, attempts.at(-1)].map((one) => [one?.cause, one?.began.slice(11, 16)]),
        [
          ['one', '09:10'],
          ['other', '09:25'],
          ['other', '09:39'],
        ],
      );
    });

    it('that is refused for long keeps its first attempt, its last ones and any of unknown outcome', async () => {
      await planned(['a']);
      await attempt('a', { result: 'again', retryAfter: 0, cause: 'the first' });
      await attempt('a', { result: 'unknown', retryAfter: 0 });
      for (let round = 0; round < 50; round += 1) {
        await attempt('a', { result: 'again', retryAfter: 0, cause: `round ${round}` });
      }
      const { attempts } = await attempt('a', { result: 'failed', cause: 'the last' });
      assert.ok(attempts.length < 25, `${attempts.length} attempts`);
      assert.deepEqual(
        [...attempts.slice(0, 2), ...attempts.slice(-2)].map(({ result, cause }) => [result, cause]),
        [
          ['again', 'the first'],
          ['unknown', 'HTTP 500'],
          ['again', 'round 49'],
          ['failed', 'the last'],
        ],
      );
    });
  });

  describe('a settlement', () => {
    it('counts once, however often it is made', async () => {
      await planned(['a', 'b']);
      const [one, other] = await outbox.claim(request());
      assert.ok(one && other);
      assert.equal(await outbox.settle([settlement(one), settlement(one), settlement(other)]), 2);
      const before = await contentsOf(outbox);
      assert.equal(await outbox.settle([settlement(one, { result: 'failed' })]), 0);
      assert.deepEqual(await contentsOf(outbox), before);
    });

    it('counts once, also when it is made twice at the same time', async () => {
      await planned(['a']);
      const claim = await claimOf('a');
      const counts = await Promise.all([1, 2, 3].map(() => outbox.settle([settlement(claim)])));
      assert.deepEqual([...counts].sort(), [0, 0, 1]);
    });

    it('of nothing changes nothing', async () => {
      await planned(['a']);
      const claim = await claimOf('a');
      const before = await contentsOf(outbox);
      assert.equal(await outbox.settle([]), 0);
      assert.equal(await outbox.settle([{ ...settlement(claim), token: 'another' }]), 0);
      assert.equal(await outbox.settle([{ ...settlement(claim), key: 'not known' }]), 0);
      assert.deepEqual(await contentsOf(outbox), before);
    });

    it('is still taken after the lease, as long as nobody has taken the message over', async () => {
      await planned(['a']);
      const claim = await claimOf('a');
      time.pass(LEASE * 10);
      assert.equal(await outbox.settle([settlement(claim)]), 1);
      assert.equal((await known('a')).status, 'sent');
      assert.deepEqual(await claimed(), []);
    });

    it('of a claim that was lost changes nothing', async () => {
      await planned(['a']);
      const lost = await claimOf('a');
      time.pass(LEASE);
      assert.deepEqual(await claimed(), []);
      const instead = [message('b')];
      assert.equal(await outbox.settle([settlement(lost, { instead })]), 0);
      time.pass(UNKNOWN_AFTER);
      const second = await claimOf('a');
      const before = await contentsOf(outbox);
      assert.equal(await outbox.settle([settlement(lost, { result: 'failed', instead })]), 0);
      assert.deepEqual(await contentsOf(outbox), before);
      assert.equal(await outbox.settle([settlement(second)]), 1);
    });
  });

  describe('messages in place of another', () => {
    const [ONE, TWO, THREE] = [reminder('OW20-V1'), reminder('OW20-V2'), reminder('OW20-V3')];
    const all = keys([ONE, TWO, THREE]);
    const parts = [
      message('a/1', { reminders: [ONE.key, TWO.key] }),
      message('a/2', { reminders: [THREE.key, TWO.key] }),
    ];

    const messageOf = async () =>
      new Map(
        (await contentsOf(outbox)).ledger.rows.map((entry) => [
          entry.reminder.key,
          entry.message === null ? null : entry.message.key,
        ]),
      );

    beforeEach(async () => {
      await plan({ reminders: [ONE, TWO, THREE], messages: [message('a', { reminders: all })] });
    });

    it('take over its reminders, each one', async () => {
      await attempt('a', { result: 'too_large', instead: parts });
      assert.deepEqual(await outbox.remindersOf('a/1'), [ONE, TWO]);
      assert.deepEqual(await outbox.remindersOf('a/2'), [THREE]);
      assert.deepEqual(
        await messageOf(),
        new Map([
          [THREE.key, 'a/2'],
          [TWO.key, 'a/1'],
          [ONE.key, 'a/1'],
        ]),
      );
      const [part] = await outbox.claim(request());
      assert.equal(part?.message.key, 'a/1');
      assert.equal(part.message.plannedAt, LATER);
    });

    it('leave it the record of what it was to say', async () => {
      await attempt('a', { result: 'unreachable', instead: [message('a/channel', { to: CHANNEL, reminders: all })] });
      assert.deepEqual(await outbox.remindersOf('a'), [ONE, TWO, THREE]);
      assert.deepEqual(await outbox.remindersOf('a/channel'), [ONE, TWO, THREE]);
      assert.deepEqual(new Set((await messageOf()).values()), new Set(['a/channel']));
    });

    it('take nothing out of other messages, and are passed over when they are known', async () => {
      const FOUR = reminder('OW20-V4');
      await plan({ reminders: [FOUR], messages: [message('b', { reminders: [FOUR.key] })] });
      const instead = [message('b', { reminders: [ONE.key] }), message('c', { reminders: [FOUR.key, TWO.key] })];
      await attempt('a', { result: 'unreachable', instead });
      assert.deepEqual(await outbox.remindersOf('b'), [FOUR]);
      assert.deepEqual(await outbox.remindersOf('c'), [TWO]);
      assert.equal((await messageOf()).get(ONE.key), 'a');
    });

    it('are not made of one that is tried again', async () => {
      await attempt('a', { result: 'again', retryAfter: RETRY, instead: parts });
      assert.equal(await outbox.message('a/1'), undefined);
      assert.deepEqual(new Set((await messageOf()).values()), new Set(['a']));
    });

    it('of two settled together are made once', async () => {
      await plan({ messages: [message('other', { to: CHANNEL })] });
      const claims = await outbox.claim(request());
      const instead = [message('told', { to: SANNE })];
      assert.equal(await outbox.settle(claims.map((one) => settlement(one, { result: 'unreachable', instead }))), 2);
      assert.equal((await outbox.messages({}, { offset: 0, limit: 9 })).total, 3);
    });
  });
}
