import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Write } from '../../../src/domain/change/change.js';
import type { Criterion } from '../../../src/domain/query/query.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import {
  change,
  changed,
  circumstance,
  circumstanceCode,
  day,
  measure,
  measureCode,
  person,
  quotation,
  register,
  risk,
  riskCode,
} from '../../support/builders.js';

const TODAY = day('2021-06-01');
const ALL = { offset: 0, limit: 100 };
const waiting = measure('OW20-O1', { blockedBy: [{ code: circumstanceCode('OW20-C1'), inferred: true }] });
const follower = measure('OW20-O2', { blockedBy: [{ code: measureCode('OW20-V1'), inferred: false }] });
const first = measure('OW20-V1', { risks: [riskCode('OW20-H1')] });
const high = risk('OW20-H1', {
  condition: { condition: { type: 'verified', measure: first.code }, ours: true, quotation: quotation('Nadat …') },
});
const present = circumstance('OW20-C1');

/** What one item's change does to questions about others. */
describe('a change', () => {
  let store: Store;

  const find = async (criterion: Criterion, asOf?: string) => {
    const query = { criteria: [criterion], ...(asOf === undefined ? {} : { asOf: day(asOf) }) };
    return (await store.findMeasures(query, ALL, TODAY)).rows.map(({ code }) => code);
  };
  const blocked = (asOf?: string) => find({ field: 'word', anyOf: ['blocked'] }, asOf);
  const commit = async (write: Write, on = '2021-03-01') => {
    const result = await store.commit(change([write], { occurredOn: day(on) }));
    assert.equal(result.status, 'committed');
  };
  const goneOn = (date: string): Write => ({
    type: 'circumstance',
    value: { ...present, gone: { on: day(date), source: 'brief', by: person('noor') }, version: 2 },
  });
  const verify: Write = { type: 'measure', value: changed(first, { state: 'verified' }) };

  beforeEach(() => {
    store = memoryStore(
      register({ measures: [waiting, follower, first], risks: [high, risk('OW20-L2')], circumstances: [present] }),
    );
  });

  it('of a circumstance unblocks what waits for it, from its day on', async () => {
    assert.deepEqual(await blocked('2021-02-28'), ['OW20-O1', 'OW20-O2']);
    await commit(goneOn('2021-03-01'));
    assert.deepEqual(await blocked(), ['OW20-O2']);
    assert.deepEqual(await blocked('2021-02-28'), ['OW20-O1', 'OW20-O2']);
    assert.deepEqual(await blocked('2021-03-01'), ['OW20-O2']);
  });

  it('of a measure unblocks what waits for it, and blocks it again when it is reopened', async () => {
    await blocked('2021-02-28');
    await commit(verify);
    assert.deepEqual(await blocked(), ['OW20-O1']);
    assert.deepEqual(await blocked('2021-02-28'), ['OW20-O1', 'OW20-O2']);
    await commit({ type: 'measure', value: changed(changed(first, {}), { state: 'in_progress' }) }, '2021-04-01');
    assert.deepEqual(await blocked(), ['OW20-O1', 'OW20-O2']);
    assert.deepEqual(await blocked('2021-03-31'), ['OW20-O1']);
  });

  it('of what a measure waits for is followed', async () => {
    await commit({ type: 'measure', value: changed(waiting, { blockedBy: [] }) });
    assert.deepEqual(await blocked(), ['OW20-O2']);
    await commit(goneOn('2021-03-01'));
    assert.deepEqual(await blocked('2021-02-28'), ['OW20-O1', 'OW20-O2']);
  });

  it('of a measure changes the state of the risks that rest on it, from its day on', async () => {
    const before = await store.countRisks({ asOf: day('2021-02-28') }, TODAY);
    await commit(verify);
    assert.deepEqual(before, { open: 2, ready_to_rerate: 0, mitigated: 0 });
    assert.deepEqual(await store.countRisks({}, TODAY), { open: 1, ready_to_rerate: 1, mitigated: 0 });
    assert.deepEqual(await store.countRisks({ asOf: day('2021-02-28') }, TODAY), before);
    assert.deepEqual(await store.countRisks({ asOf: day('2021-03-01') }, TODAY), {
      open: 1,
      ready_to_rerate: 1,
      mitigated: 0,
    });
  });

  it('of a rating mitigates from the day of the rating', async () => {
    await commit(verify);
    const rating = { level: 'low' as const, on: day('2021-05-01'), by: person('noor'), reason: 'Herbeoordeeld' };
    await commit({ type: 'risk', value: { ...high, rating, version: 2 } }, '2021-05-01');
    assert.deepEqual(await store.countRisks({ status: ['mitigated'] }, TODAY), {
      open: 0,
      ready_to_rerate: 0,
      mitigated: 1,
    });
    const then = await store.findRisks({ status: ['ready_to_rerate'], asOf: day('2021-04-30') }, ALL, TODAY);
    assert.deepEqual(
      then.rows.map(({ code, rating: had }) => [code, had]),
      [['OW20-H1', null]],
    );
  });

  it('of the level of a risk changes the level that its measures are found by', async () => {
    const byLevel = (level: 'high' | 'low', asOf?: string) => find({ field: 'riskLevel', anyOf: [level] }, asOf);
    assert.deepEqual(await byLevel('high', '2021-02-28'), ['OW20-V1']);
    await commit({ type: 'risk', value: { ...high, level: 'low', version: 2 } });
    assert.deepEqual([await byLevel('high'), await byLevel('low')], [[], ['OW20-V1']]);
    assert.deepEqual(await byLevel('high', '2021-02-28'), ['OW20-V1']);
    assert.deepEqual(await store.groupMeasures({ criteria: [] }, 'riskLevel', TODAY), [
      { key: null, count: 2 },
      { key: 'low', count: 1 },
    ]);
  });

  it('of a text changes the words it is found by', async () => {
    const byWords = (words: string, asOf?: string) => find({ field: 'text', words }, asOf);
    assert.deepEqual(await byWords('versleuteling'), []);
    await commit({ type: 'measure', value: changed(first, { title: { nl: 'Versleuteling', en: 'Encryption' } }) });
    assert.deepEqual(await byWords('versleuteling'), ['OW20-V1']);
    assert.deepEqual(await byWords('versleuteling', '2021-02-28'), []);
    assert.deepEqual(await byWords('versleuteling', '2021-03-01'), ['OW20-V1']);
    const risks = async (text: string) => (await store.findRisks({ text }, ALL, TODAY)).rows.map(({ code }) => code);
    assert.deepEqual(await risks('doorgifte'), []);
    await commit({ type: 'risk', value: { ...high, title: { nl: 'Doorgifte', en: 'Transfer' }, version: 2 } });
    assert.deepEqual(await risks('doorgifte'), ['OW20-H1']);
  });

  it('that is loaded with a later day counts from that day', async () => {
    const gone = { ...present, gone: { on: day('2021-03-01'), source: 'brief', by: person('noor') } };
    store = memoryStore(register({ measures: [waiting], circumstances: [gone] }));
    assert.deepEqual(await blocked(), []);
    assert.deepEqual(await blocked('2021-02-28'), ['OW20-O1']);
  });
});
