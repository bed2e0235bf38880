/** What every store tells of what was changed, and of the changes of several things at once. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import { catalogueCode } from '../../src/domain/register/codes.js';
import type { Subject } from '../../src/domain/change/change.js';
import type { ChangeQuery, Store } from '../../src/domain/store/store.js';
import { at, change, changed, measureCode, person } from '../support/builders.js';
import { ALL, asking, committed, FIRST } from './store-fixture.js';
import { told, vendorWrite, ZOOM, ZOOM_COMES } from './store-growing-fixture.js';

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeChangedSubjects(current: () => Store): void {
  let store: Store;
  const { edit, stored } = asking(() => store);
  const subjects = async (query: ChangeQuery = {}) => (await store.changedSubjects(query)).toSorted();
  const numbers = async (query: ChangeQuery, page = ALL) => {
    const { total, rows } = await store.changes(query, page);
    return [total, rows.map(({ number }) => number)];
  };
  const V2 = measureCode('OW20-V2');
  const V3 = measureCode('OW20-V3');
  const ZOOM_SUBJECT = catalogueCode('vendor', ZOOM.code);

  beforeEach(() => {
    store = current();
  });

  describe('what was changed', () => {
    beforeEach(() => store.load(FIRST));

    it('is everything that a change is in the history of, each once', async () => {
      assert.deepEqual(await subjects(), []);
      await edit('OW20-V2', { progress: 10 });
      await edit('OW20-V2', { progress: 20 });
      committed(await store.commit(told(vendorWrite(ZOOM), { kind: 'new_vendor' })));
      assert.deepEqual(await subjects(), [V2, ZOOM_SUBJECT]);
    });

    it('has both of two that one change changed', async () => {
      const [one, other] = [await stored(V2), await stored(V3)];
      const both = change([
        { type: 'measure', value: changed(one, { state: 'superseded' }) },
        { type: 'measure', value: changed(other, { progress: 1 }) },
      ]);
      committed(await store.commit(both));
      assert.deepEqual(await subjects(), [V2, V3]);
      assert.deepEqual(await subjects({ subject: V3 }), [V2, V3]);
    });

    it('is narrowed by who recorded it and since when, as the changes are', async () => {
      await edit('OW20-V2', { progress: 10 }, { recordedAt: at('2021-01-10'), actor: person('noor') });
      await edit('OW20-V3', { progress: 10 }, { recordedAt: at('2021-01-20'), actor: person('bas') });
      assert.deepEqual(await subjects({ since: at('2021-01-20') }), [V3]);
      assert.deepEqual(await subjects({ actor: person('noor') }), [V2]);
      assert.deepEqual(await subjects({ actor: person('noor'), since: at('2021-01-20') }), []);
    });

    it('of which some are asked for is counted and paged as one list, each change once', async () => {
      for (const progress of [1, 2, 3]) {
        await edit('OW20-V2', { progress });
        await edit('OW20-V3', { progress });
      }
      await store.commitAll(ZOOM_COMES);
      const asked: readonly Subject[] = [V2, ZOOM_SUBJECT, measureCode('OW20-V9'), V2];
      assert.deepEqual(await numbers({ subjects: asked }), [4, [7, 5, 3, 1]]);
      assert.deepEqual(await numbers({ subjects: asked }, { offset: 1, limit: 2 }), [4, [5, 3]]);
      assert.deepEqual(await numbers({ subjects: asked }, { offset: 9, limit: 2 }), [4, []]);
      assert.deepEqual(await numbers({ subjects: [] }), [0, []]);
      assert.deepEqual(await numbers({ subjects: [V2, V3], subject: V3 }), [3, [6, 4, 2]]);
      assert.deepEqual(await subjects({ subjects: asked }), [V2, ZOOM_SUBJECT]);
    });
  });
}
