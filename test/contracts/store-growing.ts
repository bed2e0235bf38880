/** What every store does when the register in use gets vendors, sources and investigations. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import { type Change, type Write } from '../../src/domain/change/change.js';
import { catalogueCode } from '../../src/domain/register/codes.js';
import type { Store } from '../../src/domain/store/store.js';
import {
  change,
  changed,
  day,
  investigationCode,
  measure,
  measureCode,
  riskCode,
  sourceCode,
  vendorCode,
} from '../support/builders.js';
import { ALL, asking, codes, committed, FIRST, query, TODAY } from './store-fixture.js';
import {
  ZOOM,
  DPIA,
  ZM21,
  told,
  vendorWrite,
  sourceWrite,
  investigationWrite,
  next,
  retracted,
  ZOOM_COMES,
} from './store-growing-fixture.js';

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeGrowing(current: () => Store): void {
  let store: Store;
  const { edit, find, stored } = asking(() => store);
  const tell = async (write: Write, more: Partial<Change> = {}) => committed(await store.commit(told(write, more)));
  const ofProduct = (product: string) => find({ field: 'product', anyOf: [product] });

  beforeEach(() => {
    store = current();
  });

  describe('what the register names things by', () => {
    beforeEach(() => store.load(FIRST));

    it('grows at its end, with every entry in the history by a code of its own', async () => {
      await tell(vendorWrite(ZOOM), { kind: 'new_vendor' });
      await tell(sourceWrite(DPIA), { kind: 'new_source' });
      const record = await tell(investigationWrite(ZM21), { kind: 'new_investigation' });
      const { vendors, sources, investigations } = await store.catalogue();
      assert.deepEqual(vendors, [...FIRST.vendors, ZOOM]);
      assert.deepEqual(sources, [...FIRST.sources, DPIA]);
      assert.deepEqual(investigations, [...FIRST.investigations, ZM21]);
      const history = await store.changes({ subject: catalogueCode('investigation', 'ZM21') }, ALL);
      assert.deepEqual(history.rows, [record]);
      assert.deepEqual(record.before, [null]);
    });

    it('is the same value until an entry changes, whatever else does', async () => {
      const first = await store.catalogue();
      await edit('OW20-V2', { progress: 5 });
      assert.equal(await store.catalogue(), first);
      await tell(vendorWrite(ZOOM));
      const grown = await store.catalogue();
      assert.notEqual(grown, first);
      assert.equal(await store.catalogue(), grown);
    });

    it('is changed by one at a time, and keeps its order', async () => {
      const [microsoft] = FIRST.vendors;
      assert.ok(microsoft);
      const record = await tell(vendorWrite(next(microsoft, { aliases: ['MS'] })), { kind: 'edit' });
      assert.deepEqual(record.before, [microsoft]);
      const late = await store.commit({
        ...told(vendorWrite(next(microsoft, { name: 'Microsoft Ltd' }))),
        key: 'late',
      });
      assert.deepEqual(late, { status: 'conflict', subject: catalogueCode('vendor', 'microsoft'), version: 2 });
      const { vendors } = await store.catalogue();
      assert.deepEqual(codes(vendors), codes(FIRST.vendors));
      assert.deepEqual(vendors[0]?.aliases, ['MS']);
    });

    it('is filed under by the measures of a new investigation', async () => {
      const done = await store.commitAll(ZOOM_COMES);
      assert.equal(done.status, 'committed');
      assert.deepEqual(await find({ field: 'vendor', anyOf: [vendorCode('zoom')] }), ['ZM21-V1']);
      assert.deepEqual(await find({ field: 'investigation', anyOf: [investigationCode('ZM21')] }), ['ZM21-V1']);
      assert.deepEqual(await ofProduct('zoom meetings'), ['ZM21-V1']);
      const vendors = await store.groupMeasures(query(), 'vendor', TODAY);
      assert.deepEqual(
        vendors.find(({ key }) => key === 'zoom'),
        { key: 'zoom', count: 1 },
      );
    });

    it('files the measures of an investigation anew when it names other products', async () => {
      const [, workspace] = FIRST.investigations;
      assert.ok(workspace);
      await tell(investigationWrite(next(workspace, { products: ['Gmail', 'Meet'] })), { kind: 'edit' });
      assert.deepEqual(await ofProduct('Workspace'), []);
      assert.deepEqual(await ofProduct('Meet'), ['GW22-V1']);
      await edit('GW22-V1', { progress: 10 });
      assert.deepEqual(await ofProduct('Gmail'), ['GW22-V1']);
      const then = { ...query({ field: 'product', anyOf: ['meet'] }), asOf: day('2021-01-01') };
      assert.deepEqual(codes((await store.findMeasures(then, ALL, TODAY)).rows), ['GW22-V1']);
      assert.equal(await store.countMeasures(query({ field: 'product', anyOf: ['workspace'], not: true }), TODAY), 6);
    });

    it('is without what was taken back, of which the code and the history stay', async () => {
      const before = await store.catalogue();
      await tell(vendorWrite(ZOOM), { kind: 'new_vendor' });
      await tell(sourceWrite(DPIA), { kind: 'new_source' });
      await tell(vendorWrite(retracted(ZOOM)), { kind: 'correction' });
      await tell(sourceWrite(retracted(DPIA)), { kind: 'correction' });
      assert.deepEqual(await store.catalogue(), before);
      const again = await store.commit({ ...told(vendorWrite(ZOOM)), key: 'again' });
      assert.deepEqual(again, { status: 'conflict', subject: catalogueCode('vendor', 'zoom'), version: 2 });
      const { rows } = await store.changes({ subject: catalogueCode('source', DPIA.code) }, ALL);
      assert.deepEqual(
        rows.map(({ kind, before: was }) => [kind, was]),
        [
          ['correction', [DPIA]],
          ['new_source', [null]],
        ],
      );
    });

    it('says of an entry that it refers to others, and of what it was before that it did not', async () => {
      const [office] = FIRST.investigations;
      assert.ok(office);
      const refersTo = [{ title: { nl: 'DPIA op Intune', en: 'DPIA on Intune' }, published: '2020' }];
      await tell(investigationWrite(next(office, { refersTo })), { kind: 'edit' });
      const { rows } = await store.changes({}, ALL);
      assert.deepEqual(rows[0]?.before, [office]);
    });
  });

  describe('much that comes in one step', () => {
    beforeEach(() => store.load(FIRST));

    it('is none of it there where one of it was there before', async () => {
      await tell(sourceWrite(DPIA), { kind: 'new_source' });
      const [first, ...others] = ZOOM_COMES;
      const done = await store.commitAll([first, ...others.map((one) => ({ ...one, key: `step ${one.key}` }))]);
      assert.deepEqual(done, {
        status: 'conflict',
        conflicts: [{ status: 'conflict', subject: catalogueCode('source', sourceCode('zoom-dpia-2021')), version: 1 }],
      });
      assert.deepEqual(codes((await store.catalogue()).vendors), codes(FIRST.vendors));
      assert.equal(await store.risk(riskCode('ZM21-H1')), undefined);
      assert.deepEqual(await find({ field: 'investigation', anyOf: [investigationCode('ZM21')] }), []);
    });

    it('can be built on at once', async () => {
      await store.commitAll(ZOOM_COMES);
      const later = measure('ZM21-V2', { obligor: vendorCode('zoom') });
      committed(await store.commit(change(later, { kind: 'new_measure' })));
      const first = await stored(measureCode('ZM21-V1'));
      committed(await store.commit(change(changed(first, { progress: 50 }))));
      assert.deepEqual(await ofProduct('Zoom Meetings'), ['ZM21-V1', 'ZM21-V2']);
    });
  });
}
