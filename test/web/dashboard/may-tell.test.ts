import assert from 'node:assert/strict';
import { StoreError } from '../../../src/domain/errors.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { at, change, changed, day, deadline, measure, quotation, register, risk } from '../../support/builders.js';
import { storeWith } from '../../support/store-with.js';
import { servingPages, type ServingPages } from './serving-pages.js';

const TODAY = '2021-02-01';

/** Stopped also where a test fails. */
const opened: ServingPages[] = [];
async function serve(...options: Parameters<typeof servingPages>): Promise<ServingPages> {
  const pages = await servingPages(...options);
  opened.push(pages);
  return pages;
}
after(() => Promise.all(opened.map((pages) => pages.stop())));

describe('what the dashboard may tell', () => {
  const secret = measure('OW20-V2', {
    ...{
      confidential: true,
      title: { nl: 'GEHEIM', en: 'GEHEIM' },
      quotation: quotation('GEHEIM'),
      risks: ['OW20-H1'] as never,
    },
    deadlines: [deadline('2020-11-11', { wording: 'GEHEIM' })],
  });
  const open = measure('OW20-V1', {
    deadlines: [deadline('2020-12-31')],
    blockedBy: [{ code: secret.code, inferred: false }],
  });
  const high = risk('OW20-H1', {
    condition: { condition: { type: 'verified', measure: secret.code }, ours: true, quotation: quotation('Nadat.') },
  });
  const own = register({ measures: [open, secret], risks: [high] });

  it('is the code alone of what is confidential, on every page and in every chart', async () => {
    const pages = await serve(TODAY, { register: own });
    await pages.store.commit(
      change(changed(secret, { progress: 61 }), { reason: 'GEHEIM', recordedAt: at(TODAY), occurredOn: day(TODAY) }),
    );
    for (const path of [
      '/dashboard',
      '/dashboard?show=all',
      '/dashboard?word=overdue',
      '/dashboard/measures/OW20-V1',
      '/dashboard/measures/OW20-V2',
    ]) {
      const { text } = await pages.get(path);
      assert.doesNotMatch(text, /GEHEIM|61%|2020-11-11|11 nov/, path);
      assert.match(text, /OW20-V/, path);
    }
    const { status, text } = await pages.get('/dashboard/measures/OW20-V2');
    assert.equal(status, 403);
    assert.match(text, /vertrouwelijk/);
  });

  it('is the code alone of what has become confidential, also of days and changes before that', async () => {
    const title = { nl: 'GEHEIM', en: 'GEHEIM' };
    const before = measure('OW20-V1', { title, quotation: quotation('GEHEIM'), deadlines: [deadline('2020-12-31')] });
    const pages = await serve(TODAY, { register: register({ measures: [before] }) });
    const reported = changed(before, { progress: 61 });
    await pages.store.commit(change(reported, { recordedAt: at(TODAY), occurredOn: day(TODAY) }));
    await pages.store.commit(
      change(changed(reported, { confidential: true }), { recordedAt: at(TODAY), occurredOn: day(TODAY) }),
    );
    for (const path of ['/dashboard', '/dashboard?asOf=2021-01-31', '/dashboard/measures/OW20-V1?asOf=2021-01-31']) {
      const { text } = await pages.get(path);
      assert.doesNotMatch(text, /GEHEIM|61%/, path);
      assert.match(text, /OW20-V1/, path);
    }
  });

  it('is nothing to someone without a role, not even what there is to choose from', async () => {
    for (const roles of [[], ['administrator']] as const) {
      const pages = await serve(TODAY, { register: own, roles });
      for (const path of [
        '/dashboard',
        '/dashboard?foo=1',
        '/dashboard?asOf=2031-01-01',
        '/dashboard/measures/OW20-V1',
        '/dashboard/measures/ZZ99-V1',
      ]) {
        const { status, text } = await pages.get(path);
        assert.equal(status, 403, path);
        assert.match(text, /Je hebt geen toegang/);
        assert.doesNotMatch(text, /OW20|Microsoft|Maatregel /, path);
      }
    }
  });

  it('is that the register cannot be reached, where it cannot, and to come back later', async () => {
    const lost = () => Promise.reject(new StoreError('STORE_UNREACHABLE', 'weg'));
    const pages = await serve(TODAY, {
      store: (store) => storeWith(store, { findMeasures: lost, measure: lost, groupMeasures: lost, catalogue: lost }),
    });
    for (const path of ['/dashboard', '/dashboard/measures/OW20-V4', '/dashboard?asOf=2020-12-31']) {
      const { status, headers, text } = await pages.get(path);
      assert.deepEqual([status, headers['retry-after']], [503, '60'], path);
      assert.match(text, /even niet bereikbaar/);
    }
    assert.deepEqual(pages.errors, []);
  });

  it('is that something went wrong, and not what, where it did', async () => {
    const pages = await serve(TODAY, {
      store: (store) => storeWith(store, { findMeasures: () => Promise.reject(new Error('LEK')) }),
    });
    const { status, text } = await pages.get('/dashboard');
    assert.equal(status, 500);
    assert.match(text, /Er ging iets mis/);
    assert.doesNotMatch(text, /LEK/);
    assert.equal(pages.errors.length, 1);
  });

  it('is every text of others as text', async () => {
    const hostile = `<img src=x onerror=alert(1)>"'</text></svg><script>`;
    const both = { nl: hostile, en: hostile };
    const nasty: Measure = measure('OW20-V1', {
      ...{ title: both, description: both, quotation: quotation(hostile, { place: hostile }), notes: [both] },
      deadlines: [
        deadline('2020-12-31', { wording: hostile, reason: hostile }),
        deadline('2021-12-31', { version: 2, wording: hostile, reason: hostile }),
      ],
      report: { claimedBy: hostile, on: day('2021-01-01'), recordedBy: 'sanne' as never },
      evidence: [{ title: hostile, link: 'javascript:alert(1)', date: day('2021-01-01') }],
    });
    const pages = await serve(TODAY, { register: register({ measures: [nasty] }) });
    await pages.store.commit(change(changed(nasty, { progress: 5 }), { reason: hostile, recordedAt: at(TODAY) }));
    for (const path of ['/dashboard', '/dashboard/measures/OW20-V1']) {
      const { status, text } = await pages.get(path);
      assert.equal(status, 200, text.slice(0, 300));
      assert.doesNotMatch(text, /<img|<script|href="javascript/i, path);
      assert.match(text, /&lt;img/);
    }
  });
});
