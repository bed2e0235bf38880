/** What every store knows of what was before. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Criterion } from '../../src/domain/query/query.js';
import type { Store } from '../../src/domain/store/store.js';
import { at, change, day, deadline, measure, measureCode, person } from '../support/builders.js';
import { ALL, asking, codes, committed, FIRST, TODAY, query } from './store-fixture.js';

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeThePast(current: () => Store): void {
  let store: Store;
  const { edit, stored } = asking(() => store);

  beforeEach(() => {
    store = current();
  });

  describe('the history', () => {
    beforeEach(async () => {
      await store.load(FIRST);
      await edit(
        'OW20-V2',
        { progress: 10 },
        { recordedAt: at('2021-01-10'), occurredOn: day('2021-01-05'), actor: person('sanne') },
      );
      await edit(
        'OW20-V3',
        { progress: 20 },
        { kind: 'rejection', recordedAt: at('2021-01-20'), occurredOn: day('2021-01-20'), actor: person('noor') },
      );
      await edit(
        'OW20-V2',
        { progress: 30 },
        { recordedAt: at('2021-01-30'), occurredOn: day('2021-01-25'), actor: person('noor') },
      );
    });

    const numbers = async (asked: Parameters<Store['changes']>[0], page = ALL) =>
      (await store.changes(asked, page)).rows.map(({ number }) => number);

    it('is told newest first, in pages', async () => {
      assert.deepEqual(await numbers({}), [3, 2, 1]);
      assert.deepEqual(await numbers({}, { offset: 1, limit: 1 }), [2]);
      assert.equal((await store.changes({}, { offset: 1, limit: 1 })).total, 3);
    });

    it('is told of one item, and of one person since a moment', async () => {
      assert.deepEqual(await numbers({ subject: measureCode('OW20-V2') }), [3, 1]);
      assert.deepEqual(await numbers({ actor: person('noor') }), [3, 2]);
      assert.deepEqual(
        await numbers({ subject: measureCode('OW20-V2'), actor: person('noor'), since: at('2021-01-30') }),
        [3],
      );
      assert.deepEqual(await numbers({ subject: measureCode('OW20-S1') }), []);
    });

    it('is told from a moment, that moment with it, to another, without that one, to the millisecond', async () => {
      const [second, after] = [at('2021-01-20'), at('2021-01-20', '09:00:00.001')];
      assert.deepEqual(await numbers({ since: second }), [3, 2]);
      assert.deepEqual(await numbers({ since: after }), [3]);
      assert.deepEqual(await numbers({ before: second }), [1]);
      assert.deepEqual(await numbers({ before: after }), [2, 1]);
      assert.deepEqual(await numbers({ since: second, before: after }), [2]);
      assert.deepEqual(await numbers({ since: second, before: second }), []);
      assert.equal((await store.changes({ since: second, before: after }, ALL)).total, 1);
      assert.deepEqual(await store.changedSubjects({ since: second, before: after }), [measureCode('OW20-V3')]);
      assert.deepEqual(await store.changedSubjects({ before: second }), [measureCode('OW20-V2')]);
    });

    it('is told of one kind of change', async () => {
      assert.deepEqual(await numbers({ kind: 'rejection' }), [2]);
      assert.deepEqual(await numbers({ kind: 'evidence' }), []);
      assert.deepEqual(await numbers({ kind: 'rejection', since: at('2021-01-21') }), []);
      assert.deepEqual(await store.changedSubjects({ kind: 'rejection' }), [measureCode('OW20-V3')]);
    });

    it('holds the items whole, before and after', async () => {
      const [last] = (await store.changes({}, ALL)).rows;
      const [first] = FIRST.measures.filter(({ code }) => code === 'OW20-V2');
      assert.ok(last && first);
      assert.deepEqual(last.before, [{ ...first, progress: 10, version: 2 }]);
      assert.deepEqual(last.writes, [{ type: 'measure', value: { ...first, progress: 30, version: 3 } }]);
      assert.equal(last.occurredOn, '2021-01-25');
    });
  });

  describe('a question about a past day', () => {
    beforeEach(() => store.load(FIRST));
    const on = async (date: string, ...criteria: readonly Criterion[]) =>
      codes((await store.findMeasures({ ...query(...criteria), asOf: day(date) }, ALL, TODAY)).rows);

    it('is answered with what had happened by the end of it', async () => {
      await edit('OW20-V2', { state: 'verified' }, { occurredOn: day('2021-01-15') });
      const open: Criterion = { field: 'word', anyOf: ['open'] };
      assert.ok((await on('2021-01-14', open)).includes('OW20-V2'));
      assert.ok(!(await on('2021-01-15', open)).includes('OW20-V2'));
      const [was] = (
        await store.findMeasures(
          { ...query({ field: 'code', anyOf: [measureCode('OW20-V2')] }), asOf: day('2021-01-14') },
          ALL,
          TODAY,
        )
      ).rows;
      assert.equal(was?.state, 'agreed');
    });

    it('calls late what was late then, in the order of then', async () => {
      const late: Criterion = { field: 'word', anyOf: ['overdue'] };
      assert.deepEqual(await on('2020-12-31', late), []);
      assert.deepEqual(await on('2021-01-01', late), ['OW20-V2', 'OW20-V10']);
      const before = await stored(measureCode('OW20-V2'));
      await edit(
        'OW20-V2',
        { deadlines: [...before.deadlines, deadline('2021-12-31', { version: 2 })] },
        { occurredOn: day('2021-01-20') },
      );
      assert.deepEqual(await on('2021-01-19', late), ['OW20-V2', 'OW20-V10']);
      assert.deepEqual(await on('2021-01-20', late), ['OW20-V10']);
    });

    it('leaves out what had not been agreed yet', async () => {
      assert.deepEqual(await on('2020-06-29'), []);
      const proposed = measure('OW20-V8', { state: 'proposed', agreedOn: null, enteredOn: day('2020-09-01') });
      committed(await store.commit(change(proposed, { kind: 'new_measure', occurredOn: day('2020-09-01') })));
      assert.ok(!(await on('2020-08-31')).includes('OW20-V8'));
      assert.ok((await on('2020-09-01')).includes('OW20-V8'));
    });

    it('tells nothing of a measure that is confidential by now', async () => {
      await edit('OW20-V2', { confidential: true }, { occurredOn: day('2021-01-15') });
      const only: Criterion = { field: 'code', anyOf: [measureCode('OW20-V2')] };
      const { rows } = await store.findMeasures({ ...query(only), asOf: day('2021-01-14') }, ALL, TODAY);
      assert.deepEqual(
        rows.map(({ confidential }) => confidential),
        [true],
      );
    });

    it('knows which risks were open, and how many there were per state', async () => {
      await edit('OW20-V10', { state: 'verified' }, { occurredOn: day('2021-01-15') });
      assert.deepEqual(await store.countRisks({ asOf: day('2021-01-14') }, TODAY), {
        open: 2,
        ready_to_rerate: 1,
        mitigated: 0,
      });
      assert.deepEqual(await store.countRisks({ asOf: day('2021-01-15') }, TODAY), {
        open: 1,
        ready_to_rerate: 2,
        mitigated: 0,
      });
      const states = await store.groupMeasures({ ...query(), asOf: day('2021-01-14') }, 'state', TODAY);
      assert.deepEqual(states[0], { key: 'agreed', count: 4 });
    });
  });
}
