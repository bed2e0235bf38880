import assert from 'node:assert/strict';
import { dashboard } from '../../../src/actions/dashboard/dashboard.js';
import { choicesFor } from '../../../src/actions/dashboard/choices.js';
import { measurePage } from '../../../src/actions/dashboard/measure-page.js';
import { TIMELINE_ROWS, type TimelineAsked } from '../../../src/actions/dashboard/timeline.js';
import type { DashboardOutcome } from '../../../src/actions/dashboard/outcomes.js';
import { StoreError } from '../../../src/domain/errors.js';
import type { Criterion } from '../../../src/domain/query/query.js';
import { actor, deskOn } from '../../support/first-register.js';
import {
  at,
  change,
  changed,
  day,
  deadline,
  measure,
  measureCode,
  quotation,
  register,
  risk,
  riskCode,
} from '../../support/builders.js';
import { storeWith } from '../../support/store-with.js';

const asked = (...criteria: Criterion[]): TimelineAsked => ({ query: { criteria }, offset: 0, withClosed: false });

/** The first register, or another, as it is shown on a day. */
async function shown(
  today: string,
  question: TimelineAsked,
  ...more: Parameters<typeof register>
): Promise<DashboardOutcome> {
  const { deps } = await deskOn(today, more.length === 0 ? undefined : register(...more));
  const outcome = await dashboard(question, actor(), deps);
  assert(outcome.type === 'dashboard');
  return outcome;
}

