/** What every store does with a change that names what was taken back, or was decided before something else was recorded. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Change } from '../../src/domain/change/change.js';
import { catalogueCode, type MeasureCode } from '../../src/domain/register/codes.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import type { Store } from '../../src/domain/store/store.js';
import {
  change,
  changed,
  circumstanceCode,
  deadline,
  investigation,
  measure,
  measureCode,
  quotation,
  riskCode,
  sourceCode,
  vendor,
  vendorCode,
  writeOf,
} from '../support/builders.js';
import { ALL, asking, committed, FIRST } from './store-fixture.js';
import {
  DPIA,
  investigationWrite,
  next,
  retracted,
  sourceWrite,
  TAKEN_BACK,
  told,
  vendorWrite,
  ZM21,
  ZOOM,
} from './store-growing-fixture.js';

const V2 = measureCode('OW20-V2');

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeNaming(current: () => Store): void {
  let store: Store;
  const { edit, stored } = asking(() => store);
  const tell = async (one: Change) => committed(await store.commit(one));
  const last = async () => (await store.changes({}, ALL)).rows[0]?.number ?? 0;
  /** A measure as it would be with this, by a change of its own. */
  const having = async (more: Partial<Measure>, code: MeasureCode = V2) =>
    store.commit({ ...change(changed(await stored(code), more)), key: JSON.stringify(more) });

  beforeEach(() => {
    store = current();
  });

  describe('what was taken back', () => {
    beforeEach(async () => {
      await store.load(FIRST);
      for (const step of TAKEN_BACK) assert.equal((await store.commitAll(step)).status, 'committed');
      await tell(told(sourceWrite(DPIA), { kind: 'new_source' }));
      await tell(told(sourceWrite(retracted(DPIA)), { kind: 'correction' }));
    });

    it('is named by no measure, in whatever way', async () => {
      const gone = {
        risk: riskCode('OW20-L9'),
        circumstance: circumstanceCode('OW20-C9'),
        vendor: vendorCode('slack'),
      };
      const source = { status: 'conflict', subject: catalogueCode('source', DPIA.code), version: 2 };
      assert.deepEqual(await having({ risks: [gone.risk] }), { status: 'conflict', subject: gone.risk, version: 2 });
      assert.deepEqual(await having({ blockedBy: [{ code: gone.circumstance, inferred: false }] }), {
        status: 'conflict',
        subject: gone.circumstance,
        version: 2,
      });
      assert.deepEqual(await having({ obligor: gone.vendor }), {
        status: 'conflict',
        subject: catalogueCode('vendor', 'slack'),
        version: 2,
      });
      assert.deepEqual(await having({ quotation: quotation('Zo.', { source: DPIA.code }) }), source);
      const { deadlines } = await stored(V2);
      const moved = deadline('2021-06-30', { version: 2, source: DPIA.code });
      assert.deepEqual(await having({ deadlines: [...deadlines, moved] }), source);
      assert.equal((await stored(V2)).version, 1);
    });

    it('is named by no investigation, nor by a measure that comes in the same step', async () => {
      const zoom = told(vendorWrite(ZOOM), { kind: 'new_vendor' });
      const found = told(investigationWrite(ZM21), { kind: 'new_investigation' });
      const gone = { status: 'conflict', subject: catalogueCode('source', DPIA.code), version: 2 } as const;
      assert.deepEqual(await store.commitAll([zoom, found]), { status: 'conflict', conflicts: [gone] });
      const V9 = measure('OW20-V9', { quotation: quotation('Zo.', { source: DPIA.code }) });
      assert.deepEqual(await store.commit(told(writeOf(V9), { kind: 'new_measure' })), gone);
    });

    it('is named again once it is back', async () => {
      await tell({ ...told(sourceWrite(next(retracted(DPIA), { retracted: undefined }))), kind: 'correction' });
      const record = committed(await having({ quotation: quotation('Zo.', { source: DPIA.code }) }));
      assert.equal(record.number, await last());
    });

    it('stays named by what named it all along', async () => {
      const other = investigation('SL21', { vendor: vendorCode('salesforce'), source: sourceCode('office-dpia') });
      await tell(told(vendorWrite(vendor('salesforce')), { kind: 'new_vendor' }));
      await tell(told(investigationWrite(other), { kind: 'new_investigation' }));
      await tell(told(vendorWrite(retracted(vendor('salesforce'))), { kind: 'correction' }));
      await tell(told(investigationWrite(next(other, { products: ['Sales Cloud'] })), { kind: 'edit' }));
      assert.deepEqual((await store.catalogue()).investigations.at(-1)?.products, ['Sales Cloud']);
    });
  });

  describe('a change that holds only if nothing was recorded since', () => {
    beforeEach(() => store.load(FIRST));

    const guarded = (value: typeof ZOOM, after: number): Change => ({
      ...told(vendorWrite(value), { kind: 'correction' }),
      after,
    });

    it('is made where nothing was, and is kept without that', async () => {
      await tell(told(vendorWrite(ZOOM), { kind: 'new_vendor' }));
      const record = await tell(guarded(retracted(ZOOM), await last()));
      assert.equal('after' in record, false);
      assert.deepEqual((await store.changes({}, ALL)).rows[0], record);
      assert.deepEqual(await store.commit(guarded(retracted(ZOOM), 0)), { status: 'duplicate', record });
    });

    it('conflicts where anything was, be it of something else', async () => {
      await tell(told(vendorWrite(ZOOM), { kind: 'new_vendor' }));
      const known = await last();
      await edit('OW20-V2', { progress: 10 });
      assert.deepEqual(await store.commit(guarded(retracted(ZOOM), known)), {
        status: 'conflict',
        subject: catalogueCode('vendor', 'zoom'),
        version: 1,
      });
      assert.equal((await store.catalogue()).vendors.at(-1)?.code, 'zoom');
      await tell(guarded(retracted(ZOOM), known + 1));
    });

    it('conflicts with what is on its way, and finds it there when it looks again', async () => {
      await tell(told(vendorWrite(ZOOM), { kind: 'new_vendor' }));
      const known = await last();
      const underWay = edit('OW20-V2', { progress: 10 });
      const first = change(changed(await stored(measureCode('OW20-V3')), { progress: 90 }));
      const [own, late] = await Promise.all([store.commit(first), store.commit(guarded(retracted(ZOOM), known))]);
      assert.deepEqual([own.status, late.status], ['committed', 'conflict']);
      await underWay;
      assert.equal(await last(), known + 2);
    });

    it('of one measure as well', async () => {
      const item = changed(await stored(V2), { progress: 20 });
      assert.equal((await store.commit({ ...change(item), after: 7 })).status, 'conflict');
      await tell({ ...change(item), after: 0 });
      const later = changed(await stored(V2), { progress: 30 });
      assert.equal((await store.commit({ ...change(later), after: 0 })).status, 'conflict');
      assert.equal((await stored(V2)).progress, 20);
    });

    it('is made in one step with others that hold on the same', async () => {
      const [one, other] = [
        changed(await stored(V2), { progress: 1 }),
        changed(await stored(measureCode('OW20-V3')), { progress: 2 }),
      ];
      const step = (after: number) =>
        [
          { ...change(one), after, key: `one ${after}` },
          { ...change(other), after, key: `other ${after}` },
        ] as const;
      assert.equal((await store.commitAll([...step(4)])).status, 'conflict');
      assert.equal((await store.commitAll([...step(0)])).status, 'committed');
    });
  });
}
