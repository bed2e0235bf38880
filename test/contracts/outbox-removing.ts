/** What every outbox removes when it has been kept long enough, and the record of that. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Outbox, Settlement } from '../../src/domain/reminders/outbox.js';
import type { RemovalElsewhere } from '../../src/domain/store/removals.js';
import { at } from '../support/builders.js';
import {
  ALL,
  contentsOf,
  keys,
  LATER,
  message,
  NOW,
  PIET,
  reminder,
  request,
  SANNE,
  settlement,
  using,
  type Current,
} from './outbox-fixture.js';

/** Settlements are made LATER. */
const AFTER = at('2021-02-03');
const THEN = at('2028-02-03');
const REMOVED: RemovalElsewhere = { kind: 'words', count: 3, before: NOW, at: LATER };

export function describeRemoving(current: Current): void {
  let outbox: Outbox;
  const { attempt, known, plan, planned } = using(() => outbox);
  const remove = (before = AFTER) => outbox.removeSettled({ before, at: THEN });
  const names = async () => keys((await outbox.messages({}, ALL)).rows);
  /** Messages, and what came of each. */
  const came = async (outcomes: Readonly<Record<string, Partial<Settlement>>>) => {
    await planned(Object.keys(outcomes));
    const claims = await outbox.claim(request());
    await outbox.settle(claims.map((claim) => settlement(claim, outcomes[claim.message.key])));
  };
  const removals = async () => (await outbox.removals(ALL)).rows;

  beforeEach(() => {
    ({ outbox } = current());
  });

  describe('what has been kept long enough', () => {
    it('goes with the reminders that were in it, and that it went stays known', async () => {
      const [one, two] = [reminder('OW20-V1'), reminder('OW20-V2')];
      await plan({ reminders: [one, two], messages: [message('a', { reminders: [one.key, two.key] })] });
      await attempt('a', {});
      assert.equal(await remove(), 3);
      assert.deepEqual([await names(), (await outbox.ledger({}, ALL)).rows], [[], []]);
      assert.equal(await outbox.message('a'), undefined);
      assert.deepEqual(await outbox.remindersOf('a'), []);
      assert.deepEqual(await outbox.deliveredAbout(one.measure, NOW), []);
      assert.deepEqual(await removals(), [{ kind: 'sent', count: 3, before: AFTER, at: THEN }]);
    });

    it('is what was settled before that moment and not at it, whatever came of it', async () => {
      await came({
        sent: {},
        failed: { result: 'failed' },
        unreachable: { result: 'unreachable' },
        late: { at: AFTER },
        again: { result: 'again', retryAfter: 0 },
      });
      await planned(['never']);
      assert.equal(await remove(), 3);
      assert.deepEqual([...(await names())].sort(), ['again', 'late', 'never']);
      assert.equal((await known('again')).status, 'queued');
    });

    it('is never a reminder that waits, nor one that went out in another message', async () => {
      const [moved, waits, dropped] = ['OW20-V1', 'OW20-V2', 'OW20-V3'].map((code) => reminder(code));
      assert.ok(moved && waits && dropped);
      await plan({ reminders: [moved, waits, dropped], messages: [message('a', { reminders: [moved.key] })] });
      await plan({ dropped: [dropped.key] });
      await attempt('a', { result: 'unreachable', instead: [message('b', { to: PIET, reminders: [moved.key] })] });
      assert.equal(await remove(), 2);
      assert.deepEqual(keys(await outbox.waiting()), [waits.key]);
      assert.deepEqual(keys(await outbox.remindersOf('b')), [moved.key]);
      assert.deepEqual((await outbox.ledger({ measure: dropped.measure }, ALL)).rows, []);
    });

    it('is removed once, and nothing is recorded where nothing went', async () => {
      await planned(['a']);
      await attempt('a', {});
      assert.deepEqual([await remove(LATER), await remove(), await remove()], [0, 1, 0]);
      assert.equal((await removals()).length, 1);
    });

    it('leaves the order of what stays, and of what comes', async () => {
      const again = { result: 'again', retryAfter: 0 } as const;
      await came({ a: again, b: {}, c: again });
      await remove();
      await planned(['d'], { to: SANNE });
      await planned(['e'], { to: SANNE });
      assert.deepEqual(await names(), ['e', 'd', 'c', 'a']);
      assert.deepEqual(await using(() => outbox).claimed(), ['a', 'c', 'd']);
    });

    it('does not come back by planning the same again on a day that was looked at', async () => {
      const one = reminder();
      await plan({ reminders: [one], messages: [message('a', { reminders: [one.key] })], plannedThrough: one.date });
      await attempt('a', {});
      await remove();
      assert.deepEqual(await outbox.mark(), { begun: one.date, through: one.date });
    });

    it('of another kind is recorded as it is told, the newest first, a page at a time', async () => {
      await outbox.recordRemoval(REMOVED);
      await outbox.recordRemoval({ ...REMOVED, kind: 'name', count: 1 });
      assert.deepEqual(await outbox.removals({ offset: 0, limit: 1 }), {
        total: 2,
        rows: [{ ...REMOVED, kind: 'name', count: 1 }],
      });
      assert.deepEqual((await outbox.removals({ offset: 1, limit: 5 })).rows, [REMOVED]);
    });

    it('takes nothing from the outbox where it is of another kind', async () => {
      await planned(['a']);
      await attempt('a', {});
      await outbox.recordRemoval({ ...REMOVED, before: THEN });
      assert.deepEqual(await names(), ['a']);
    });
  });
}

/** For those that outlive a process. */
export function describeRemovingForGood(current: Current): void {
  describe('what was removed', () => {
    it('is still gone when it is opened again, and still on record', async () => {
      let { outbox } = current();
      const { attempt, planned } = using(() => outbox);
      const { reopen } = current();
      assert(reopen !== undefined);
      await planned(['a', 'b', 'c']);
      await attempt('a', {});
      await outbox.removeSettled({ before: AFTER, at: THEN });
      await outbox.recordRemoval(REMOVED);
      const before = await contentsOf(outbox);
      assert.equal(before.removals.rows.length, 2);
      outbox = await reopen();
      assert.deepEqual(await contentsOf(outbox), before);
    });
  });
}
