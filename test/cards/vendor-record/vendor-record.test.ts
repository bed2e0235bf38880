import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { parseClick } from '../../../src/cards/verbs.js';
import type { Language } from '../../../src/domain/language.js';
import { currentDeadline } from '../../../src/domain/measure/measure.js';
import { overruled, reread } from '../../../src/domain/measure/overruling.js';
import type { MeasureQuery } from '../../../src/domain/query/query.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { at, day, FROM_CARD, party, person } from '../../support/builders.js';
import { firstRegister } from '../../support/first-register.js';
import { EVERYTHING, MICROSOFT, query } from '../asked.js';
import { drawn, isNode, type ActionNode, type Drawn } from '../drawn.js';
import { actor, depsOn, livelyStore } from '../world.js';

const record = (asked: MeasureQuery, against: 'first' | 'current' = 'first'): ActionRequest => ({
  action: 'vendorRecord',
  input: { query: asked, against },
});

async function shown(store: Store, request: ActionRequest, today: string, language: Language = 'nl'): Promise<Drawn> {
  const outcome = await perform(request, actor, language, depsOn(store, today), FROM_CARD);
  return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue() }, language);
}

/** The first register, with two deadlines that Sanne read otherwise. */
async function withReadAnew() {
  const first = await firstRegister();
  const anew = new Set<string>(['OW20-V2', 'OW20-V6']);
  const by = { reason: 'Zie bijlage 2', recordedBy: person('sanne'), recordedAt: at('2021-01-10') };
  const measures = first.measures.map((one) => {
    const reading = overruled(currentDeadline(one), { from: day('2021-01-01'), to: day('2021-03-31') });
    return anew.has(one.code) ? { ...one, deadlines: reread(one, reading, by) } : one;
  });
  return { ...first, measures, total: anew.size };
}

/** What a click asks for. */
function requestOf({ verb, data }: ActionNode): ActionRequest {
  const click = parseClick(verb, data);
  assert.ok(click !== 'outdated' && 'request' in click);
  return click.request;
}

const toLists = ({ actions }: Drawn): readonly ActionNode[] => actions.filter(({ data }) => isNode(data['behind']));