describe('what the dashboard shows', () => {
  it('says the same numbers as the answers of the chat do', async () => {
    const { deps, ask } = await deskOn('2021-02-01');
    const query = asked({ field: 'obligor', anyOf: ['microsoft' as never] }).query;
    const outcome = await dashboard({ query, offset: 0, withClosed: false }, actor(), deps);
    assert(outcome.type === 'dashboard');
    assert.deepEqual(outcome.overview, await ask('overview', { action: 'overview', input: { query } }));
    assert.deepEqual(
      outcome.record,
      await ask('vendorRecord', { action: 'vendorRecord', input: { query, against: 'current' } }),
    );
  });

  it('leaves out what is closed, and says how much, unless the question is about that', async () => {
    const measures = ['agreed', 'verified', 'withdrawn'].map((state, index) =>
      measure(`OW20-V${index + 1}`, { state: state as 'agreed' }),
    );
    const plain = await shown('2021-02-01', asked(), { measures });
    assert.deepEqual([plain.timeline.total, plain.timeline.closedLeftOut], [1, 2]);
    const all = await shown('2021-02-01', { ...asked(), withClosed: true }, { measures });
    assert.deepEqual([all.timeline.total, all.timeline.closedLeftOut], [3, 0]);
    for (const criterion of [
      { field: 'state', anyOf: ['verified'] },
      { field: 'word', anyOf: ['closed'], not: true },
      { field: 'code', anyOf: [measureCode('OW20-V3')] },
    ] as const) {
      const { timeline } = await shown('2021-02-01', asked(criterion as unknown as Criterion), { measures });
      assert.deepEqual([timeline.total, timeline.closedLeftOut], [1, 0], criterion.field);
    }
  });

  it('never has more rows of the timeline at hand than one page', async () => {
    const measures = Array.from({ length: 40 }, (_, index) => measure(`OW20-V${index + 1}`));
    const { deps } = await deskOn('2021-02-01', register({ measures }));
    const limits: number[] = [];
    const store = storeWith(deps.store, {
      findMeasures: (query, page, today) => {
        limits.push(page.limit);
        return deps.store.findMeasures(query, page, today);
      },
    });
    const outcome = await dashboard({ ...asked(), offset: 25 }, actor(), { ...deps, store });
    assert(outcome.type === 'dashboard');
    assert.equal(outcome.timeline.rows.length, 15);
    assert(Math.max(...limits) <= TIMELINE_ROWS, String(limits));
  });

  it('names what blocks each high risk, those still open first', async () => {
    const [done, open] = [measure('OW20-V1', { state: 'verified' }), measure('OW20-V2')];
    const on = (code: string, measured: string) =>
      risk(code, {
        condition: {
          condition: { type: 'verified', measure: measureCode(measured) },
          ours: true,
          quotation: quotation('Nadat.'),
        },
      });
    const risks = [on('OW20-H1', 'OW20-V1'), on('OW20-H2', 'OW20-V2'), risk('OW20-H3'), on('OW20-M4', 'OW20-V2')];
    const { board } = await shown('2021-02-01', asked(), { measures: [done, open], risks });
    assert.deepEqual(
      board.risks.map(({ view, blocking }) => [view.risk.code, view.status, blocking.map(({ code }) => code)]),
      [
        ['OW20-H2', 'open', ['OW20-V2']],
        ['OW20-H3', 'open', []],
        ['OW20-H1', 'ready_to_rerate', []],
      ],
    );
    assert.deepEqual([board.total, board.statuses.open], [3, 2]);
  });

  it('tells what was recorded in the month, up to the day asked about, and only of what was asked', async () => {
    const measures = [measure('OW20-V1'), measure('OW20-V2')];
    const { deps, store } = await deskOn('2021-02-20', register({ measures }));
    for (const [index, [code, on]] of [
      [0, '2021-01-31'],
      [0, '2021-02-03'],
      [1, '2021-02-15'],
    ].entries() as IterableIterator<[number, [number, string]]>) {
      const now = await store.measure(measureCode(`OW20-V${code + 1}`));
      assert(now !== undefined);
      await store.commit(
        change(changed(now, { progress: index }), { key: `k${index}`, recordedAt: at(on), occurredOn: day(on) }),
      );
    }
    const recorded = async (question: TimelineAsked) => {
      const outcome = await dashboard(question, actor(), deps);
      assert(outcome.type === 'dashboard');
      const { from, total, rows } = outcome.changes;
      return [from, total, rows.map(({ subject }) => subject)];
    };
    assert.deepEqual(await recorded(asked()), ['2021-02-01', 2, ['OW20-V2', 'OW20-V1']]);
    assert.deepEqual(await recorded({ ...asked(), query: { criteria: [], asOf: day('2021-02-10') } }), [
      '2021-02-01',
      1,
      ['OW20-V1'],
    ]);
    assert.deepEqual(await recorded(asked({ field: 'code', anyOf: [measureCode('OW20-V2')] })), [
      '2021-02-01',
      1,
      ['OW20-V2'],
    ]);
  });

  it('tells what was recorded in the first hour of a month in that month, and in no other', async () => {
    const { deps, store } = await deskOn('2021-02-20', register({ measures: [measure('OW20-V1')] }));
    const now = await store.measure(measureCode('OW20-V1'));
    assert(now !== undefined);
    await store.commit(change(changed(now, { progress: 1 }), { recordedAt: at('2021-01-31', '23:30:00.000') }));
    const total = async (asOf: string) => {
      const outcome = await dashboard({ ...asked(), query: { criteria: [], asOf: day(asOf) } }, actor(), deps);
      assert(outcome.type === 'dashboard');
      return outcome.changes.total;
    };
    assert.deepEqual([await total('2021-01-31'), await total('2021-02-01')], [0, 1]);
  });

  it('tells of a month also where more was recorded after it than is looked through', async () => {
    const { deps, store } = await deskOn('2021-02-20', register({ measures: [measure('OW20-V1')] }));
    const record = async (key: number, recordedAt: ReturnType<typeof at>) => {
      const now = await store.measure(measureCode('OW20-V1'));
      assert(now !== undefined);
      await store.commit(change(changed(now, { progress: key % 100 }), { key: `k${key}`, recordedAt }));
    };
    await record(0, at('2021-02-02'));
    for (let key = 1; key <= 2000; key += 1) await record(key, at('2021-02-15'));
    const outcome = await dashboard({ ...asked(), query: { criteria: [], asOf: day('2021-02-10') } }, actor(), deps);
    assert(outcome.type === 'dashboard');
    assert.deepEqual([outcome.changes.total, outcome.changes.isPartial], [1, false]);
  });

  it('has nothing but the code of what is confidential', async () => {
    const secret = measure('OW20-V1', {
      ...{ confidential: true, title: { nl: 'GEHEIM', en: 'GEHEIM' }, quotation: quotation('GEHEIM') },
      deadlines: [deadline('2020-12-31', { wording: 'GEHEIM' })],
    });
    const outcome = await shown('2021-02-01', asked(), { measures: [secret], risks: [risk('OW20-H1')] });
    assert.deepEqual(outcome.timeline.rows, [{ confidential: true, code: 'OW20-V1' }]);
    assert.doesNotMatch(JSON.stringify(outcome), /GEHEIM/);
  });

  it('is nothing of a day that has yet to come', async () => {
    const { deps } = await deskOn('2021-02-01');
    const asOf = day('2021-02-02');
    const future = await dashboard({ ...asked(), query: { criteria: [], asOf } }, actor(), deps);
    assert.deepEqual(future, { type: 'future', day: asOf });
    const code = measureCode('OW20-V1');
    assert.deepEqual(await measurePage({ code, asOf, historyOffset: 0 }, actor(), deps), { type: 'future', day: asOf });
  });
});

