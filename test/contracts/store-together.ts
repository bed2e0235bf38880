/** What every store does with several changes in one step. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Change } from '../../src/domain/change/change.js';
import type { Store } from '../../src/domain/store/store.js';
import { change, changed, measure, measureCode, writeOf } from '../support/builders.js';
import { ALL, asking, FIRST, TODAY } from './store-fixture.js';

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeTogether(current: () => Store): void {
  let store: Store;
  const { edit, stored } = asking(() => store);

  beforeEach(() => {
    store = current();
  });

  /** A new measure and two that are there already. */
  async function step(key = 'import'): Promise<readonly [Change, ...Change[]]> {
    const [one, other] = [await stored(measureCode('OW20-V2')), await stored(measureCode('OW20-V3'))];
    const added = measure('OW20-V77', { progress: 5 });
    return [
      { ...change(changed(one, { progress: 20 })), key: `${key}-1` },
      { ...change(changed(other, { progress: 30 })), key: `${key}-2` },
      { ...change([writeOf(added)], { kind: 'new_measure' }), key: `${key}-3` },
    ];
  }

  const progress = async () =>
    (await store.measures(['OW20-V2', 'OW20-V3', 'OW20-V77'].map(measureCode))).map((one) => one.progress);

  describe('several changes in one step', () => {
    beforeEach(() => store.load(FIRST));

    it('are all made, each with a record of its own that says what it was made with', async () => {
      const before = await store.countMeasures({ criteria: [] }, TODAY);
      const done = await store.commitAll(await step());
      assert(done.status === 'committed');
      assert.deepEqual(
        done.records.map(({ number, together }) => [number, together]),
        [1, 2, 3].map((number) => [number, { place: number, of: 3 }]),
      );
      assert.deepEqual(await progress(), [20, 30, 5]);
      assert.equal(await store.countMeasures({ criteria: [] }, TODAY), before + 1);
      const history = await store.changes({ subject: measureCode('OW20-V3') }, ALL);
      assert.deepEqual(history.rows, [done.records[1]]);
    });

    it('are none of them made where one was drawn from an older version, and all of those are named', async () => {
      const late = await step();
      await edit('OW20-V3', { progress: 99 });
      const done = await store.commitAll(late);
      assert.deepEqual(done, {
        status: 'conflict',
        conflicts: [{ status: 'conflict', subject: 'OW20-V3', version: 2 }],
      });
      assert.deepEqual(await progress(), [null, 99]);
      assert.equal((await store.changes({}, ALL)).total, 1);
    });

    it('are made once, however often they are handed over', async () => {
      const all = await step();
      const [first, second] = await Promise.all([store.commitAll(all), store.commitAll(all)]);
      assert.deepEqual([first.status, second.status].sort(), ['committed', 'duplicate']);
      const third = await store.commitAll(all);
      assert(third.status === 'duplicate');
      assert.equal(third.record.key, 'import-1');
      assert.equal((await store.changes({}, ALL)).total, 3);
    });

    it('can be found by the key of each, and stand between changes made by themselves', async () => {
      await edit('OW20-V10', { progress: 1 });
      const all = await step();
      await Promise.all([store.commitAll(all), edit('OW20-V10', { progress: 2 })]);
      assert.equal((await store.changeWithKey('import-2'))?.subject, 'OW20-V3');
      const numbers = (await store.changes({}, ALL)).rows.map(({ number }) => number);
      assert.deepEqual(numbers, [5, 4, 3, 2, 1]);
      const places = (await store.changes({}, ALL)).rows.flatMap(({ together }) => together?.place ?? []);
      assert.deepEqual(places, [3, 2, 1]);
    });

    it('that is only one is a change by itself', async () => {
      const [only] = await step();
      const done = await store.commitAll([only]);
      assert(done.status === 'committed');
      assert.equal(done.records[0]?.together, undefined);
    });
  });

  describe('the circumstances', () => {
    it('are all told, in the order of their codes', async () => {
      assert.deepEqual(await store.circumstances(), []);
      await store.load(FIRST);
      assert.deepEqual(
        (await store.circumstances()).map(({ code }) => code),
        FIRST.circumstances.map(({ code }) => code).sort(),
      );
    });
  });
}
