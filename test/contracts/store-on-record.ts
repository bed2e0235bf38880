/** What every store knows of the difference between what had happened by a day and what had been recorded by then. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { DayEnd, RecordGap } from '../../src/domain/measure/on-record.js';
import type { Criterion, MeasureQuery } from '../../src/domain/query/query.js';
import type { Store } from '../../src/domain/store/store.js';
import { at, change, circumstance, circumstanceCode, day, measure, measureCode, person } from '../support/builders.js';
import { asking, codes, committed, FIRST, query } from './store-fixture.js';

const OPEN: Criterion = { field: 'word', anyOf: ['open'] };
const LATE = { kind: 'report', occurredOn: day('2021-03-03'), recordedAt: at('2021-04-12') } as const;

/** A day in Amsterdam in March: it ends at eleven in the evening, UTC. */
const endOf = (date: string): DayEnd => ({ day: day(date), ends: at(date, '23:00:00.000') });
const asOf = (date: string, ...criteria: readonly Criterion[]): MeasureQuery => ({
  ...query(...criteria),
  asOf: day(date),
});
const named = ({ items }: RecordGap) => codes(items);

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeOnRecord(current: () => Store): void {
  let store: Store;
  const { edit } = asking(() => store);
  const gap = (date: string, ...criteria: readonly Criterion[]) =>
    store.measureGap(asOf(date, ...criteria), endOf(date));

  describe('what had been recorded by a day', () => {
    beforeEach(async () => {
      store = current();
      await store.load(FIRST);
    });

    it('is what had happened where every change was recorded at once', async () => {
      await edit('OW20-V2', { state: 'verified' }, { occurredOn: day('2021-03-03'), recordedAt: at('2021-03-03') });
      for (const date of ['2021-03-02', '2021-03-03', '2021-03-04']) {
        assert.equal((await gap(date)).total, 0);
        assert.equal((await store.riskGap({ asOf: day(date) }, endOf(date))).total, 0);
      }
    });

    it('differs from the day it happened until the day it was recorded, and names the change', async () => {
      await edit('OW20-V2', { state: 'reported_done' }, LATE);
      assert.deepEqual(named(await gap('2021-03-02')), []);
      assert.deepEqual((await gap('2021-03-03')).items, [{ code: 'OW20-V2', confidential: false, changes: [LATE] }]);
      assert.deepEqual(named(await gap('2021-04-11')), ['OW20-V2']);
      assert.deepEqual(named(await gap('2021-04-12')), []);
    });

    it('differs too where something was recorded that was still to happen', async () => {
      await edit('OW20-V3', { owner: person('noor') }, { occurredOn: day('2021-05-01'), recordedAt: at('2021-04-12') });
      assert.deepEqual(named(await gap('2021-04-11')), []);
      assert.deepEqual(named(await gap('2021-04-30')), ['OW20-V3']);
      assert.deepEqual(named(await gap('2021-05-01')), []);
    });

    it('tells what would have been in the answer, and what would not', async () => {
      await edit('OW20-V2', { state: 'verified' }, LATE);
      await edit('GW22-V1', { state: 'in_progress' }, LATE);
      const { onlyOnRecord, notOnRecord } = await gap('2021-03-31', OPEN);
      assert.deepEqual(onlyOnRecord, { total: 1, codes: ['OW20-V2'] });
      assert.deepEqual(notOnRecord, { total: 1, codes: ['GW22-V1'] });
    });

    it('is told of the measures that are asked for, by the one or by the other, and of no others', async () => {
      await edit('OW20-V2', { state: 'verified' }, LATE);
      await edit('OW20-V3', { progress: 80 }, LATE);
      const google: Criterion = { field: 'investigation', anyOf: [measure('GW22-V1').investigation] };
      assert.deepEqual(named(await gap('2021-03-31', OPEN)), ['OW20-V2', 'OW20-V3']);
      assert.deepEqual(named(await gap('2021-03-31', OPEN, { field: 'code', anyOf: [measureCode('OW20-V3')] })), [
        'OW20-V3',
      ]);
      assert.equal((await gap('2021-03-31', google)).total, 0);
    });

    it('has no measure that was added later than it was agreed', async () => {
      const added = measure('OW20-V8', { agreedOn: day('2021-03-01'), enteredOn: day('2021-04-12') });
      committed(await store.commit(change(added, { ...LATE, kind: 'new_measure', occurredOn: day('2021-03-01') })));
      const { items, notOnRecord } = await gap('2021-03-31', OPEN);
      assert.deepEqual(codes(items), ['OW20-V8']);
      assert.deepEqual(notOnRecord.codes, ['OW20-V8']);
    });

    it('names the circumstance where that is what a measure waits for', async () => {
      const gone = circumstance('OW20-C1', {
        gone: { on: day('2021-03-03'), source: 'Brief', by: person('sanne') },
        version: 2,
      });
      const write = { type: 'circumstance' as const, value: gone };
      committed(await store.commit(change([write], { ...LATE, kind: 'circumstance_gone' })));
      const blocked = await gap('2021-03-31', { field: 'word', anyOf: ['blocked'] });
      assert.deepEqual(codes(blocked.items), ['OW20-C1']);
      assert.deepEqual(blocked.onlyOnRecord.codes, ['OW20-O1']);
      assert.equal((await gap('2021-03-31', OPEN)).total, 0);
      assert.deepEqual(named(await store.itemGap([circumstanceCode('OW20-C1')], endOf('2021-03-31'))), ['OW20-C1']);
    });

    it('follows the changes that come after it was asked', async () => {
      assert.equal((await gap('2021-03-31')).total, 0);
      await edit('OW20-V2', { state: 'reported_done' }, LATE);
      assert.deepEqual(named(await gap('2021-03-31')), ['OW20-V2']);
      await edit('OW20-V2', { state: 'agreed' }, LATE);
      assert.equal((await gap('2021-03-31')).total, 0);
    });

    it('tells of the risks whose condition rests on a measure verified by then and recorded later', async () => {
      await edit('OW20-V10', { state: 'verified' }, LATE);
      const open = await store.riskGap({ status: ['open'], asOf: day('2021-03-31') }, endOf('2021-03-31'));
      assert.deepEqual(codes(open.items), ['OW20-V10']);
      assert.deepEqual(open.onlyOnRecord.codes, ['OW20-H1']);
      const google = { investigation: [measure('GW22-V1').investigation], asOf: day('2021-03-31') };
      assert.equal((await store.riskGap(google, endOf('2021-03-31'))).total, 0);
    });

    it('tells of the risks that are asked for by their measures', async () => {
      await edit('OW20-V10', { state: 'in_progress' }, LATE);
      const started = { criteria: [{ field: 'state' as const, anyOf: ['in_progress' as const] }] };
      const end = endOf('2021-03-31');
      const { items, notOnRecord } = await store.riskGap({ measures: started, asOf: end.day }, end);
      assert.deepEqual([codes(items), notOnRecord.codes], [['OW20-V10'], ['OW20-H1']]);
      const without = await store.riskGap({ except: { measures: started }, asOf: end.day }, end);
      assert.deepEqual(without.onlyOnRecord.codes, ['OW20-H1']);
      assert.equal((await store.riskGap({ asOf: end.day }, end)).total, 0);
    });

    it('is kept back where a measure is confidential by now', async () => {
      await edit('OW20-V2', { state: 'reported_done' }, LATE);
      await edit('OW20-V2', { confidential: true }, { occurredOn: day('2021-06-01'), recordedAt: at('2021-06-01') });
      const [item] = (await gap('2021-03-31')).items;
      assert.equal(item?.confidential, true);
    });
  });
}
