/** What every store does, whatever it keeps its data in. */
import assert from 'node:assert/strict';
import { describe, it, afterEach, beforeEach } from 'mocha';
import type { ChangeRecord } from '../../src/domain/change.js';
import type { MeasureCode } from '../../src/domain/codes.js';
import type { Measure } from '../../src/domain/measure.js';
import type { Criterion, MeasureQuery } from '../../src/domain/query.js';
import type { Register } from '../../src/domain/register.js';
import type { CommitResult, Store } from '../../src/domain/store.js';
import {
  at,
  change,
  changed,
  circumstance,
  circumstanceCode,
  day,
  deadline,
  investigation,
  measure,
  measureCode,
  person,
  quotation,
  register,
  risk,
  riskCode,
  vendorCode,
} from '../support/builders.js';

export interface StoreUnderTest {
  /** Empty. */
  readonly store: Store;
  /** Closes it and opens the same data again; absent where nothing outlives a close. */
  readonly reopen?: () => Promise<Store>;
  /** Closes whatever is open, and removes the data. */
  readonly dispose: () => Promise<void>;
}

const TODAY = day('2021-02-01');
const ALL = { offset: 0, limit: 100 };

const query = (...criteria: readonly Criterion[]): MeasureQuery => ({ criteria: [...criteria] });
const codes = (rows: readonly { readonly code: string }[]): readonly string[] => rows.map(({ code }) => code);

/** Two investigations of two vendors: late, running, undated and done measures, risks, a circumstance in the way. */
const FIRST: Register = register({
  investigations: [
    investigation('OW20'),
    investigation('GW22', { vendor: vendorCode('google-cloud'), products: ['Workspace'] }),
  ],
  measures: [
    measure('OW20-V10', { deadlines: [deadline('2020-12-31')], risks: [riskCode('OW20-H1')] }),
    measure('OW20-V2', { deadlines: [deadline('2020-12-31')], owner: person('sanne'), title: { nl: 'Beperk de telemetrie', en: 'Limit telemetry' } }),
    measure('OW20-V3', { deadlines: [deadline('2021-03-31', { earliest: day('2021-01-01') })], state: 'in_progress' }),
    measure('OW20-O1', { blockedBy: [{ code: circumstanceCode('OW20-C1'), inferred: true }] }),
    measure('OW20-S1', { nature: 'standing', deadlines: [deadline(null, { kind: 'standing' })] }),
    measure('GW22-V1', { deadlines: [deadline('2020-06-30')], state: 'verified', quotation: quotation('Google publiceert transparantierapporten.') }),
  ],
  risks: [
    risk('OW20-H1', { condition: { condition: { type: 'verified', measure: measureCode('OW20-V10') }, ours: true, quotation: quotation('Nadat …') } }),
    risk('OW20-L2'),
    risk('GW22-H1', { condition: { condition: { type: 'verified', measure: measureCode('GW22-V1') }, ours: false, quotation: quotation('Na …') } }),
  ],
  circumstances: [circumstance('OW20-C1')],
});

