import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { perform } from '../../src/actions/perform.js';
import type { ActionRequest } from '../../src/actions/requests.js';
import { parseClick } from '../../src/cards/verbs.js';
import type { Store } from '../../src/domain/store/store.js';
import { memoryStore } from '../../src/stores/memory.js';
import { FROM_CARD, day } from '../support/builders.js';
import { LATE, risk, show } from './asked.js';
import { drawn, type Drawn } from './drawn.js';
import { actor, depsOn, firstRegister } from './world.js';

const THEN = day('2020-11-01');
const CLICKS = ['showMeasure', 'showRisk', 'listMeasures', 'listRisks'];

/** The day that a click asks about. */
function dayAsked(verb: string, data: unknown): unknown {
  const click = parseClick(verb, data);
  assert.ok(click !== 'outdated' && 'request' in click);
  const { input } = click.request;
  return 'asOf' in input ? input.asOf : 'query' in input ? input.query.asOf : undefined;
}

describe('a card about a past day', () => {
  let store: Store;
  before(async () => {
    store = memoryStore(await firstRegister());
  });

  async function shown(request: ActionRequest): Promise<Drawn> {
    const outcome = await perform(request, actor, 'nl', depsOn(store, '2026-11-21'), FROM_CARD);
    return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue() });
  }

  const about: Readonly<Record<string, ActionRequest>> = {
    'a list': { action: 'listMeasures', input: { query: { criteria: [LATE], asOf: THEN }, offset: 0 } },
    'a measure': { ...show('OW20-V4'), input: { ...show('OW20-V4').input, asOf: THEN } } as ActionRequest,
    'a risk': { ...risk('OW20-H4'), input: { ...risk('OW20-H4').input, asOf: THEN } } as ActionRequest,
  };

  for (const [name, request] of Object.entries(about)) {
    it(`says which day, and opens everything on that day: ${name}`, async () => {
      const card = await shown(request);
      assert.match(card.text, /1 november 2020/);
      assert.match(card.summary, /1 november 2020/);
      const leads = card.actions.filter(({ verb, title }) => CLICKS.includes(verb) && !/nu|✕|Vorige/.test(title));
      assert.ok(leads.length > 0);
      for (const { verb, data } of leads) assert.equal(dayAsked(verb, data), THEN, JSON.stringify(data));
    });

    it(`leads to how things stand now with one click: ${name}`, async () => {
      const { actions } = await shown(request);
      const now = actions.find(({ title }) => title === 'Zoals het nu is' || title.startsWith('stand op'));
      assert.ok(now);
      assert.equal(dayAsked(now.verb, now.data), undefined);
    });
  }

  it('counts lateness up to that day', async () => {
    assert.match((await shown(about['a measure'] ?? show('OW20-V4'))).text, /41 dagen te laat/);
  });

  it('offers no way to now where it is about now', async () => {
    const { actions } = await shown(show('OW20-V4'));
    assert.ok(!actions.some(({ title }) => title === 'Zoals het nu is'));
  });
});
