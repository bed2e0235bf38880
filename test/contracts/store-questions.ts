/** What every store answers. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Criterion } from '../../src/domain/query/query.js';
import type { Store } from '../../src/domain/store/store.js';
import {
  change,
  changed,
  circumstanceCode,
  day,
  deadline,
  measure,
  measureCode,
  person,
  quotation,
  register,
  riskCode,
  vendorCode,
} from '../support/builders.js';
import { ALL, asking, codes, committed, FIRST, query, TODAY } from './store-fixture.js';

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeQuestions(current: () => Store): void {
  let store: Store;
  const { edit, find, stored } = asking(() => store);

  beforeEach(() => {
    store = current();
  });

  describe('without a register', () => {
    it('has nothing, and answers so', async () => {
      assert.deepEqual(await store.catalogue(), { vendors: [], sources: [], investigations: [] });
      assert.deepEqual(await store.findMeasures(query(), ALL, TODAY), { total: 0, rows: [] });
      assert.equal(await store.measure(measureCode('OW20-V1')), undefined);
      assert.deepEqual(await store.countRisks({}, TODAY), { open: 0, ready_to_rerate: 0, mitigated: 0 });
      assert.deepEqual(await store.changes({}, ALL), { total: 0, rows: [] });
      await store.check();
    });

    it('takes its first measure as a change, and no register after that', async () => {
      committed(await store.commit(change(measure('OW20-V1'), { kind: 'new_measure' })));
      assert.equal(await store.load(FIRST), false);
      assert.deepEqual(await find(), ['OW20-V1']);
    });
  });

  describe('with a register', () => {
    beforeEach(async () => assert.equal(await store.load(FIRST), true));

    it('loads once', async () => {
      assert.equal(await store.load(register({ measures: [measure('MD23-V1')] })), false);
      assert.equal(await store.countMeasures(query(), TODAY), FIRST.measures.length);
      assert.deepEqual(await store.changes({}, ALL), { total: 0, rows: [] });
    });

    it('gives back what was loaded, item by item', async () => {
      const { vendors, sources, investigations } = FIRST;
      assert.deepEqual(await store.catalogue(), { vendors, sources, investigations });
      for (const item of FIRST.measures) assert.deepEqual(await store.measure(item.code), item);
      for (const item of FIRST.risks) assert.deepEqual(await store.risk(item.code), item);
      for (const item of FIRST.circumstances) assert.deepEqual(await store.circumstance(item.code), item);
      assert.equal(await store.risk(riskCode('OW20-H9')), undefined);
      assert.equal(await store.circumstance(circumstanceCode('OW20-C9')), undefined);
    });

    it('gives several measures in the order asked, without those it does not have', async () => {
      const asked = ['OW20-S1', 'OW20-V9', 'GW22-V1'].map(measureCode);
      assert.deepEqual(codes(await store.measures(asked)), ['OW20-S1', 'GW22-V1']);
    });

    it('orders lists by last day, then code as people count, without a day last', async () => {
      assert.deepEqual(await find(), ['GW22-V1', 'OW20-V2', 'OW20-V10', 'OW20-V3', 'OW20-O1', 'OW20-S1']);
    });

    it('pages through a list, and names the total on every page', async () => {
      const page = (offset: number, limit: number) => store.findMeasures(query(), { offset, limit }, TODAY);
      const pages = [await page(0, 4), await page(4, 4), await page(8, 4)];
      assert.deepEqual(
        pages.map(({ total }) => total),
        [6, 6, 6],
      );
      assert.deepEqual(
        pages.map(({ rows }) => rows.length),
        [4, 2, 0],
      );
      assert.deepEqual(codes(pages.flatMap(({ rows }) => rows)), await find());
    });

    it('finds by what a measure is, and by what holds of it on the day', async () => {
      assert.deepEqual(await find({ field: 'vendor', anyOf: [vendorCode('google-cloud')] }), ['GW22-V1']);
      assert.deepEqual(await find({ field: 'obligor', anyOf: ['slm', 'organisations'] }), ['OW20-O1', 'OW20-S1']);
      assert.deepEqual(await find({ field: 'word', anyOf: ['overdue'] }), ['OW20-V2', 'OW20-V10']);
      assert.deepEqual(await find({ field: 'word', anyOf: ['due_now'] }), ['OW20-V3']);
      assert.deepEqual(await find({ field: 'word', anyOf: ['blocked'] }), ['OW20-O1']);
      assert.deepEqual(await find({ field: 'risk', anyOf: [riskCode('OW20-H1')] }), ['OW20-V10']);
      assert.deepEqual(await find({ field: 'owner', anyOf: [person('sanne')] }), ['OW20-V2']);
      assert.deepEqual(await find({ field: 'period', from: day('2021-01-01'), to: day('2021-12-31') }), ['OW20-V3']);
    });

    it('finds what is all of it, and leaves out what is not wanted', async () => {
      const late: Criterion = { field: 'word', anyOf: ['overdue'] };
      assert.deepEqual(await find(late, { field: 'owner', anyOf: [null] }), ['OW20-V10']);
      assert.deepEqual(
        await find(
          { ...late, not: true },
          { field: 'investigation', anyOf: FIRST.investigations.slice(0, 1).map(({ code }) => code) },
        ),
        ['OW20-V3', 'OW20-O1', 'OW20-S1'],
      );
    });

    it('finds words of title and quote in any of their forms, all of them, and nothing else', async () => {
      const text = (words: string) => find({ field: 'text', words });
      assert.deepEqual(await text('telemetrie'), ['OW20-V2']);
      assert.deepEqual(await text('transparantierapport'), ['GW22-V1']);
      assert.deepEqual(await text('transparantierapporten google'), ['GW22-V1']);
      assert.deepEqual(await text('transparantierapporten telemetrie'), []);
    });

    it('finds nothing by a character that no text has, and answers all the same', async () => {
      assert.deepEqual(await find({ field: 'product', anyOf: ['Te\u0000ams'] }), []);
      assert.deepEqual(await find({ field: 'text', words: 'telemetrie\u0000' }), ['OW20-V2']);
      assert.deepEqual((await store.findRisks({ text: '\u0000' }, ALL, TODAY)).rows, []);
      assert.equal(await store.changeWithKey('a\u0000b'), undefined);
    });

    describe('with words, and nothing else to go by', () => {
      const words = 'bewaartermijn telemetrie';
      const titled = (code: string, nl: string, more: Parameters<typeof measure>[1] = {}) =>
        measure(code, { title: { nl, en: code }, ...more });
      beforeEach(async () => {
        for (const [number, one] of [
          titled('OW20-V20', 'Iets anders', { quotation: quotation('Beperk de bewaartermijn van telemetrie.') }),
          titled('OW20-V21', 'De bewaartermijn van telemetrie'),
          titled('OW20-V22', 'De bewaartermijn van logbestanden'),
        ].entries())
          committed(await store.commit(change(one, { kind: 'new_measure', key: `new-${number}` })));
      });

      it('puts what has them in its title first', async () => {
        assert.deepEqual(await find({ field: 'text', words }), ['OW20-V21', 'OW20-V20']);
      });

      it('puts what has them among fewer other words first, and what is as near in the order of lists', async () => {
        const short = { nl: 'Kaders opruimen', en: 'Clear them' };
        const said = quotation('Wat is toegezegd.');
        for (const one of [
          titled('OW20-V30', 'Beleid voor namen, sleutels, versies, kaders, logs en adressen', { quotation: said }),
          titled('OW20-V32', '', { title: short, quotation: said, deadlines: [deadline('2024-01-31')] }),
          titled('OW20-V31', '', { title: short, quotation: said, deadlines: [deadline('2023-01-31')] }),
          titled('OW20-V34', 'Anders', {
            quotation: quotation('Ruim namen, sleutels, versies, kaders en adressen op.'),
          }),
          titled('OW20-V33', 'Anders', { quotation: quotation('Ruim kaders op.') }),
        ])
          committed(await store.commit(change(one, { kind: 'new_measure', key: one.code })));
        const near = ['OW20-V31', 'OW20-V32', 'OW20-V30', 'OW20-V33', 'OW20-V34'];
        assert.deepEqual(await find({ field: 'text', words: 'kaders' }), near);
      });

      it('puts what has the rarer of them first, and what was taken back counts for none of them', async () => {
        for (const [number, one] of [
          ...['OW20-V40', 'OW20-V41', 'OW20-V42'].map((code) => titled(code, 'Sleutels wisselen')),
          titled('OW20-V43', 'Kaders wisselen'),
        ].entries())
          committed(await store.commit(change(one, { kind: 'new_measure', key: `rare-${number}` })));
        const sought = { field: 'text' as const, words: 'sleutels kaders', some: true };
        assert.deepEqual((await find(sought))[0], 'OW20-V43');
        for (const code of ['OW20-V40', 'OW20-V41', 'OW20-V42'].map(measureCode).slice(0, 2)) {
          const taken = changed(await stored(code), { retracted: true });
          committed(await store.commit(change(taken, { kind: 'correction', key: `taken-${code}` })));
        }
        assert.deepEqual(await find(sought), ['OW20-V42', 'OW20-V43']);
      });

      it('pages in that order, and changes it with the texts', async () => {
        const search = query({ field: 'text', words });
        const second = await store.findMeasures(search, { offset: 1, limit: 1 }, TODAY);
        assert.deepEqual([second.total, codes(second.rows)], [2, ['OW20-V20']]);
        await edit('OW20-V21', { title: { nl: 'Iets heel anders', en: 'Other' } });
        assert.deepEqual(await find({ field: 'text', words }), ['OW20-V20']);
      });

      it('finds what has some of them where that is enough, those with more of them first', async () => {
        const some = { field: 'text' as const, words: `${words} xylofoon`, some: true };
        assert.deepEqual(await find({ ...some, some: false }), []);
        assert.deepEqual(await find(some), ['OW20-V21', 'OW20-V20', 'OW20-V2', 'OW20-V22']);
        assert.equal(await store.countMeasures(query(some), TODAY), 4);
      });

      it('finds all that there is on a page without an end', async () => {
        const open = query({ field: 'word', anyOf: ['open'] });
        const endless = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
        const { total, rows } = await store.findMeasures(open, endless, TODAY);
        assert.equal(rows.length, total);
        assert.deepEqual(codes(rows), codes((await store.findMeasures(open, ALL, TODAY)).rows));
      });

      it('keeps the order of lists where more is asked than words', async () => {
        const open: Criterion = { field: 'word', anyOf: ['open'] };
        assert.deepEqual(await find({ field: 'text', words: 'bewaartermijn' }, open), [
          'OW20-V20',
          'OW20-V21',
          'OW20-V22',
        ]);
      });
    });

    it('counts what it would list', async () => {
      assert.equal(await store.countMeasures(query({ field: 'word', anyOf: ['open'] }), TODAY), 5);
      assert.equal(await store.countMeasures(query({ field: 'kind', anyOf: ['deadline'] }), TODAY), 4);
    });

    it('groups, largest first, then by key, with those that have none under null', async () => {
      assert.deepEqual(await store.groupMeasures(query(), 'state', TODAY), [
        { key: 'agreed', count: 4 },
        { key: 'in_progress', count: 1 },
        { key: 'verified', count: 1 },
      ]);
      assert.deepEqual(await store.groupMeasures(query(), 'owner', TODAY), [
        { key: null, count: 5 },
        { key: 'sanne', count: 1 },
      ]);
      assert.deepEqual(await store.groupMeasures(query({ field: 'word', anyOf: ['overdue'] }), 'vendor', TODAY), [
        { key: 'microsoft', count: 2 },
      ]);
    });

    it('tells which risks are open, and which only wait for a person', async () => {
      assert.deepEqual(await store.countRisks({}, TODAY), { open: 2, ready_to_rerate: 1, mitigated: 0 });
      const ready = await store.findRisks({ status: ['ready_to_rerate'] }, ALL, TODAY);
      assert.deepEqual(codes(ready.rows), ['GW22-H1']);
      const all = await store.findRisks({}, { offset: 1, limit: 1 }, TODAY);
      assert.deepEqual([all.total, codes(all.rows)], [3, ['OW20-H1']]);
      const late = await store.findRisks({ measures: query({ field: 'word', anyOf: ['overdue'] }) }, ALL, TODAY);
      assert.deepEqual(codes(late.rows), ['OW20-H1']);
    });
  });
}
