/** What every store does with a measure that was added by mistake and taken back. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Change } from '../../src/domain/change/change.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import type { Criterion } from '../../src/domain/query/query.js';
import type { Store } from '../../src/domain/store/store.js';
import { day, deadline, measure, person, risk, riskCode, writeOf } from '../support/builders.js';
import { ALL, asking, codes, committed, FIRST, query, TODAY } from './store-fixture.js';
import { next, over, retracted, riskWrite, told } from './store-growing-fixture.js';

const V11 = measure('OW20-V11', {
  deadlines: [deadline('2020-11-30')],
  title: { nl: 'Gegevens naar Verweggistan', en: 'Data to far away' },
  risks: [riskCode('OW20-H1')],
  owner: person('sanne'),
  enteredOn: day('2021-01-05'),
});
const H2 = risk('OW20-H2', { condition: over('OW20-V11') });

/** Questions that find it while it is there. */
const ABOUT_IT: readonly Criterion[] = [
  { field: 'code', anyOf: [V11.code] },
  { field: 'investigation', anyOf: [V11.investigation] },
  { field: 'text', words: 'verweggistan' },
  { field: 'risk', anyOf: [riskCode('OW20-H1')] },
  { field: 'riskLevel', anyOf: ['high'] },
  { field: 'owner', anyOf: [person('sanne')] },
  { field: 'word', anyOf: ['overdue'] },
  { field: 'state', anyOf: ['declined'], not: true },
];

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeGrowingMeasures(current: () => Store): void {
  let store: Store;
  const { edit, find } = asking(() => store);
  const tell = async (one: Change) => committed(await store.commit(one));
  const comes = (value: Measure = V11) =>
    tell(told(writeOf(value), { kind: 'new_measure', occurredOn: day('2021-01-05') }));
  const goes = (value: Measure = V11) =>
    tell(told(writeOf(retracted(value)), { kind: 'correction', occurredOn: day('2021-01-05') }));

  beforeEach(() => {
    store = current();
  });

  describe('a measure that was taken back', () => {
    beforeEach(() => store.load(FIRST));

    it('is in no list and no count, of no day, though its history and its code stay', async () => {
      await comes();
      for (const one of ABOUT_IT) assert.ok((await find(one)).includes(V11.code), JSON.stringify(one));
      const before = await store.countMeasures(query(), TODAY);
      await goes();
      assert.equal(await store.measure(V11.code), undefined);
      assert.deepEqual(await store.measures([V11.code]), []);
      assert.equal(await store.countMeasures(query(), TODAY), before - 1);
      for (const one of ABOUT_IT) {
        const asked = query(one);
        assert.ok(!(await find(one)).includes(V11.code), JSON.stringify(one));
        for (const asOf of [day('2021-01-05'), day('2021-01-20')]) {
          const { rows } = await store.findMeasures({ ...asked, asOf }, ALL, TODAY);
          assert.ok(!codes(rows).includes(V11.code), `${JSON.stringify(one)} ${asOf}`);
        }
      }
      const groups = await store.groupMeasures(query(), 'owner', TODAY);
      assert.equal(groups.find(({ key }) => key === 'sanne')?.count, 1);
      for await (const part of store.eachMeasure(query(), TODAY)) assert.ok(!codes(part).includes(V11.code));
      const again = await store.commit({ ...told(writeOf(V11)), key: 'again' });
      assert.deepEqual(again, { status: 'conflict', subject: V11.code, version: 2 });
      const { rows } = await store.changes({ subject: V11.code }, ALL);
      assert.deepEqual(
        rows.map(({ before: was }) => was),
        [[V11], [null]],
      );
    });

    it('is in nobody’s way, and mitigates nothing, on no day', async () => {
      const done = { state: 'verified' } as const;
      await comes({ ...V11, ...done });
      await tell(told(riskWrite(H2), { kind: 'new_risk', occurredOn: day('2021-01-05') }));
      assert.equal((await store.countRisks({}, TODAY)).ready_to_rerate, 2);
      await goes({ ...V11, ...done });
      const expected = { open: 3, ready_to_rerate: 1, mitigated: 0 };
      assert.deepEqual(await store.countRisks({}, TODAY), expected);
      assert.deepEqual(await store.countRisks({ asOf: day('2021-01-20') }, TODAY), expected);
    });

    it('blocks no other any more', async () => {
      await comes();
      await edit('OW20-V3', { blockedBy: [{ code: V11.code, inferred: false }] });
      const blocked = () => find({ field: 'word', anyOf: ['blocked'] });
      assert.deepEqual(await blocked(), ['OW20-V3', 'OW20-O1']);
      await goes();
      assert.deepEqual(await blocked(), ['OW20-O1']);
    });

    it('is named by no measure and no risk', async () => {
      await comes();
      await goes();
      const gone = { status: 'conflict', subject: V11.code, version: 2 };
      assert.deepEqual(await edit('OW20-V3', { blockedBy: [{ code: V11.code, inferred: false }] }), gone);
      assert.deepEqual(await edit('OW20-V3', { lapsesWith: V11.code }), gone);
      assert.deepEqual(await edit('OW20-V3', { state: 'superseded', supersededBy: V11.code }), gone);
      assert.deepEqual(await store.commit(told(riskWrite(H2), { kind: 'new_risk' })), gone);
    });

    it('is found as before once it is back', async () => {
      await comes();
      await goes();
      await tell(told(writeOf(next(retracted(V11), { retracted: undefined })), { occurredOn: day('2021-01-05') }));
      for (const one of ABOUT_IT) assert.ok((await find(one)).includes(V11.code), JSON.stringify(one));
      const then = await store.findMeasures({ ...query(), asOf: day('2021-01-10') }, ALL, TODAY);
      assert.ok(codes(then.rows).includes(V11.code));
    });
  });
}
