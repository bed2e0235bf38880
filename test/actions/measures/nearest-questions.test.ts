import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { Criterion, RiskQuery } from '../../../src/domain/query/query.js';
import type { NearestQuestion } from '../../../src/domain/outcome/remarks.js';
import { investigationCode, measure, register, risk } from '../../support/builders.js';
import { deskOn } from '../../support/first-register.js';

const LATE: Criterion = { field: 'word', anyOf: ['overdue'] };
const DATA_VIEWER: Criterion = { field: 'text', words: 'Data Viewer' };
const SLM: Criterion = { field: 'obligor', anyOf: ['slm'] };
const list = (...criteria: readonly Criterion[]): ActionRequest => ({
  action: 'listMeasures',
  input: { query: { criteria: [...criteria] }, offset: 0 },
});
const TODAY = '2026-11-21';

async function totalBehind(question: NearestQuestion, ask: Ask): Promise<number> {
  const at = { offset: 0 };
  switch (question.of) {
    case 'measures':
      return (await ask('measureList', { action: 'listMeasures', input: { query: question.query, ...at } })).total;
    case 'risks':
      return (await ask('riskList', { action: 'listRisks', input: { query: question.query, ...at } })).total;
    default: {
      const { of, topic } = question;
      return (await ask('entries', { action: 'listEntries', input: { of, topic, present: null, ...at } })).total;
    }
  }
}
type Ask = Awaited<ReturnType<typeof deskOn>>['ask'];

describe('a question that finds nothing', () => {
  it('comes with the same question with one criterion less, where that finds something, fewest first', async () => {
    const { ask } = await deskOn(TODAY);
    const { total, nearest = [] } = await ask('measureList', list(LATE, DATA_VIEWER));
    assert.equal(total, 0);
    assert.deepEqual(
      nearest.flatMap((one) => (one.of === 'measures' ? [one.query.criteria] : [])),
      [[DATA_VIEWER], [LATE]],
    );
    assert.ok((nearest[0]?.total ?? 0) > 0);
    assert.ok((nearest[0]?.total ?? 0) <= (nearest[1]?.total ?? 0));
  });

  it('comes with a number that the list behind it has', async () => {
    const { ask } = await deskOn(TODAY);
    const { nearest = [] } = await ask('measureList', list(LATE, DATA_VIEWER));
    for (const question of nearest) assert.equal(await totalBehind(question, ask), question.total, question.of);
  });

  it('comes with one criterion by itself where one less does not do', async () => {
    const { ask } = await deskOn(TODAY);
    const { nearest = [] } = await ask('measureList', list(LATE, DATA_VIEWER, { field: 'word', anyOf: ['closed'] }));
    assert.ok(nearest.length > 0);
    for (const one of nearest) if (one.of === 'measures') assert.equal(one.query.criteria.length, 1);
  });

  it('comes with the risks that have its words', async () => {
    const all = register({
      measures: [measure('AB20-V1')],
      risks: [risk('AB20-H1', { title: { nl: 'Spionage', en: 'Spying' } })],
    });
    const { ask } = await deskOn(TODAY, all);
    const words = { field: 'text' as const, words: 'spionage' };
    assert.deepEqual((await ask('measureList', list(words))).nearest, [
      { of: 'risks', query: { text: 'spionage' }, total: 1 },
    ]);
  });

  it('comes with the circumstances and the documents that have its words', async () => {
    const { ask } = await deskOn(TODAY);
    const about = async (words: string) => (await ask('measureList', list({ field: 'text', words }))).nearest;
    assert.deepEqual(await about('giphy'), [{ of: 'circumstance', topic: 'giphy', total: 1 }]);
    assert.deepEqual(await about('privacy company'), [{ of: 'source', topic: 'privacy company', total: 1 }]);
    const long = 'giphy '.repeat(20).trim();
    assert.equal(await about(long), undefined);
  });

  it('comes with what has all its words beside measures that have only some', async () => {
    const { ask } = await deskOn(TODAY);
    const { total, nearest } = await ask('measureList', list({ field: 'text', words: 'chilling effect' }));
    assert.ok(total > 0);
    assert.deepEqual(nearest, [{ of: 'risks', query: { text: 'chilling effect' }, total: 1 }]);
  });

  it('comes with them where it counts, too', async () => {
    const { ask } = await deskOn(TODAY);
    const query = { criteria: [LATE, DATA_VIEWER] };
    const { nearest } = await ask('count', { action: 'countMeasures', input: { query, by: null } });
    assert.deepEqual(nearest, (await ask('measureList', list(LATE, DATA_VIEWER))).nearest);
  });

  it('comes with nearest questions about risks', async () => {
    const { ask } = await deskOn(TODAY);
    const query: RiskQuery = { level: ['low'], status: ['mitigated'], investigation: [investigationCode('OW20')] };
    const low: ActionRequest = { action: 'listRisks', input: { query, offset: 0 } };
    const { nearest } = await ask('riskList', low);
    assert.deepEqual(nearest, [{ of: 'risks', query: { level: ['low'], investigation: ['OW20'] }, total: 3 }]);
    const counted = await ask('riskCount', { action: 'countRisks', input: { query, by: null } });
    assert.deepEqual(counted.nearest, nearest);
  });

  it('has nothing beside it when it does find something, or when nothing narrows it', async () => {
    const { ask } = await deskOn(TODAY);
    assert.equal((await ask('measureList', list(SLM))).nearest, undefined);
    const empty = await deskOn(TODAY, register({}));
    assert.equal((await empty.ask('measureList', list())).nearest, undefined);
    assert.equal((await empty.ask('measureList', list(SLM, LATE))).nearest, undefined);
  });
});
