/** How every outbox gives out what is to be sent. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import { at } from '../support/builders.js';
import {
  keys,
  LATER,
  LEASE,
  message,
  NOW,
  PIET,
  planning,
  request,
  SANNE,
  settlement,
  UNKNOWN_AFTER,
  using,
  type Current,
  type HandTime,
} from './outbox-fixture.js';

const AGAIN = { result: 'again', cause: 'HTTP 429', retryAfter: 5000 } as const;

export function describeClaiming(current: Current): void {
  let outbox: Outbox;
  let time: HandTime;
  const { attempt, claimed, claimOf, known, planned } = using(() => outbox);

  beforeEach(() => {
    ({ outbox, time } = current());
  });

  describe('a claim', () => {
    it('gives the oldest first, up to as many as are asked for', async () => {
      await planned(['c', 'a', 'b']);
      await planned(['d']);
      assert.deepEqual(await claimed({ limit: 3 }), ['c', 'a', 'b']);
      assert.deepEqual(await claimed({ limit: 0 }), []);
      assert.deepEqual(await claimed(), ['d']);
      assert.deepEqual(await claimed(), []);
    });

    it('is an attempt that is under way', async () => {
      await planned(['a']);
      const claim = await claimOf('a');
      assert.equal(claim.afterUnknown, false);
      assert.deepEqual(claim.message, await known('a'));
      assert.equal(claim.message.status, 'sending');
      assert.deepEqual(claim.message.attempts, [{ began: NOW, result: null, cause: null }]);
      assert.equal(claim.message.possiblyRepeated, false);
    });

    it('never holds two messages to one recipient, nor do several claims', async () => {
      await planned(['s-1', 's-2'], { to: SANNE });
      await planned(['p-1', 'p-2'], { to: PIET });
      await planned(['s-3'], { to: SANNE });
      const first = await outbox.claim(request());
      assert.deepEqual(
        first.map((one) => one.message.key),
        ['s-1', 'p-1'],
      );
      assert.deepEqual(await claimed(), []);
      assert.equal(await outbox.settle(first.slice(0, 1).map((one) => settlement(one))), 1);
      assert.deepEqual(await claimed(), ['s-2']);
      assert.deepEqual(await claimed(), []);
    });

    it('of fifty at once never gives a message, or a recipient, twice', async () => {
      const messages = Array.from({ length: 100 }, (_, index) =>
        message(`m-${index}`, { to: index % 2 === 0 ? SANNE : PIET }),
      );
      await outbox.plan(planning({ messages }));
      await planned(Array.from({ length: 60 }, (_, index) => `one-${index}`));
      const claims = (await Promise.all(Array.from({ length: 50 }, () => outbox.claim(request({ limit: 5 }))))).flat();
      const given = claims.map((claim) => claim.message.key);
      assert.equal(new Set(given).size, given.length);
      assert.equal(new Set(claims.map((claim) => claim.message.to)).size, given.length);
      assert.equal(new Set(claims.map((claim) => claim.token)).size, given.length);
      assert.equal(given.length, 62);
    });

    it('passes over what has to wait, and delays nobody else by it, nor the next to the same recipient', async () => {
      await planned(['bad-1', 'bad-2'], { to: SANNE });
      await planned(['good'], { to: PIET });
      const [bad] = await outbox.claim(request({ limit: 1 }));
      assert.equal(bad?.message.key, 'bad-1');
      await outbox.settle([settlement(bad, AGAIN)]);
      assert.deepEqual(await claimed(), ['bad-2', 'good']);
    });

    it('gives what was refused for the moment when its time has come, by elapsed time and not by the calendar', async () => {
      await planned(['a', 'b'], { to: SANNE });
      await attempt('a', AGAIN);
      await attempt('b', { result: 'sent' });
      time.pass(AGAIN.retryAfter - 1);
      assert.deepEqual(await claimed({ at: at('2031-01-01') }), []);
      time.pass(1);
      const [claim] = await outbox.claim(request({ at: at('2001-01-01') }));
      assert.equal(claim?.message.key, 'a');
      assert.equal(claim.afterUnknown, false);
      assert.equal(claim.message.possiblyRepeated, false);
      assert.deepEqual(
        claim.message.attempts.map(({ result, cause }) => [result, cause]),
        [
          ['again', 'HTTP 429'],
          [null, null],
        ],
      );
    });

    it('gives what was refused before what came after it', async () => {
      await planned(['a', 'b', 'c'], { to: SANNE });
      await attempt('a', AGAIN);
      time.pass(AGAIN.retryAfter);
      assert.deepEqual(await claimed(), ['a']);
    });

    it('holds for as long as its lease', async () => {
      await planned(['a']);
      const claim = await claimOf('a');
      time.pass(LEASE - 1);
      assert.deepEqual(await claimed(), []);
      assert.equal((await known('a')).status, 'sending');
      assert.equal(await outbox.settle([settlement(claim)]), 1);
    });
  });

  describe('a claim that is not settled in its lease', () => {
    beforeEach(async () => {
      await planned(['a', 'b'], { to: SANNE });
      await claimed();
      time.pass(LEASE);
    });

    it('has an unknown outcome, and lets the next to that recipient go first', async () => {
      assert.deepEqual(await claimed({ at: LATER }), ['b']);
      const message = await known('a');
      assert.equal(message.status, 'queued');
      assert.equal(message.settledAt, null);
      assert.deepEqual(
        message.attempts.map(({ began, result }) => [began, result]),
        [[NOW, 'unknown']],
      );
      assert.notEqual(message.attempts[0]?.cause, null);
    });

    it('is tried once more, some time after the lease ran out, and says that it may be there twice', async () => {
      assert.deepEqual(await claimed(), ['b']);
      assert.equal((await known('a')).possiblyRepeated, false);
      time.pass(LEASE);
      await claimed();
      time.pass(UNKNOWN_AFTER - LEASE - 1);
      assert.deepEqual(await claimed(), []);
      time.pass(1);
      const [claim] = await outbox.claim(request());
      assert.equal(claim?.message.key, 'a');
      assert.equal(claim.afterUnknown, true);
      assert.equal(claim.message.possiblyRepeated, true);
      assert.deepEqual(claim.message, await known('a'));
    });

    it('is given at once when so much time has passed', async () => {
      time.pass(UNKNOWN_AFTER);
      const [claim] = await outbox.claim(request());
      assert.equal(claim?.message.key, 'a');
      assert.equal(claim.afterUnknown, true);
    });

    it('stays unknown when that is not settled either, and is not tried any more', async () => {
      time.pass(UNKNOWN_AFTER);
      assert.deepEqual(await claimed(), ['a']);
      time.pass(LEASE);
      assert.deepEqual(await claimed({ at: LATER }), ['b']);
      const message = await known('a');
      assert.equal(message.status, 'unknown');
      assert.equal(message.settledAt, LATER);
      assert.equal(message.possiblyRepeated, true);
      assert.deepEqual(
        message.attempts.map(({ result }) => result),
        ['unknown', 'unknown'],
      );
      time.pass(UNKNOWN_AFTER * 100);
      await claimed();
      assert.equal((await known('a')).attempts.length, 2);
    });

    it('says that it may be there twice, also when it was only refused in between', async () => {
      time.pass(UNKNOWN_AFTER);
      const refused = await attempt('a', AGAIN);
      assert.equal(refused.status, 'queued');
      time.pass(AGAIN.retryAfter);
      const claim = await claimOf('a');
      assert.equal(claim.afterUnknown, true);
      assert.equal((await outbox.settle([settlement(claim)])) && (await known('a')).possiblyRepeated, true);
    });
  });

  describe('what is next', () => {
    it('is now while something may be sent, and never when nothing is under way', async () => {
      await planned(['a']);
      assert.equal(await outbox.nextIn(), 0);
      await attempt('a', { result: 'sent' });
      assert.equal(await outbox.nextIn(), null);
    });

    it('is when a lease runs out, and then when it is tried again', async () => {
      await planned(['a']);
      await claimed();
      time.pass(1000);
      assert.equal(await outbox.nextIn(), LEASE - 1000);
      time.pass(LEASE);
      assert.equal(await outbox.nextIn(), 0);
      assert.deepEqual(await claimed(), []);
      assert.equal(await outbox.nextIn(), UNKNOWN_AFTER - 1000);
    });

    it('is when what was refused may be tried again, whichever comes first', async () => {
      await planned(['a', 'b']);
      const claims = await outbox.claim(request());
      const waits = [7000, 3000];
      await outbox.settle(claims.map((one, index) => settlement(one, { ...AGAIN, retryAfter: waits[index] ?? 0 })));
      assert.equal(await outbox.nextIn(), 3000);
      time.pass(3000);
      assert.equal(await outbox.nextIn(), 0);
    });

    it('is not now while the recipient of what may be sent has another message under way', async () => {
      await planned(['a', 'b'], { to: SANNE });
      await attempt('a', AGAIN);
      assert.deepEqual(await claimed(), ['b']);
      time.pass(AGAIN.retryAfter);
      assert.equal(await outbox.nextIn(), LEASE - AGAIN.retryAfter);
      assert.deepEqual(keys((await outbox.messages({ statuses: ['queued'] }, { offset: 0, limit: 9 })).rows), ['a']);
    });
  });
}
