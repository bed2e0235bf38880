/** What every outbox does, whatever it keeps its data in. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { describeClaiming } from './outbox-claiming.js';
import { ALL, NOW, planning, request, SANNE, using, type OutboxUnderTest } from './outbox-fixture.js';
import { describeDepth } from './outbox-depth.js';
import { describeLedger } from './outbox-ledger.js';
import { describePlanning } from './outbox-planning.js';
import { describeRemoving, describeRemovingForGood } from './outbox-removing.js';
import { describeRestarts } from './outbox-restarts.js';
import { describeSettling } from './outbox-settling.js';

/** `lasting`: what it holds outlives a close. */
export function describeOutbox(
  name: string,
  open: () => Promise<OutboxUnderTest>,
  lasting: 'lasting' | 'passing',
): void {
  describe(name, () => {
    let under: OutboxUnderTest;
    const current = () => under;

    beforeEach(async () => {
      under = await open();
    });

    afterEach(() => under.dispose());

    describePlanning(current);
    describeClaiming(current);
    describeSettling(current);
    describeLedger(current);
    describeRemoving(current);
    describeDepth(current);
    if (lasting === 'lasting') {
      describeRestarts(current);
      describeRemovingForGood(current);
    }

    describe('when it has been closed', () => {
      it('does and answers nothing, and can be closed once more', async () => {
        const { outbox } = under;
        await using(() => outbox).planned(['a']);
        await outbox.close();
        await outbox.close();
        const refused = { name: 'StoreError', code: 'STORE_CLOSED' };
        await assert.rejects(outbox.mark(), refused);
        await assert.rejects(outbox.plan(planning()), refused);
        await assert.rejects(outbox.claim(request()), refused);
        await assert.rejects(outbox.settle([]), refused);
        await assert.rejects(outbox.messages({}, ALL), refused);
        await assert.rejects(outbox.setReachable(SANNE, false, NOW), refused);
        await assert.rejects(outbox.removeSettled({ before: NOW, at: NOW }), refused);
        await assert.rejects(outbox.removals(ALL), refused);
      });
    });
  });
}