describe('who may see the dashboard', () => {
  it('is decided in the action, for every page and for what there is to choose from', async () => {
    const { deps } = await deskOn('2021-02-01');
    const code = measureCode('OW20-V1');
    for (const roles of [[], ['administrator']] as const) {
      const nobody = actor(roles);
      assert.deepEqual(await dashboard(asked(), nobody, deps), { type: 'denied' });
      assert.deepEqual(await measurePage({ code, asOf: undefined, historyOffset: 0 }, nobody, deps), {
        type: 'denied',
      });
      assert.deepEqual(await choicesFor(nobody, deps), { type: 'denied' });
    }
    for (const role of ['reader', 'contributor', 'verifier', 'coordinator'] as const) {
      assert.equal((await dashboard(asked(), actor([role]), deps)).type, 'dashboard', role);
    }
  });

  it('is told that the store cannot answer, where it cannot', async () => {
    const { deps } = await deskOn('2021-02-01');
    const lost = () => Promise.reject(new StoreError('STORE_UNREACHABLE', 'weg'));
    const store = storeWith(deps.store, { findMeasures: lost, measure: lost, catalogue: lost });
    const broken = { ...deps, store };
    assert.deepEqual(await dashboard(asked(), actor(), broken), { type: 'unavailable' });
    assert.deepEqual(await choicesFor(actor(), broken), { type: 'unavailable' });
    const code = measureCode('OW20-V1');
    assert.deepEqual(await measurePage({ code, asOf: undefined, historyOffset: 0 }, actor(), broken), {
      type: 'unavailable',
    });
  });
});

describe('the page of one measure', () => {
  const page = async (code: string, asOf?: string, historyOffset = 0) => {
    const { deps, store } = await deskOn('2021-02-01');
    const now = await store.measure(measureCode('OW20-V1'));
    assert(now !== undefined);
    let value = now;
    for (let index = 0; index < 25; index += 1) {
      value = changed(value, { progress: index });
      await store.commit(change(value, { recordedAt: at('2021-01-15') }));
    }
    return measurePage(
      { code: measureCode(code), asOf: asOf === undefined ? undefined : day(asOf), historyOffset },
      actor(),
      deps,
    );
  };

  it('has the whole history, in pages', async () => {
    const first = await page('OW20-V1');
    assert(first.type === 'measurePage');
    assert.deepEqual([first.history.total, first.history.rows.length], [25, 20]);
    const rest = await page('OW20-V1', undefined, 20);
    assert(rest.type === 'measurePage');
    assert.deepEqual([rest.history.offset, rest.history.rows.length], [20, 5]);
  });

  it('is of the day asked about', async () => {
    const past = await page('OW20-V1', '2020-12-01');
    assert(past.type === 'measurePage');
    assert.deepEqual([past.day, past.measure.measure.progress], ['2020-12-01', null]);
  });

  it('is missing of what the register does not have, or did not have then', async () => {
    assert.deepEqual(await page('ZZ99-V1'), { type: 'missing', code: 'ZZ99-V1', since: false });
    assert.deepEqual(await page('MD23-V1', '2020-12-01'), { type: 'missing', code: 'MD23-V1', since: true });
  });

  it('is kept back of what is confidential now, on any day', async () => {
    const before = measure('OW20-V1', { agreedOn: day('2020-06-30'), risks: [riskCode('OW20-H1')] });
    const { deps, store } = await deskOn('2021-02-01', register({ measures: [before], risks: [risk('OW20-H1')] }));
    await store.commit(change(changed(before, { confidential: true }), { recordedAt: at('2021-01-15') }));
    for (const asOf of [undefined, day('2020-12-01')]) {
      const outcome = await measurePage({ code: before.code, asOf, historyOffset: 0 }, actor(), deps);
      assert.deepEqual(outcome, { type: 'confidential', code: 'OW20-V1' });
    }
  });
});
