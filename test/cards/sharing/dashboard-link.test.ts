import assert from 'node:assert/strict';
import { createRenderer } from '../../../src/cards/renderer.js';
import type { DashboardLinkTo } from '../../../src/cards/drawing.js';
import type { MeasureQuery } from '../../../src/domain/query/query.js';
import { deskOn } from '../../support/first-register.js';

const LATE: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['overdue'] }] };

async function overviewWith(dashboard?: DashboardLinkTo): Promise<string> {
  const { ask } = await deskOn('2021-02-01');
  const outcome = await ask('overview', { action: 'overview', input: { query: LATE } });
  const render = createRenderer({ templates: 'adaptive-cards', ...(dashboard === undefined ? {} : { dashboard }) });
  return JSON.stringify(render({ outcome, alternatives: [], back: null }, 'en').card);
}

describe('the card of the overview', () => {
  it('leads to the dashboard with the same question and in the same language, where there is one', async () => {
    const asked: unknown[] = [];
    const card = await overviewWith((...question) => {
      asked.push(question);
      return 'https://nakoming.example.nl/dashboard?word=overdue';
    });
    assert.deepEqual(asked.at(-1), [LATE, 'en']);
    assert.match(card, /"type":"Action.OpenUrl","title":"Open the dashboard"/);
    assert(card.includes('"url":"https://nakoming.example.nl/dashboard?word=overdue"'));
  });

  it('has no such button where there is no dashboard, or none that can be linked to', async () => {
    for (const dashboard of [undefined, () => null]) assert.doesNotMatch(await overviewWith(dashboard), /OpenUrl/);
  });
});
