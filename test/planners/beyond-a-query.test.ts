import assert from 'node:assert/strict';
import { riskWithMost } from '../../src/planners/most-risks.js';
import { withOutermost } from '../../src/planners/outermost.js';
import { withRhythm } from '../../src/planners/rhythm.js';
import type { MeasureQuery } from '../../src/domain/query/query.js';
import type { Outermost } from '../../src/language/intent.js';
import { memoryStore } from '../../src/stores/memory.js';
import { day } from '../support/builders.js';
import { firstRegister } from '../support/first-register.js';

const TODAY = day('2024-02-01');
const EVERYTHING: MeasureQuery = { criteria: [] };
const OVERDUE: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['overdue'] }] };

describe('what a query cannot say', () => {
  async function codes(query: MeasureQuery): Promise<readonly string[]> {
    const store = memoryStore(await firstRegister());
    const { rows } = await store.findMeasures(query, { offset: 0, limit: 100 }, TODAY);
    return rows.map(({ code }) => code);
  }
  const outermost = async (query: MeasureQuery, only: Outermost, first?: number) =>
    codes(await withOutermost(query, only, memoryStore(await firstRegister()), TODAY, first));

  it('is how often something comes back, in months or in years', async () => {
    const store = memoryStore(await firstRegister());
    const twice = await withRhythm(EVERYTHING, { interval: 'P6M', said: 'elk half jaar' }, store, TODAY);
    assert.deepEqual(await codes(twice ?? EVERYTHING), ['MD23-V5']);
    assert.equal(await withRhythm(EVERYTHING, { interval: 'P3M', said: 'elk kwartaal' }, store, TODAY), undefined);
  });

  it('is which has been late shortest, or is due first or last', async () => {
    assert.deepEqual(await outermost(OVERDUE, 'shortest_late'), ['OW20-S1']);
    assert.deepEqual([...(await outermost(EVERYTHING, 'due_last'))].sort(), ['MD23-O2', 'MD23-V4']);
    assert.deepEqual([...(await outermost(EVERYTHING, 'due_first'))].sort(), ['OW20-V1', 'OW20-V4', 'OW20-V5']);
  });

  it('is so many of them, with all that equal the last', async () => {
    assert.equal((await outermost(OVERDUE, 'longest_late', 3)).length, 3);
    assert.equal((await outermost(OVERDUE, 'longest_late', 4)).length, 6);
    assert.equal((await outermost(OVERDUE, 'longest_late', 50)).length, 7);
  });

  it('is which has most risks, or fewest', async () => {
    assert.deepEqual(await outermost({ criteria: [{ field: 'anyRisk' }] }, 'most_risks'), ['OW20-O1']);
    const { measures } = await firstRegister();
    const none = measures.filter(({ risks }) => risks.length === 0).map(({ code }) => code);
    assert.deepEqual([...(await outermost(EVERYTHING, 'fewest_risks'))].sort(), none.sort());
  });

  it('is which risk has most measures, among those of a level where one is named', async () => {
    const store = memoryStore(await firstRegister());
    const most = await riskWithMost(EVERYTHING, store, TODAY);
    assert.deepEqual(most?.input, { query: { codes: ['MD23-R1'] }, offset: 0 });
    const low: MeasureQuery = { criteria: [{ field: 'riskLevel', anyOf: ['low'] }] };
    const lows = await riskWithMost(low, store, TODAY);
    assert.deepEqual(lows?.input, { query: { codes: ['OW20-L2', 'OW20-L3'] }, offset: 0 });
  });
});
