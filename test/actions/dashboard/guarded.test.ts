import assert from 'node:assert/strict';
import { guarded } from '../../../src/actions/dashboard/guarded.js';
import { riskPage } from '../../../src/actions/dashboard/risk-page.js';
import { tabSetup } from '../../../src/actions/dashboard/tab-setup.js';
import { StoreError } from '../../../src/domain/errors.js';
import { day, riskCode } from '../../support/builders.js';
import { actor, deskOn } from '../../support/first-register.js';
import { storeWith } from '../../support/store-with.js';

describe('a page of the dashboard', () => {
  const never = () => Promise.reject(new Error('was made'));

  it('is not even begun for who may not read, or of tomorrow', async () => {
    const { deps } = await deskOn('2021-02-01');
    assert.deepEqual(await guarded(actor(['administrator']), undefined, deps, never), { type: 'denied' });
    assert.deepEqual(await guarded(actor([]), day('2021-02-02'), deps, never), { type: 'denied' });
    assert.deepEqual(await guarded(actor(), day('2021-02-02'), deps, never), { type: 'future', day: '2021-02-02' });
  });

  it('is made of today and of any day before', async () => {
    const { deps } = await deskOn('2021-02-01');
    for (const asOf of [undefined, day('2021-02-01'), day('2020-07-09')]) {
      assert.equal(await guarded(actor(['reader']), asOf, deps, () => Promise.resolve('page')), 'page');
    }
  });

  it('says that the store cannot answer, and hides no fault of ours behind that', async () => {
    const { deps } = await deskOn('2021-02-01');
    const lost = () => Promise.reject(new StoreError('STORE_UNREACHABLE', 'weg'));
    assert.deepEqual(await guarded(actor(), undefined, deps, lost), { type: 'unavailable' });
    await assert.rejects(guarded(actor(), undefined, deps, never), /was made/);
  });

  it('is guarded so for a risk and for a tab as well', async () => {
    const { deps } = await deskOn('2021-02-01');
    const asked = { code: riskCode('OW20-H1'), asOf: undefined, historyOffset: 0 };
    const lost = () => Promise.reject(new StoreError('STORE_UNREACHABLE', 'weg'));
    const broken = { ...deps, store: storeWith(deps.store, { risk: lost, findRisks: lost, countMeasures: lost }) };
    for (const [who, on, type] of [
      [actor([]), deps, 'denied'],
      [actor(), broken, 'unavailable'],
    ] as const) {
      assert.deepEqual(await riskPage(asked, who, on), { type });
      assert.deepEqual(await tabSetup({ criteria: [] }, who, on), { type });
    }
    const tomorrow = { ...asked, asOf: day('2021-02-02') };
    assert.deepEqual(await riskPage(tomorrow, actor(), deps), { type: 'future', day: '2021-02-02' });
  });
});
