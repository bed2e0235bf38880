import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { Criterion, MeasureQuery } from '../../../src/domain/query/query.js';
import {
  change,
  changed,
  day,
  deadline,
  investigation,
  measure,
  measureCode,
  register,
} from '../../support/builders.js';
import { deskOn } from '../../support/first-register.js';

const EXPIRED: Criterion = { field: 'word', anyOf: ['expired'] };
const list = (...criteria: readonly Criterion[]): ActionRequest => ({
  action: 'listMeasures',
  input: { query: { criteria: [...criteria] }, offset: 0 },
});
const O2 = { code: 'MD23-O2', confidential: false, lapsesWith: 'MD23-V4', lapsed: false };

describe('what is expired', () => {
  it('has beside it what is past its date but lapses with another measure', async () => {
    const { ask } = await deskOn('2026-11-21');
    const { rows, lapsing } = await ask('measureList', list(EXPIRED));
    assert.deepEqual(
      rows.map(({ measure: { code } }) => code),
      ['MD23-O1'],
    );
    assert.deepEqual(lapsing, { total: 1, rows: [O2] });
  });

  it('has it beside a count and an overview too', async () => {
    const { ask } = await deskOn('2026-11-21');
    const query: MeasureQuery = { criteria: [EXPIRED] };
    const counted = await ask('count', { action: 'countMeasures', input: { query, by: null } });
    assert.deepEqual([counted.total, counted.lapsing?.rows], [1, [O2]]);
    assert.deepEqual((await ask('overview', { action: 'overview', input: { query } })).lapsing?.rows, [O2]);
  });

  it('has beside it only what is asked for otherwise', async () => {
    const { ask } = await deskOn('2026-11-21');
    const organisations: Criterion = { field: 'obligor', anyOf: ['organisations'] };
    const slm: Criterion = { field: 'obligor', anyOf: ['slm'] };
    assert.equal((await ask('measureList', list(organisations, EXPIRED))).lapsing?.total, 1);
    assert.equal((await ask('measureList', list(slm, EXPIRED))).lapsing, undefined);
  });

  it('has nothing beside it before the date has passed, and no other question has', async () => {
    const { ask } = await deskOn('2024-12-31');
    assert.equal((await ask('measureList', list(EXPIRED))).lapsing, undefined);
    const later = await deskOn('2026-11-21');
    assert.equal((await later.ask('measureList', list({ field: 'word', anyOf: ['open'] }))).lapsing, undefined);
    assert.equal((await later.ask('measureList', list({ ...EXPIRED, not: true }))).lapsing, undefined);
  });

  it('names nothing beside it that the list has for another reason', async () => {
    const { ask } = await deskOn('2026-11-21');
    const { total, lapsing } = await ask('measureList', list({ field: 'word', anyOf: ['expired', 'open'] }));
    assert.ok(total > 1);
    assert.equal(lapsing, undefined);
  });

  it('tells whether the other measure was verified, on the day that is asked about', async () => {
    const { ask, store } = await deskOn('2026-11-21');
    const other = await store.measure(measureCode('MD23-V4'));
    assert(other !== undefined);
    await store.commit(change(changed(other, { state: 'verified' }), { occurredOn: day('2025-06-01') }));
    assert.equal((await ask('measureList', list(EXPIRED))).lapsing?.rows[0]?.lapsed, true);
    const then: ActionRequest = {
      action: 'listMeasures',
      input: { query: { criteria: [EXPIRED], asOf: day('2025-05-31') }, offset: 0 },
    };
    assert.equal((await ask('measureList', then)).lapsing?.rows[0]?.lapsed, false);
  });

  it('tells it of the measure itself, once its date has passed', async () => {
    const show: ActionRequest = {
      action: 'showMeasure',
      input: { measureId: measureCode('MD23-O2'), focus: null, historyOffset: 0 },
    };
    assert.deepEqual((await (await deskOn('2026-11-21')).ask('measure', show)).lapsing?.rows, [O2]);
    assert.equal((await (await deskOn('2024-12-31')).ask('measure', show)).lapsing, undefined);
  });

  it('names a few of many and counts them all', async () => {
    const measures = Array.from({ length: 30 }, (_, index) =>
      measure(`AB20-V${index + 1}`, {
        deadlines: [deadline('2020-12-31', { kind: 'expiry' })],
        lapsesWith: measureCode('AB20-V31'),
      }),
    );
    const all = register({ measures: [...measures, measure('AB20-V31')], investigations: [investigation('AB20')] });
    const { ask } = await deskOn('2026-11-21', all);
    const { total, lapsing } = await ask('measureList', list(EXPIRED));
    assert.deepEqual([total, lapsing?.total], [0, 30]);
    assert.ok(lapsing && lapsing.rows.length < 10);
  });
});