export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let under: StoreUnderTest;
    let store: Store;

    beforeEach(async () => {
      under = await open();
      store = under.store;
    });

    afterEach(() => under.dispose());

    const find = async (...criteria: readonly Criterion[]) => codes((await store.findMeasures(query(...criteria), ALL, TODAY)).rows);
    const stored = async (code: MeasureCode): Promise<Measure> => {
      const found = await store.measure(code);
      assert.ok(found, code);
      return found;
    };
    /** A change of a measure as it is now. */
    const edit = async (code: string, more: Partial<Measure>, about: Parameters<typeof change>[1] = {}): Promise<CommitResult> =>
      store.commit(change(changed(await stored(measureCode(code)), more), about));
    const committed = (result: CommitResult): ChangeRecord => {
      assert.equal(result.status, 'committed');
      assert.ok('record' in result);
      return result.record;
    };

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
        assert.deepEqual(pages.map(({ total }) => total), [6, 6, 6]);
        assert.deepEqual(pages.map(({ rows }) => rows.length), [4, 2, 0]);
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
        assert.deepEqual(await find({ ...late, not: true }, { field: 'investigation', anyOf: FIRST.investigations.slice(0, 1).map(({ code }) => code) }), ['OW20-V3', 'OW20-O1', 'OW20-S1']);
      });

      it('finds words of title and quote in any of their forms, all of them, and nothing else', async () => {
        const text = (words: string) => find({ field: 'text', words });
        assert.deepEqual(await text('telemetrie'), ['OW20-V2']);
        assert.deepEqual(await text('transparantierapport'), ['GW22-V1']);
        assert.deepEqual(await text('transparantierapporten google'), ['GW22-V1']);
        assert.deepEqual(await text('transparantierapporten telemetrie'), []);
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

    describe('a change', () => {
      beforeEach(() => store.load(FIRST));

      it('is seen by every question after it', async () => {
        await edit('OW20-V10', { state: 'verified' });
        assert.equal((await stored(measureCode('OW20-V10'))).state, 'verified');
        assert.deepEqual(await find({ field: 'word', anyOf: ['overdue'] }), ['OW20-V2']);
        assert.deepEqual(await store.countRisks({}, TODAY), { open: 1, ready_to_rerate: 2, mitigated: 0 });
      });

      it('of a circumstance unblocks what waited for it', async () => {
        const [present] = FIRST.circumstances;
        assert.ok(present);
        const gone = { ...present, gone: { on: TODAY, source: 'brief', by: person('sanne') }, version: present.version + 1 };
        committed(await store.commit(change([{ type: 'circumstance', value: gone }], { kind: 'circumstance_gone' })));
        assert.deepEqual(await find({ field: 'word', anyOf: ['blocked'] }), []);
        assert.deepEqual(await store.circumstance(present.code), gone);
      });

      it('of a deadline gives the measure its place in the list', async () => {
        const before = await stored(measureCode('OW20-V2'));
        await edit('OW20-V2', { deadlines: [...before.deadlines, deadline('2021-06-30', { version: 2 })] });
        assert.deepEqual(await find(), ['GW22-V1', 'OW20-V10', 'OW20-V3', 'OW20-V2', 'OW20-O1', 'OW20-S1']);
        assert.deepEqual(await find({ field: 'word', anyOf: ['moved'] }), ['OW20-V2']);
      });

      it('is kept with what was before, and numbered from one', async () => {
        const before = await stored(measureCode('OW20-V2'));
        const first = committed(await edit('OW20-V2', { progress: 20 }));
        const second = committed(await edit('OW20-V3', { progress: 50 }));
        assert.deepEqual([first.number, second.number], [1, 2]);
        assert.deepEqual(first.before, [before]);
        assert.equal(first.writes[0].value.version, before.version + 1);
      });

      it('of two items is one change, in the history of both', async () => {
        const [one, other] = [await stored(measureCode('OW20-V2')), await stored(measureCode('OW20-V3'))];
        const both = change([
          { type: 'measure', value: changed(one, { state: 'superseded' }) },
          { type: 'measure', value: changed(other, { owner: person('noor') }) },
        ]);
        const record = committed(await store.commit(both));
        for (const { code } of [one, other]) assert.deepEqual((await store.changes({ subject: code }, ALL)).rows, [record]);
      });

      it('that was drawn from an older version is refused, and nothing of it done', async () => {
        const before = await stored(measureCode('OW20-V2'));
        await edit('OW20-V2', { progress: 20 });
        const late = change([
          { type: 'measure', value: changed(await stored(measureCode('OW20-V3')), { progress: 99 }) },
          { type: 'measure', value: changed(before, { progress: 30 }) },
        ]);
        assert.deepEqual(await store.commit({ ...late, key: 'late' }), { status: 'conflict', subject: before.code, version: 2 });
        assert.equal((await stored(measureCode('OW20-V2'))).progress, 20);
        assert.equal((await stored(measureCode('OW20-V3'))).progress, null);
        assert.equal((await store.changes({}, ALL)).total, 1);
      });

      it('of an item that is not there is refused with version 0', async () => {
        const unknown = change(measure('OW20-V77', { version: 5 }));
        assert.deepEqual(await store.commit(unknown), { status: 'conflict', subject: 'OW20-V77', version: 0 });
      });

      it('is carried out once, however often it comes', async () => {
        const twice = change(changed(await stored(measureCode('OW20-V2')), { progress: 20 }), { key: 'card-1' });
        const results = await Promise.all([store.commit(twice), store.commit(twice), store.commit(twice)]);
        const again = await store.commit(twice);
        const statuses = [...results, again].map(({ status }) => status);
        assert.deepEqual(statuses, ['committed', 'duplicate', 'duplicate', 'duplicate']);
        const first = committed(results[0]);
        for (const result of [...results, again]) assert.deepEqual('record' in result && result.record, first);
        assert.equal((await store.changes({}, ALL)).total, 1);
      });

      it('wins alone when fifty come at once for the same version', async () => {
        const before = await stored(measureCode('OW20-V2'));
        const changes = Array.from({ length: 50 }, (_, progress) => change(changed(before, { progress }), { key: `card-${progress}` }));
        const results = await Promise.all(changes.map((one) => store.commit(one)));
        const won = results.filter(({ status }) => status === 'committed');
        assert.equal(won.length, 1);
        assert.equal(results.filter(({ status }) => status === 'conflict').length, 49);
        assert.deepEqual(await stored(before.code), won.map(committed)[0]?.writes[0].value);
      });

      it('comes through for each of fifty writers who try again', async () => {
        const write = async (writer: number): Promise<void> => {
          for (;;) {
            const now = await stored(measureCode('OW20-V2'));
            const result = await store.commit(change(changed(now, { progress: writer }), { key: `${writer}@${now.version}` }));
            if (result.status === 'committed') return;
          }
        };
        await Promise.all(Array.from({ length: 50 }, (_, writer) => write(writer)));
        assert.equal((await stored(measureCode('OW20-V2'))).version, 51);
        const { rows } = await store.changes({ subject: measureCode('OW20-V2') }, ALL);
        assert.deepEqual(rows.map(({ number }) => number), Array.from({ length: 50 }, (_, index) => 50 - index));
      });
    });

    describe('the history', () => {
      beforeEach(async () => {
        await store.load(FIRST);
        await edit('OW20-V2', { progress: 10 }, { recordedAt: at('2021-01-10'), occurredOn: day('2021-01-05'), actor: person('sanne') });
        await edit('OW20-V3', { progress: 20 }, { recordedAt: at('2021-01-20'), occurredOn: day('2021-01-20'), actor: person('noor') });
        await edit('OW20-V2', { progress: 30 }, { recordedAt: at('2021-01-30'), occurredOn: day('2021-01-25'), actor: person('noor') });
      });

      const numbers = async (asked: Parameters<Store['changes']>[0], page = ALL) =>
        (await store.changes(asked, page)).rows.map(({ number }) => number);

      it('is told newest first, in pages', async () => {
        assert.deepEqual(await numbers({}), [3, 2, 1]);
        assert.deepEqual(await numbers({}, { offset: 1, limit: 1 }), [2]);
        assert.equal((await store.changes({}, { offset: 1, limit: 1 })).total, 3);
      });

      it('is told of one item, of one person, and since the day it was recorded', async () => {
        assert.deepEqual(await numbers({ subject: measureCode('OW20-V2') }), [3, 1]);
        assert.deepEqual(await numbers({ actor: person('noor') }), [3, 2]);
        assert.deepEqual(await numbers({ since: day('2021-01-20') }), [3, 2]);
        assert.deepEqual(await numbers({ subject: measureCode('OW20-V2'), actor: person('noor'), since: day('2021-01-30') }), [3]);
        assert.deepEqual(await numbers({ subject: measureCode('OW20-S1') }), []);
      });

      it('holds the items whole, before and after', async () => {
        const [last] = (await store.changes({}, ALL)).rows;
        const [first] = FIRST.measures.filter(({ code }) => code === 'OW20-V2');
        assert.ok(last && first);
        assert.deepEqual(last.before, [{ ...first, progress: 10, version: 2 }]);
        assert.deepEqual(last.writes, [{ type: 'measure', value: { ...first, progress: 30, version: 3 } }]);
        assert.equal(last.occurredOn, '2021-01-25');
      });
    });

    describe('a question about a past day', () => {
      beforeEach(() => store.load(FIRST));
      const on = async (date: string, ...criteria: readonly Criterion[]) =>
        codes((await store.findMeasures({ ...query(...criteria), asOf: day(date) }, ALL, TODAY)).rows);

      it('is answered with what had happened by the end of it', async () => {
        await edit('OW20-V2', { state: 'verified' }, { occurredOn: day('2021-01-15') });
        const open: Criterion = { field: 'word', anyOf: ['open'] };
        assert.ok((await on('2021-01-14', open)).includes('OW20-V2'));
        assert.ok(!(await on('2021-01-15', open)).includes('OW20-V2'));
        const [was] = (await store.findMeasures({ ...query({ field: 'code', anyOf: [measureCode('OW20-V2')] }), asOf: day('2021-01-14') }, ALL, TODAY)).rows;
        assert.equal(was?.state, 'agreed');
      });

      it('calls late what was late then, in the order of then', async () => {
        const late: Criterion = { field: 'word', anyOf: ['overdue'] };
        assert.deepEqual(await on('2020-12-31', late), []);
        assert.deepEqual(await on('2021-01-01', late), ['OW20-V2', 'OW20-V10']);
        const before = await stored(measureCode('OW20-V2'));
        await edit('OW20-V2', { deadlines: [...before.deadlines, deadline('2021-12-31', { version: 2 })] }, { occurredOn: day('2021-01-20') });
        assert.deepEqual(await on('2021-01-19', late), ['OW20-V2', 'OW20-V10']);
        assert.deepEqual(await on('2021-01-20', late), ['OW20-V10']);
      });

      it('leaves out what had not been agreed yet', async () => {
        assert.deepEqual(await on('2020-06-29'), []);
        const proposed = measure('OW20-V8', { state: 'proposed', agreedOn: null, enteredOn: day('2020-09-01') });
        committed(await store.commit(change(proposed, { kind: 'new_measure', occurredOn: day('2020-09-01') })));
        assert.ok(!(await on('2020-08-31')).includes('OW20-V8'));
        assert.ok((await on('2020-09-01')).includes('OW20-V8'));
      });

      it('knows which risks were open, and how many there were per state', async () => {
        await edit('OW20-V10', { state: 'verified' }, { occurredOn: day('2021-01-15') });
        assert.deepEqual(await store.countRisks({ asOf: day('2021-01-14') }, TODAY), { open: 2, ready_to_rerate: 1, mitigated: 0 });
        assert.deepEqual(await store.countRisks({ asOf: day('2021-01-15') }, TODAY), { open: 1, ready_to_rerate: 2, mitigated: 0 });
        const states = await store.groupMeasures({ ...query(), asOf: day('2021-01-14') }, 'state', TODAY);
        assert.deepEqual(states[0], { key: 'agreed', count: 4 });
      });
    });

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

      it('has kept everything, where it outlives a close', async function () {
        if (under.reopen === undefined) return this.skip();
        await store.load(FIRST);
        await edit('OW20-V2', { progress: 40 }, { key: 'card-1' });
        await edit('OW20-V10', { state: 'verified' }, { occurredOn: day('2021-01-15') });
        const records = await store.changes({}, ALL);
        store = await under.reopen();
        assert.equal(await store.load(FIRST), false);
        assert.deepEqual(await store.changes({}, ALL), records);
        assert.equal((await stored(measureCode('OW20-V2'))).progress, 40);
        assert.deepEqual(await store.countRisks({ asOf: day('2021-01-14') }, TODAY), { open: 2, ready_to_rerate: 1, mitigated: 0 });
        const again = await store.commit(change(changed(await stored(measureCode('OW20-V2')), {}), { key: 'card-1' }));
        assert.equal(again.status, 'duplicate');
        assert.equal(committed(await edit('OW20-V3', { progress: 1 })).number, 3);
      });
    });
  });
}
