/** How much every outbox says there is still to send. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import { LATER, NOW, SANNE, using, type Current } from './outbox-fixture.js';

export function describeDepth(current: Current): void {
  let outbox: Outbox;
  const { attempt, claimOf, planned } = using(() => outbox);

  beforeEach(() => {
    ({ outbox } = current());
  });

  describe('what is still to be sent', () => {
    it('is nothing where nothing was planned, and where everything was settled', async () => {
      const nothing = { waiting: 0, due: 0, oldest: null };
      assert.deepEqual(await outbox.depth(), nothing);
      await planned(['a']);
      await attempt('a', {});
      assert.deepEqual(await outbox.depth(), nothing);
    });

    it('is all of which the outcome is not known, and since when the oldest waits', async () => {
      await planned(['a', 'b'], { to: SANNE });
      assert.deepEqual(await outbox.depth(), { waiting: 2, due: 2, oldest: NOW });
      await claimOf('a');
      assert.deepEqual(await outbox.depth(), { waiting: 2, due: 1, oldest: NOW });
    });

    it('is not due while it has to wait to be tried again, and is from then on', async () => {
      await planned(['a']);
      await attempt('a', { result: 'again', retryAfter: 5000, at: LATER });
      assert.deepEqual(await outbox.depth(), { waiting: 1, due: 0, oldest: NOW });
      current().time.pass(5000);
      assert.deepEqual(await outbox.depth(), { waiting: 1, due: 1, oldest: NOW });
    });
  });
}
