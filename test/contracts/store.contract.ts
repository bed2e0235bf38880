/** What every store does, whatever it keeps its data in. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../src/domain/store/store.js';
import { answer, answerChange, organisation, organisationChange } from '../support/organisations.js';
import { at, change, changed, day, measure, measureCode } from '../support/builders.js';
import { ALL, asking, codes, committed, FIRST, query, TODAY } from './store-fixture.js';
import { describeChangedSubjects } from './store-changed-subjects.js';
import { describeChanges } from './store-changes.js';
import { describeEach } from './store-each.js';
import { describeGrowing } from './store-growing.js';
import { TAKEN_BACK, ZOOM_COMES } from './store-growing-fixture.js';
import { describeGrowingItems } from './store-growing-items.js';
import { describeGrowingMeasures } from './store-growing-measures.js';
import { describeNaming } from './store-naming.js';
import { describeOnRecord } from './store-on-record.js';
import { describeOrganisations } from './store-organisations.js';
import { describePeople, personChange, someone } from './store-people.js';
import { describeThePast } from './store-past.js';
import { describeQuestions } from './store-questions.js';
import { describeTogether } from './store-together.js';

export interface StoreUnderTest {
  /** Empty. */
  readonly store: Store;
  /** Closes it and opens the same data again; absent where nothing outlives a close. */
  readonly reopen?: () => Promise<Store>;
  /** Closes whatever is open, and removes the data. */
  readonly dispose: () => Promise<void>;
}

/** `lasting`: what it holds outlives a close. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>, lasting: 'lasting' | 'passing'): void {
  describe(name, () => {
    let under: StoreUnderTest;
    let store: Store;
    const { edit, stored } = asking(() => store);

    beforeEach(async () => {
      under = await open();
      store = under.store;
    });

    afterEach(() => under.dispose());

    describeQuestions(() => store);
    describeEach(() => store);
    describeChanges(() => store);
    describeChangedSubjects(() => store);
    describeTogether(() => store);
    describePeople(() => store);
    describeOrganisations(() => store);
    describeThePast(() => store);
    describeOnRecord(() => store);
    describeGrowing(() => store);
    describeGrowingItems(() => store);
    describeGrowingMeasures(() => store);
    describeNaming(() => store);

    describe('once closed', () => {
      it('answers no more, and can be closed again', async () => {
        await store.load(FIRST);
        await store.close();
        await store.close();
        const refused = { code: 'STORE_CLOSED' };
        await assert.rejects(store.catalogue(), refused);
        await assert.rejects(store.findMeasures(query(), ALL, TODAY), refused);
        await assert.rejects(store.commit(change(measure('OW20-V8'))), refused);
        await assert.rejects(store.check(), refused);
      });

      if (lasting === 'passing') return;
      it('has kept everything when it is opened again', async () => {
        assert(under.reopen !== undefined);
        await store.load(FIRST);
        await edit('OW20-V2', { progress: 40 }, { key: 'card-1' });
        await edit('OW20-V10', { state: 'verified' }, { occurredOn: day('2021-01-15'), recordedAt: at('2021-01-20') });
        const sanne = someone('p-sanne', { roles: ['verifier'] });
        await store.commit(personChange(sanne));
        await store.commit(organisationChange(organisation('bzk')));
        await store.commit(answerChange(answer('OW20-O1', 'bzk')));
        const records = await store.changes({}, ALL);
        store = await under.reopen();
        assert.equal(await store.load(FIRST), false);
        assert.deepEqual(await store.changes({}, ALL), records);
        assert.equal((await stored(measureCode('OW20-V2'))).progress, 40);
        assert.deepEqual(await store.people(), [sanne]);
        assert.deepEqual(await store.organisations(), [organisation('bzk')]);
        assert.deepEqual(await store.answersTo(measureCode('OW20-O1')), [answer('OW20-O1', 'bzk')]);
        assert.deepEqual(await store.countRisks({ asOf: day('2021-01-14') }, TODAY), {
          open: 2,
          ready_to_rerate: 1,
          mitigated: 0,
        });
        const end = { day: day('2021-01-16'), ends: at('2021-01-16', '23:00:00.000') };
        assert.deepEqual(codes((await store.measureGap({ ...query(), asOf: end.day }, end)).items), ['OW20-V10']);
        assert.equal((await store.changeWithKey('card-1'))?.number, 1);
        const again = await store.commit(change(changed(await stored(measureCode('OW20-V2')), {}), { key: 'card-1' }));
        assert.equal(again.status, 'duplicate');
        assert.equal(committed(await edit('OW20-V3', { progress: 1 })).number, 6);
      });

      it('has kept what came later, and what was taken back, when it is opened again', async () => {
        assert(under.reopen !== undefined);
        await store.load(FIRST);
        for (const step of [ZOOM_COMES, ...TAKEN_BACK]) assert.equal((await store.commitAll(step)).status, 'committed');
        const asked = async () => ({
          catalogue: await store.catalogue(),
          risks: await store.findRisks({}, ALL, TODAY),
          circumstances: await store.circumstances(),
          zoom: await store.findMeasures(query({ field: 'product', anyOf: ['Zoom Meetings'] }), ALL, TODAY),
          past: await store.countRisks({ asOf: day('2021-01-15') }, TODAY),
          changes: await store.changes({}, ALL),
        });
        const before = await asked();
        for (const _ of ['from its changes', 'from what was kept of them']) {
          await store.close();
          store = await under.reopen();
          assert.deepEqual(await asked(), before);
        }
        const late = await store.commitAll([{ ...TAKEN_BACK[0][0], key: 'late' }]);
        assert.equal(late.status, 'conflict');
      });
    });
  });
}
