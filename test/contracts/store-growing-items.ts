/** What every store does when the register in use gets risks and circumstances. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import { type Change, type Write } from '../../src/domain/change/change.js';
import type { Store } from '../../src/domain/store/store.js';
import { at, circumstance, circumstanceCode, day, risk, riskCode } from '../support/builders.js';
import { ALL, asking, codes, committed, FIRST, query, TODAY } from './store-fixture.js';
import { told, riskWrite, circumstanceWrite, next, retracted, over, ZOOM_COMES } from './store-growing-fixture.js';

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeGrowingItems(current: () => Store): void {
  let store: Store;
  const { edit, find } = asking(() => store);
  const tell = async (write: Write, more: Partial<Change> = {}) => committed(await store.commit(told(write, more)));
  const open = async (asOf?: string) =>
    (await store.countRisks(asOf === undefined ? {} : { asOf: day(asOf) }, TODAY)).open;
  const allRisks = async (asOf?: string) =>
    codes((await store.findRisks(asOf === undefined ? {} : { asOf: day(asOf) }, ALL, TODAY)).rows);
  const blocked = () => find({ field: 'word', anyOf: ['blocked'] });

  beforeEach(() => {
    store = current();
  });

  describe('a risk that comes later', () => {
    beforeEach(() => store.load(FIRST));

    it('rests on the measures of its condition from then on', async () => {
      await tell(riskWrite(risk('OW20-H2', { condition: over('GW22-V1') })), { kind: 'new_risk' });
      assert.deepEqual(await store.risk(riskCode('OW20-H2')), risk('OW20-H2', { condition: over('GW22-V1') }));
      assert.deepEqual(await store.countRisks({}, TODAY), { open: 2, ready_to_rerate: 2, mitigated: 0 });
      await edit('GW22-V1', { state: 'in_progress' });
      assert.deepEqual(await store.countRisks({}, TODAY), { open: 4, ready_to_rerate: 0, mitigated: 0 });
    });

    it('rests on a measure that came with it in one step', async () => {
      await store.commitAll(ZOOM_COMES);
      assert.deepEqual(await allRisks(), ['GW22-H1', 'OW20-H1', 'OW20-L2', 'ZM21-H1']);
      assert.equal(await open(), 3);
      assert.deepEqual(await find({ field: 'riskLevel', anyOf: ['high'] }), ['OW20-V10', 'ZM21-V1']);
      await edit('ZM21-V1', { state: 'verified' });
      assert.equal(await open(), 2);
    });

    it('was not there before the day on which it came', async () => {
      await tell(riskWrite(risk('OW20-L3')), { kind: 'new_risk', occurredOn: day('2021-01-10') });
      assert.deepEqual([await open('2021-01-09'), await open('2021-01-10'), await open()], [2, 3, 3]);
      assert.ok(!(await allRisks('2021-01-09')).includes('OW20-L3'));
      assert.ok((await allRisks('2021-01-10')).includes('OW20-L3'));
    });

    it('is found by its words and by the level it was corrected to', async () => {
      const first = risk('OW20-L3', { title: { nl: 'Gegevens naar Verweggistan', en: 'Data to far away' } });
      const byWords = async () => codes((await store.findRisks({ text: 'verweggistan' }, ALL, TODAY)).rows);
      assert.deepEqual(await byWords(), []);
      await tell(riskWrite(first), { kind: 'new_risk' });
      assert.deepEqual(await byWords(), ['OW20-L3']);
      await tell(riskWrite(next(first, { level: 'medium' })), { kind: 'edit' });
      const medium = await store.findRisks({ level: ['medium'] }, ALL, TODAY);
      assert.deepEqual(codes(medium.rows), ['OW20-L3']);
    });

    it('is found by what it is called now, and no more by what it was called', async () => {
      const first = risk('OW20-L3', { title: { nl: 'Gegevens naar Verweggistan', en: 'Data to far away' } });
      await tell(riskWrite(first), { kind: 'new_risk' });
      const title = { nl: 'Doorgifte buiten Europa', en: 'Transfer outside Europe' };
      const record = await tell(riskWrite(next(first, { title })), { kind: 'edit' });
      const byWords = async (text: string) => codes((await store.findRisks({ text }, ALL, TODAY)).rows);
      assert.deepEqual([await byWords('verweggistan'), await byWords('doorgifte')], [[], ['OW20-L3']]);
      assert.deepEqual([(await store.risk(first.code))?.title, record.before], [title, [first]]);
      const late = await store.commit({ ...told(riskWrite(next(first, { title: first.title }))), key: 'late' });
      assert.deepEqual(late, { status: 'conflict', subject: first.code, version: 2 });
    });

    it('has another condition when it is given one', async () => {
      const [h1] = FIRST.risks;
      assert.ok(h1);
      await tell(riskWrite(next(h1, { condition: over('GW22-V1') })), {
        kind: 'condition',
        occurredOn: day('2021-01-10'),
      });
      assert.deepEqual(await store.countRisks({}, TODAY), { open: 1, ready_to_rerate: 2, mitigated: 0 });
      assert.deepEqual(await store.countRisks({ asOf: day('2021-01-09') }, TODAY), {
        open: 2,
        ready_to_rerate: 1,
        mitigated: 0,
      });
      await edit('OW20-V10', { state: 'verified' });
      assert.equal(await open(), 1);
    });

    it('is nowhere once it was taken back, on no day, though its history and its code stay', async () => {
      const first = risk('OW20-L3', {
        condition: over('OW20-V10'),
        title: { nl: 'Gegevens naar Verweggistan', en: 'Data to far away' },
      });
      await tell(riskWrite(first), { kind: 'new_risk', occurredOn: day('2021-01-10') });
      await edit('OW20-V3', { risks: [first.code] });
      await edit('OW20-V3', { risks: [] });
      await tell(riskWrite(retracted(first)), { kind: 'correction', occurredOn: day('2021-01-20') });
      assert.equal(await store.risk(first.code), undefined);
      const known = ['GW22-H1', 'OW20-H1', 'OW20-L2'];
      assert.deepEqual(await allRisks(), known);
      for (const on of ['2021-01-15', '2021-01-25']) {
        assert.deepEqual(await allRisks(on), known);
        assert.equal(await open(on), 2);
      }
      for (const asked of [
        { text: 'verweggistan' },
        { except: { level: ['high' as const] } },
        { codes: [first.code] },
      ]) {
        assert.ok(!codes((await store.findRisks(asked, ALL, TODAY)).rows).includes(first.code));
      }
      await edit('OW20-V10', { state: 'verified' });
      assert.deepEqual(await store.countRisks({}, TODAY), { open: 1, ready_to_rerate: 2, mitigated: 0 });
      const again = await store.commit({ ...told(riskWrite(first)), key: 'again' });
      assert.deepEqual(again, { status: 'conflict', subject: first.code, version: 2 });
      const { rows } = await store.changes({ subject: first.code }, ALL);
      assert.deepEqual(
        rows.map(({ before }) => before),
        [[first], [null]],
      );
    });

    it('is otherwise on record until the day it was recorded', async () => {
      await tell(riskWrite(risk('OW20-L3')), {
        kind: 'new_risk',
        occurredOn: day('2021-01-05'),
        recordedAt: at('2021-01-10'),
      });
      const gapOn = (date: string) => {
        const end = { day: day(date), ends: at(date, '23:00:00.000') };
        return store.riskGap({ asOf: end.day }, end);
      };
      assert.deepEqual((await gapOn('2021-01-07')).notOnRecord, { total: 1, codes: ['OW20-L3'] });
      assert.equal((await gapOn('2021-01-11')).total, 0);
      await tell(riskWrite(retracted(risk('OW20-L3'))), { kind: 'correction', recordedAt: at('2021-01-20') });
      assert.equal((await gapOn('2021-01-07')).total, 0);
    });
  });

  describe('a circumstance that comes later', () => {
    beforeEach(() => store.load(FIRST));

    const C2 = circumstance('OW20-C2');
    const waiting = { blockedBy: [{ code: C2.code, inferred: true }] };

    it('is in the way of what waits for it, until it is gone', async () => {
      await tell(circumstanceWrite(C2), { kind: 'new_circumstance' });
      await edit('OW20-V3', waiting);
      assert.deepEqual(await blocked(), ['OW20-V3', 'OW20-O1']);
      assert.deepEqual(codes(await store.circumstances()), ['OW20-C1', 'OW20-C2']);
      const gone = { on: TODAY, source: 'brief', by: FIRST.measures[1]?.owner ?? assert.fail() };
      await tell(circumstanceWrite(next(C2, { gone })), { kind: 'circumstance_gone' });
      assert.deepEqual(await blocked(), ['OW20-O1']);
    });

    it('is called what it is called now, and is in the way as before', async () => {
      await tell(circumstanceWrite(C2), { kind: 'new_circumstance' });
      await edit('OW20-V3', waiting);
      const title = { nl: 'Geen opt-out', en: 'No opt-out' };
      const { before } = await tell(circumstanceWrite(next(C2, { title })), { kind: 'edit' });
      assert.deepEqual([before, (await store.circumstance(C2.code))?.title], [[C2], title]);
      assert.deepEqual((await store.circumstances()).at(-1)?.title, title);
      assert.deepEqual(await blocked(), ['OW20-V3', 'OW20-O1']);
      const late = await store.commit({ ...told(circumstanceWrite(next(C2, { title }))), key: 'late' });
      assert.deepEqual(late, { status: 'conflict', subject: C2.code, version: 2 });
    });

    it('is in the way at once of a measure that came with it', async () => {
      await store.commitAll(ZOOM_COMES);
      assert.deepEqual(await blocked(), ['OW20-O1', 'ZM21-V1']);
    });

    it('was in the way of nothing before the day on which it came', async () => {
      await tell(circumstanceWrite(C2), { kind: 'new_circumstance', occurredOn: day('2021-01-10') });
      await edit('OW20-V3', waiting, { occurredOn: day('2021-01-05') });
      const on = async (date: string) => {
        const asked = { ...query({ field: 'word', anyOf: ['blocked'] }), asOf: day(date) };
        return codes((await store.findMeasures(asked, ALL, TODAY)).rows);
      };
      assert.deepEqual(await on('2021-01-09'), ['OW20-O1']);
      assert.deepEqual(await on('2021-01-10'), ['OW20-V3', 'OW20-O1']);
    });

    it('is nowhere once it was taken back, on no day, though its history and its code stay', async () => {
      await tell(circumstanceWrite(C2), { kind: 'new_circumstance', occurredOn: day('2021-01-05') });
      await edit('OW20-V3', waiting, { occurredOn: day('2021-01-06') });
      await edit('OW20-V3', { blockedBy: [] }, { occurredOn: day('2021-01-20') });
      await tell(circumstanceWrite(retracted(C2)), { kind: 'correction', occurredOn: day('2021-01-20') });
      assert.equal(await store.circumstance(C2.code), undefined);
      assert.deepEqual(codes(await store.circumstances()), ['OW20-C1']);
      const then = { ...query({ field: 'word', anyOf: ['blocked'] }), asOf: day('2021-01-10') };
      assert.deepEqual(codes((await store.findMeasures(then, ALL, TODAY)).rows), ['OW20-O1']);
      const again = await store.commit({ ...told(circumstanceWrite(C2)), key: 'again' });
      assert.deepEqual(again, { status: 'conflict', subject: circumstanceCode('OW20-C2'), version: 2 });
      assert.equal((await store.changes({ subject: C2.code }, ALL)).total, 2);
    });
  });
}