describe('the card of a vendor’s record', () => {
  it('begins with the answer in one sentence', async () => {
    const store = await livelyStore();
    const card = await shown(store, record(query(MICROSOFT)), '2021-04-20');
    assert.match(card.text, /^Van 6 toezeggingen die af moesten zijn, is er 1 op tijd nagekomen$/m);
    const english = await shown(store, record(query(MICROSOFT)), '2021-04-20', 'en');
    assert.match(english.text, /^Of 6 promises that were due, 1 was kept on time$/m);
    const early = await shown(store, record(query(MICROSOFT)), '2020-08-01');
    assert.match(early.text, /^Er hoefde nog geen toezegging af te zijn$/m);
  });

  it('names the codes, the days late and what was moved in its summary', async () => {
    const { summary } = await shown(await livelyStore(), record(query(MICROSOFT)), '2021-04-20');
    assert.match(summary, /^Microsoft, tegen de eerst toegezegde termijn\./);
    assert.match(summary, /Op tijd nagekomen: 1 \(OW20-V1\)/);
    assert.match(summary, /open en te laat: 5 \(OW20-V2, OW20-V3, OW20-V4, OW20-V5 en OW20-V6\)/);
    assert.match(summary, /Nog open en te laat: gemiddeld 150 dagen, mediaan 110 dagen, hoogstens 211 dagen\./);
    assert.match(summary, /Verschoven: 1 \(OW20-V4\), 1 keer, samen 191 dagen/);
  });

  it('tells of which promises the deadline was read otherwise than at first, which leads to their list', async () => {
    const { total, ...register } = await withReadAnew();
    assert.equal(total, 2);
    const store = memoryStore(register);
    const card = await shown(store, record(query(MICROSOFT)), '2021-04-20');
    assert.match(card.summary, /Bij 2 toezeggingen is de termijn anders gelezen dan eerst: OW20-V2 en OW20-V6\./);
    const english = await shown(store, record(query(MICROSOFT)), '2021-04-20', 'en');
    assert.match(
      english.summary,
      /For 2 promises the deadline was read differently than at first: OW20-V2 and OW20-V6\./,
    );
    assert.match(card.text, /anders gelezen dan eerst/);
    const behind = toLists(card).map(requestOf);
    const list = behind.find(({ action, input }) => action === 'vendorRecord' && input.behind?.figure === 'reread');
    assert.ok(list);
    const outcome = await perform(list, actor, 'nl', depsOn(store, '2021-04-20'), FROM_CARD);
    assert.ok(outcome.type === 'measureList' && outcome.total === total);
    const none = await shown(await livelyStore(), record(query(MICROSOFT)), '2021-04-20');
    assert.doesNotMatch(none.summary + none.text, /anders gelezen/);
  });

  it('leads from each number to a list of as many measures', async () => {
    const store = await livelyStore();
    for (const against of ['first', 'current'] as const) {
      const card = await shown(store, record(EVERYTHING, against), '2021-04-20');
      const rows = card.nodes.filter(({ type, selectAction }) => type === 'Container' && isNode(selectAction));
      let lists = 0;
      for (const row of rows) {
        const action = isNode(row['selectAction']) ? row['selectAction'] : {};
        const click = parseClick(String(action['verb']), action['data']);
        assert.ok(click !== 'outdated' && 'request' in click);
        const { request } = click;
        if (request.action !== 'vendorRecord' || request.input.behind === undefined) continue;
        const outcome = await perform(request, actor, 'nl', depsOn(store, '2021-04-20'), FROM_CARD);
        assert.ok(outcome.type === 'measureList');
        assert.ok(JSON.stringify(row['items']).includes(`"${outcome.total}"`), JSON.stringify(row['items']));
        lists += 1;
      }
      assert.ok(lists > 8, `${lists} numbers lead to a list`);
    }
  });

  it('draws what was due as a stacked bar, with the same in blocks for a client that draws none', async () => {
    const card = await shown(await livelyStore(), record(query(MICROSOFT)), '2021-04-20');
    const chart = card.nodes.find(({ type }) => type === 'Chart.HorizontalBar.Stacked');
    const bars: readonly unknown[] = Array.isArray(chart?.['data']) ? chart['data'] : [];
    const [bar] = bars;
    const parts: readonly unknown[] = isNode(bar) && Array.isArray(bar['data']) ? bar['data'] : [];
    assert.deepEqual(
      parts.map((part) => (isNode(part) ? [part['legend'], part['value']] : part)),
      [
        ['op tijd nagekomen: 1', 1],
        ['open en te laat: 5', 5],
      ],
    );
    assert.match(JSON.stringify(chart?.['fallback']), /█+.*░+/);
    const nothing = await shown(await livelyStore(), record(query(MICROSOFT)), '2020-08-01');
    assert.ok(!nothing.json.includes('Chart.'));
  });

  it('sets parties side by side where more than one was asked for, also who promised nothing', async () => {
    const asked = query({ field: 'obligor', anyOf: [party('microsoft'), party('google-cloud')] });
    const card = await shown(await livelyStore(), record(asked), '2021-04-20');
    assert.match(card.text, /^Microsoft {2}6\n1 op tijd nagekomen, 5 te laat$/m);
    assert.match(card.text, /^Google Cloud {2}0\ner hoefde nog niets af te zijn$/m);
    const own = card.actions
      .filter(({ verb, data }) => verb === 'vendorRecord' && data['behind'] === undefined)
      .map(requestOf);
    assert.ok(
      own.some((one) => JSON.stringify(one) === JSON.stringify(record(query(MICROSOFT)))),
      'a party leads to the record of its own',
    );
    const alone = await shown(await livelyStore(), record(query(MICROSOFT)), '2021-04-20');
    assert.doesNotMatch(alone.text, /Per partij/);
  });

  it('holds against the other deadline at a click, and takes each filter away', async () => {
    const card = await shown(await livelyStore(), record(query(MICROSOFT), 'current'), '2021-04-20');
    const other = card.actions.find(({ title }) => title === 'Tegen de eerste termijn');
    assert.equal(other?.data['against'], 'first');
    assert.ok(card.actions.some(({ title, verb }) => title.includes('Microsoft') && verb === 'vendorRecord'));
  });

  it('tells expectations, and how exactly deadlines were worded, in a part that opens', async () => {
    const card = await shown(await livelyStore(), record(query(MICROSOFT)), '2024-02-01');
    const hidden = card.nodes.find(({ id }) => id === 'record-more');
    assert.equal(hidden?.['isVisible'], false);
    const opening = card.actions.find(({ type }) => type === 'Action.ToggleVisibility');
    assert.equal(opening?.title, 'Per soort termijn, en meer');
    const told = JSON.stringify(hidden);
    for (const words of ['een seizoen', 'een jaar', 'verwachting verstreken']) assert.ok(told.includes(words), words);
  });
});
