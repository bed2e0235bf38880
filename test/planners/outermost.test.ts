import assert from 'node:assert/strict';
import { withOutermost } from '../../src/planners/outermost.js';
import { memoryStore } from '../../src/stores/memory.js';
import type { MeasureQuery } from '../../src/domain/query/query.js';
import { day } from '../support/builders.js';
import { firstRegister } from '../support/first-register.js';

const OVERDUE: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['overdue'] }] };
const OPEN: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['open'] }] };
const TODAY = day('2024-02-01');

describe('the day of what is outermost in time', () => {
  async function codes(query: MeasureQuery, only: 'longest_late' | 'oldest' | 'newest'): Promise<readonly string[]> {
    const store = memoryStore(await firstRegister());
    const asked = await withOutermost(query, only, store, TODAY);
    const { rows } = await store.findMeasures(asked, { offset: 0, limit: 100 }, TODAY);
    return rows.map(({ code }) => code);
  }

  it('leaves all that have been late equally long', async () => {
    const store = memoryStore(await firstRegister());
    const late = await store.findMeasures(OVERDUE, { offset: 0, limit: 100 }, TODAY);
    const days = late.rows.map(({ deadlines }) => deadlines.at(-1)?.latest ?? '');
    const first = late.rows.filter((_, at) => days[at] === days[0]).map(({ code }) => code);
    assert.deepEqual(await codes(OVERDUE, 'longest_late'), first);
    assert.ok(first.length < late.total, 'and not all that are late');
  });

  it('leaves those that were agreed first, or last', async () => {
    const { measures } = await firstRegister();
    const agreed = measures.flatMap(({ agreedOn }) => agreedOn ?? []).sort();
    const all: MeasureQuery = { criteria: [] };
    for (const [only, on] of [
      ['oldest', agreed[0]],
      ['newest', agreed.at(-1)],
    ] as const) {
      const expected = measures.filter(({ agreedOn }) => agreedOn === on).map(({ code }) => code);
      assert.deepEqual([...(await codes(all, only))].sort(), expected.sort());
    }
  });

  it('leaves the question as it was where nothing is selected', async () => {
    const nothing: MeasureQuery = {
      criteria: [...OPEN.criteria, ...OVERDUE.criteria, { field: 'text', words: 'xyz' }],
    };
    const store = memoryStore(await firstRegister());
    for (const only of ['longest_late', 'oldest', 'newest'] as const)
      assert.deepEqual(await withOutermost(nothing, only, store, TODAY), nothing);
  });
});
