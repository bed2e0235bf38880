/** What every place does in which instances meet to share the rates of the chat service. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { SHARES, type Grant, type Shares } from '../../src/domain/reminders/shares.js';

export interface SharesUnderTest {
  /** Those of three instances. */
  readonly shares: readonly [Shares, Shares, Shares];
  /** Makes it that much later, in milliseconds. */
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly dispose: () => Promise<void>;
}

const { places: ALL, lease, after, running } = SHARES;
const ROUNDS = 20;

/** `open` gives one where nobody has been yet. */
export function describeShares(name: string, open: () => Promise<SharesUnderTest>): void {
  describe(name, () => {
    let under: SharesUnderTest;

    beforeEach(async () => {
      under = await open();
    });

    afterEach(() => under.dispose());

    const ask = (at: 0 | 1 | 2, holds: number, wanted: { answers?: number; messages?: number } = {}): Promise<Grant> =>
      under.shares[at].exchange({ instance: `i${at}`, holds, answers: 0, messages: 0, ...wanted });

    it('gives the only instance what it wants, and all where it wants that', async () => {
      assert.deepEqual(await ask(0, 0, { answers: 3, messages: 4 }), { places: 7, due: 7, sharers: 1 });
      assert.deepEqual(await ask(0, 7, { messages: ALL }), { places: ALL, due: ALL, sharers: 1 });
    });

    it('takes from nobody what is held, and gives it on when it is let go of', async () => {
      await ask(0, 0, { messages: ALL });
      assert.deepEqual(await ask(1, 0, { messages: ALL }), { places: 0, due: 25, sharers: 2 });
      assert.deepEqual(await ask(0, 40, { messages: ALL }), { places: 40, due: 25, sharers: 2 });
      assert.deepEqual(await ask(1, 0, { messages: ALL }), { places: 10, due: 25, sharers: 2 });
      await ask(0, 25, { messages: ALL });
      assert.equal((await ask(1, 10, { messages: ALL })).places, 25);
    });

    it('puts answers of one instance before messages of another', async () => {
      await ask(0, 0, { messages: ALL });
      await ask(1, 0, { answers: 30 });
      assert.equal((await ask(0, ALL, { messages: ALL })).due, 20);
      await ask(0, 20, { messages: ALL });
      assert.equal((await ask(1, 0, { answers: 30 })).places, 30);
    });

    it('never gives more than there is, however many ask at the same moment', async () => {
      const held = [0, 0, 0];
      for (let round = 0; round < ROUNDS; round += 1) {
        const messages = round % 3 === 0 ? ALL : round;
        const asked = ([0, 1, 2] as const).map((at) => ask(at, Math.floor((held[at] ?? 0) / 2), { messages }));
        (await Promise.all(asked)).forEach(({ places }, at) => (held[at] = places));
        assert.ok(held.reduce((sum, one) => sum + one, 0) <= ALL, held.join(' '));
      }
      assert.ok(
        held.every((one) => one > 0),
        held.join(' '),
      );
    });

    it('keeps what an instance held that is not heard of any more, until nothing of it can count', async () => {
      await ask(0, 0, { messages: ALL });
      await under.pass(lease + after - 500);
      assert.deepEqual(await ask(1, 0, { messages: ALL }), { places: 0, due: 25, sharers: 2 });
      await under.pass(1000);
      assert.deepEqual(await ask(1, 0, { messages: ALL }), { places: ALL, due: ALL, sharers: 2 });
    });

    it('gives an instance that comes back late no more than is free', async () => {
      await ask(0, 0, { messages: ALL });
      await under.pass(lease + after + 500);
      await ask(1, 0, { messages: 30 });
      assert.equal((await ask(0, ALL, { messages: ALL })).places, 20);
    });

    it('counts an instance among those that run for as long as it may be quiet', async () => {
      await ask(0, 0);
      await under.pass(running - 5000);
      assert.equal((await ask(1, 0)).sharers, 2);
      await under.pass(10_000);
      assert.equal((await ask(1, 0)).sharers, 1);
    });
  });
}
