/** What every memory of arrivals does, wherever it keeps them. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { ARRIVALS, type ArrivalKey, type Arrivals } from '../../src/domain/store/arrivals.js';

export interface ArrivalsUnderTest {
  readonly arrivals: Arrivals;
  /** Another instance on the same data; the same one where there can be no other. */
  readonly another: Arrivals;
  /** Makes it that much later, in milliseconds. */
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly dispose: () => Promise<void>;
}

const KEY: ArrivalKey = { tenant: 't', conversation: '19:a@thread.v2', activity: 'message 1700000000000' };
const CROWD = 25;

/** `open` gives one that remembers nothing yet. */
export function describeArrivals(name: string, open: () => Promise<ArrivalsUnderTest>): void {
  describe(name, () => {
    let under: ArrivalsUnderTest;

    beforeEach(async () => {
      under = await open();
    });

    afterEach(() => under.dispose());

    it('tells the first arrival from every later one, at any instance', async () => {
      const { arrivals, another } = under;
      assert.equal(await arrivals.claim(KEY), 'first');
      await arrivals.answered(KEY);
      assert.equal(await arrivals.claim(KEY), 'repeated');
      assert.equal(await another.claim(KEY), 'repeated');
    });

    it('lets one of many that arrive together be the first', async () => {
      const { arrivals, another } = under;
      const claims = Array.from({ length: CROWD }, (_, at) => (at % 2 === 0 ? arrivals : another).claim(KEY));
      const told = await Promise.all(claims);
      assert.equal(told.filter((arrival) => arrival === 'first').length, 1);
    });

    it('keeps tenants, conversations and activities apart, whatever signs their names have', async () => {
      const { arrivals } = under;
      const others: readonly ArrivalKey[] = [
        KEY,
        { ...KEY, tenant: 'u' },
        { ...KEY, conversation: '19:b@thread.v2' },
        { ...KEY, activity: 'invoke 1700000000000' },
        { tenant: 'a', conversation: 'b"c', activity: '' },
        { tenant: 'a', conversation: 'b', activity: '"c' },
        { tenant: "a'; --", conversation: '', activity: '☂ 𝄞' },
      ];
      for (const key of others) assert.equal(await arrivals.claim(key), 'first', JSON.stringify(key));
      for (const key of others) assert.notEqual(await arrivals.claim(key), 'first', JSON.stringify(key));
    });

    it('lets the next one be first after one that could not answer', async () => {
      const { arrivals, another } = under;
      await arrivals.claim(KEY);
      await arrivals.release(KEY);
      assert.equal(await another.claim(KEY), 'first');
      assert.notEqual(await arrivals.claim(KEY), 'first');
    });

    it('marks as answered what nobody has, and nothing happens', async () => {
      await under.arrivals.answered(KEY);
      assert.equal(await under.arrivals.claim(KEY), 'first');
    });

    it('lets go of what nobody has', async () => {
      await under.arrivals.release(KEY);
      assert.equal(await under.arrivals.claim(KEY), 'first');
    });

    it('remembers for as long as it says, counted from the first arrival', async () => {
      const { arrivals, pass } = under;
      await arrivals.claim(KEY);
      await arrivals.answered(KEY);
      await pass(ARRIVALS.kept - 60_000);
      assert.equal(await arrivals.claim(KEY), 'repeated');
      await pass(120_000);
      assert.equal(await arrivals.claim(KEY), 'first');
      assert.notEqual(await arrivals.claim(KEY), 'first');
    });
  });
}
