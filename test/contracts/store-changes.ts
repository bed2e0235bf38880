/** What every store does with a change. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Store } from '../../src/domain/store/store.js';
import { change, changed, day, deadline, measure, measureCode, person } from '../support/builders.js';
import { ALL, asking, committed, FIRST, TODAY } from './store-fixture.js';

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeChanges(current: () => Store): void {
  let store: Store;
  const { edit, find, stored } = asking(() => store);

  beforeEach(() => {
    store = current();
  });

  describe('a change', () => {
    beforeEach(() => store.load(FIRST));

    it('is seen by every question after it', async () => {
      await edit('OW20-V10', { state: 'verified' });
      assert.equal((await stored(measureCode('OW20-V10'))).state, 'verified');
      assert.deepEqual(await find({ field: 'word', anyOf: ['overdue'] }), ['OW20-V2']);
      assert.deepEqual(await store.countRisks({}, TODAY), { open: 1, ready_to_rerate: 2, mitigated: 0 });
    });

    it('of a circumstance unblocks what waited for it', async () => {
      const [present] = FIRST.circumstances;
      assert.ok(present);
      const gone = {
        ...present,
        gone: { on: TODAY, source: 'brief', by: person('sanne') },
        version: present.version + 1,
      };
      committed(await store.commit(change([{ type: 'circumstance', value: gone }], { kind: 'circumstance_gone' })));
      assert.deepEqual(await find({ field: 'word', anyOf: ['blocked'] }), []);
      assert.deepEqual(await store.circumstance(present.code), gone);
    });

    it('that adds evidence, to the measure or to one of its periods, puts it with those that have any', async () => {
      const evidence = [{ title: 'Report', link: 'https://example.org/report', date: TODAY }];
      const period = { from: day('2020-01-01'), to: day('2020-12-31'), state: 'in_progress', report: null } as const;
      await edit('OW20-V3', { evidence });
      await edit('OW20-O1', { occurrences: [{ ...period, evidence, verification: null }] });
      assert.deepEqual(await find({ field: 'anyEvidence' }), ['OW20-V3', 'OW20-O1']);
      const without = await find({ field: 'anyEvidence', not: true });
      assert.deepEqual(without, ['GW22-V1', 'OW20-V2', 'OW20-V10', 'OW20-S1']);
    });

    it('of a deadline gives the measure its place in the list', async () => {
      const before = await stored(measureCode('OW20-V2'));
      await edit('OW20-V2', { deadlines: [...before.deadlines, deadline('2021-06-30', { version: 2 })] });
      assert.deepEqual(await find(), ['GW22-V1', 'OW20-V10', 'OW20-V3', 'OW20-V2', 'OW20-O1', 'OW20-S1']);
      assert.deepEqual(await find({ field: 'word', anyOf: ['moved'] }), ['OW20-V2']);
    });

    it('is kept with what was before, and numbered from one', async () => {
      const before = await stored(measureCode('OW20-V2'));
      const first = committed(await edit('OW20-V2', { progress: 20 }));
      const second = committed(await edit('OW20-V3', { progress: 50 }));
      assert.deepEqual([first.number, second.number], [1, 2]);
      assert.deepEqual(first.before, [before]);
      assert.equal(first.writes[0].value.version, before.version + 1);
    });

    it('of two items is one change, in the history of both', async () => {
      const [one, other] = [await stored(measureCode('OW20-V2')), await stored(measureCode('OW20-V3'))];
      const both = change([
        { type: 'measure', value: changed(one, { state: 'superseded' }) },
        { type: 'measure', value: changed(other, { owner: person('noor') }) },
      ]);
      const record = committed(await store.commit(both));
      for (const { code } of [one, other])
        assert.deepEqual((await store.changes({ subject: code }, ALL)).rows, [record]);
    });

    it('that was drawn from an older version is refused, and nothing of it done', async () => {
      const before = await stored(measureCode('OW20-V2'));
      await edit('OW20-V2', { progress: 20 });
      const late = change([
        { type: 'measure', value: changed(await stored(measureCode('OW20-V3')), { progress: 99 }) },
        { type: 'measure', value: changed(before, { progress: 30 }) },
      ]);
      assert.deepEqual(await store.commit({ ...late, key: 'late' }), {
        status: 'conflict',
        subject: before.code,
        version: 2,
      });
      assert.equal((await stored(measureCode('OW20-V2'))).progress, 20);
      assert.equal((await stored(measureCode('OW20-V3'))).progress, null);
      assert.equal((await store.changes({}, ALL)).total, 1);
    });

    it('of an item that is not there is refused with version 0', async () => {
      const unknown = change(measure('OW20-V77', { version: 5 }));
      assert.deepEqual(await store.commit(unknown), { status: 'conflict', subject: 'OW20-V77', version: 0 });
    });

    it('is carried out once, however often it comes', async () => {
      const twice = change(changed(await stored(measureCode('OW20-V2')), { progress: 20 }), { key: 'card-1' });
      const results = await Promise.all([store.commit(twice), store.commit(twice), store.commit(twice)]);
      const again = await store.commit(twice);
      const statuses = [...results, again].map(({ status }) => status);
      assert.deepEqual(statuses, ['committed', 'duplicate', 'duplicate', 'duplicate']);
      const first = committed(results[0]);
      for (const result of [...results, again]) assert.deepEqual('record' in result && result.record, first);
      assert.equal((await store.changes({}, ALL)).total, 1);
    });

    it('is found by its key once it is made', async () => {
      assert.equal(await store.changeWithKey('card-1'), undefined);
      const made = committed(await edit('OW20-V2', { progress: 20 }, { key: 'card-1' }));
      assert.deepEqual(await store.changeWithKey('card-1'), made);
      assert.equal(await store.changeWithKey('card-2'), undefined);
    });

    it('wins alone when fifty come at once for the same version', async () => {
      const before = await stored(measureCode('OW20-V2'));
      const changes = Array.from({ length: 50 }, (_, progress) =>
        change(changed(before, { progress }), { key: `card-${progress}` }),
      );
      const results = await Promise.all(changes.map((one) => store.commit(one)));
      const won = results.filter(({ status }) => status === 'committed');
      assert.equal(won.length, 1);
      assert.equal(results.filter(({ status }) => status === 'conflict').length, 49);
      assert.deepEqual(await stored(before.code), won.map(committed)[0]?.writes[0].value);
    });

    it('comes through for each of fifty writers who try again', async () => {
      const write = async (writer: number): Promise<void> => {
        for (;;) {
          const now = await stored(measureCode('OW20-V2'));
          const result = await store.commit(
            change(changed(now, { progress: writer }), { key: `${writer}@${now.version}` }),
          );
          if (result.status === 'committed') return;
        }
      };
      await Promise.all(Array.from({ length: 50 }, (_, writer) => write(writer)));
      assert.equal((await stored(measureCode('OW20-V2'))).version, 51);
      const { rows } = await store.changes({ subject: measureCode('OW20-V2') }, ALL);
      assert.deepEqual(
        rows.map(({ number }) => number),
        Array.from({ length: 50 }, (_, index) => 50 - index),
      );
    });
  });
}
