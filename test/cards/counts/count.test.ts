import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { parseClick } from '../../../src/cards/verbs.js';
import { DIMENSIONS } from '../../../src/domain/query/query.js';
import type { Language } from '../../../src/domain/language.js';
import type { CountOutcome } from '../../../src/domain/outcome/measure-outcome.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { count, LATE, MICROSOFT, OPEN, query } from '../asked.js';
import { drawn, drawnOutcome, isNode, type Drawn, type Node } from '../drawn.js';
import { TODAY } from '../views.js';
import { actor, depsOn, firstRegister, livelyStore } from '../world.js';
import { FROM_CARD } from '../../support/builders.js';

const dataOf = (chart: Node | undefined): readonly unknown[] => (Array.isArray(chart?.['data']) ? chart['data'] : []);
/** The parts of a round chart, their colours left out. */
const partsOf = (chart: Node | undefined) =>
  dataOf(chart).map((part) => (isNode(part) ? { legend: part['legend'], value: part['value'] } : part));
const barsOf = (chart: Node | undefined) => dataOf(chart).map((bar) => (isNode(bar) ? [bar['x'], bar['y']] : bar));

describe('a count', () => {
  let store: Store;
  before(async () => {
    store = memoryStore(await firstRegister());
  });

  async function answered(request: ActionRequest, today = '2024-02-01', language: Language = 'nl'): Promise<Drawn> {
    const outcome = await perform(request, actor, language, depsOn(store, today), FROM_CARD);
    return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue() }, language);
  }

  it('of several things is each number with what it was counted by, its codes and a click to its list', async () => {
    const asked = {
      ...count(null, MICROSOFT, LATE),
      input: { query: query(MICROSOFT, LATE), by: null, also: [query(OPEN)] },
    };
    const card = await answered(asked as ActionRequest, '2020-10-01');
    assert.match(card.text, /^Aantallen$/m);
    assert.match(card.text, /Microsoft · te laat: OW20-V1, OW20-V4 en OW20-V5\./);
    assert.match(card.summary, /^3 maatregelen \(Microsoft · te laat\)\. OW20-V1, .*\d+ maatregelen \(openstaand\)\./);
    const lists = card.actions.filter(({ verb }) => verb === 'listMeasures');
    assert.equal(lists.length, 2);
  });

  it('is a number, the filters it was counted with, and the codes it rests on', async () => {
    const card = await answered(count(null, MICROSOFT, LATE), '2020-10-01');
    assert.match(card.text, /^3 maatregelen$/m);
    assert.match(card.text, /^Geteld: OW20-V1, OW20-V4 en OW20-V5\.$/m);
    assert.match(card.summary, /^3 maatregelen \(Microsoft · te laat\)\./);
    assert.deepEqual(card.measures, [], 'a number is no list of measures');
  });

  it('of nothing says so', async () => {
    const card = await answered(count(null, { field: 'state', anyOf: ['verified'] }));
    assert.match(card.text, /^0 maatregelen$/m);
    assert.match(card.text, /Geen maatregelen gevonden/);
    assert.ok(!card.actions.some(({ title }) => title === 'Toon de lijst'));
  });

  it('leads to the list it counted', async () => {
    const { actions } = await answered(count(null, LATE));
    const list = actions.find(({ title }) => title === 'Toon de lijst');
    assert.deepEqual([list?.verb, list?.data['query']], ['listMeasures', query(LATE)]);
  });

  it('per party has each number beside its name, on the card and in the summary', async () => {
    const card = await answered(count('obligor', OPEN));
    for (const line of ['Microsoft  13', 'overheidsorganisaties  11', 'SLM  3'])
      assert.ok(card.text.includes(line), line);
    assert.match(card.summary, /Microsoft: 13, overheidsorganisaties: 11, SLM: 3\./);
    const english = await answered(count('obligor', OPEN), '2024-02-01', 'en');
    assert.match(english.summary, /Microsoft: 13, government organisations: 11, SLM: 3\./);
  });

  it('names the group of those without a value', async () => {
    assert.match((await answered(count('owner'))).text, /geen eigenaar {2}27/);
  });

  it('per anything leads from each group to a list of as many measures as it counted', async () => {
    for (const by of DIMENSIONS) {
      const card = await answered(count(by, OPEN));
      const rows = card.nodes.filter(({ type, selectAction }) => type === 'Container' && isNode(selectAction));
      assert.ok(rows.length > 0, by);
      for (const row of rows) {
        const action = isNode(row['selectAction']) ? row['selectAction'] : {};
        const click = parseClick(String(action['verb']), action['data']);
        assert.ok(click !== 'outdated' && 'request' in click && click.request.action === 'listMeasures');
        const total = await store.countMeasures(
          click.request.input.query,
          depsOn(store, '2024-02-01').calendar.today(),
        );
        assert.ok(JSON.stringify(row['items']).includes(`"${total}"`), `${by}: ${JSON.stringify(row['items'])}`);
      }
    }
  });

  it('shows its groups as a chart as well, where there is more than one', async () => {
    const chart = (card: Drawn) => card.nodes.find(({ type }) => type === 'Chart.Donut');
    assert.deepEqual(partsOf(chart(await answered(count('obligor', OPEN)))), [
      { legend: 'Microsoft: 13', value: 13 },
      { legend: 'overheidsorganisaties: 11', value: 11 },
      { legend: 'SLM: 3', value: 3 },
    ]);
    assert.equal(chart(await answered(count('owner'))), undefined);
  });

  it('per stretch of time goes from the first to the last, with bars in that order', async () => {
    for (const [by, first, under] of [
      ['month', 'september 2020', ['sep ’20', 3]],
      ['quarter', 'Q3 2020', ['Q3 ’20', 3]],
      ['year', '2020', ['2020', 6]],
    ] as const) {
      const card = await answered(count(by));
      const bars = card.nodes.find(({ type }) => type === 'Chart.VerticalBar');
      assert.deepEqual(barsOf(bars)[0], under);
      const at = (text: string) => card.text.indexOf(text);
      assert.ok(at(first) >= 0 && at(first) < at('2023'), card.text);
      assert.ok(at('2023') < at('geen einddatum') || at('geen einddatum') < 0, card.text);
    }
  });

  it('per stretch of time draws nothing of what has no date, which stays in the rows, and cuts no name of a month', async () => {
    for (const [language, none] of [
      ['nl', 'geen einddatum'],
      ['en', 'no end date'],
    ] as const) {
      const card = await answered(count('month'), '2024-02-01', language);
      assert.match(card.text, new RegExp(`${none} {2}\\d+`));
      const bars = barsOf(card.nodes.find(({ type }) => type === 'Chart.VerticalBar'));
      assert.ok(bars.length > 3);
      for (const bar of bars) assert.match(String(Array.isArray(bar) ? bar[0] : ''), /^\p{L}{3} ’\d\d$/u);
    }
  });

  it('per stretch of time has an axis of whole measures, as high as its highest bar or a little more', () => {
    for (const [counts, top] of [
      [[1, 1], 4],
      [[2, 3], 4],
      [[4, 1], 4],
      [[5, 1], 8],
      [[41, 8], 44],
    ] as const) {
      const groups = counts.map((count, index) => ({ key: `${2020 + index}-Q1`, count }));
      const total = counts[0] + counts[1];
      const outcome: CountOutcome = {
        type: 'count',
        query: query(),
        today: TODAY,
        total,
        by: 'quarter',
        groups,
        codes: [],
      };
      const chart = drawnOutcome(outcome).nodes.find(({ type }) => type === 'Chart.VerticalBar');
      assert.deepEqual([chart?.['yMin'], chart?.['yMax']], [0, top]);
    }
  });

  it('says how many groups there are besides those shown', () => {
    const groups = Array.from({ length: 25 }, (_, index) => ({ key: `OW20-H${index + 1}`, count: 2 }));
    const outcome: CountOutcome = {
      type: 'count',
      query: query(),
      today: TODAY,
      total: 50,
      by: 'risk',
      groups,
      codes: [],
    };
    assert.match(drawnOutcome(outcome).text, /En nog 15 groepen\./);
  });

  it('of risks counts them per level', async () => {
    const card = await answered({ action: 'countRisks', input: { query: {}, by: 'level' } });
    assert.match(card.text, /^10 risico’s$/m);
    for (const line of ['hoog  6', 'laag  3', 'niet hoog  1']) assert.ok(card.text.includes(line), line);
    const low = card.actions.find(({ data }) => JSON.stringify(data['query']) === '{"level":["low"]}');
    assert.equal(low?.verb, 'listRisks');
  });
});

describe('the overview', () => {
  const request: ActionRequest = { action: 'overview', input: { query: { criteria: [] } } };

  async function overview(store: Store, today: string): Promise<Drawn> {
    const outcome = await perform(request, actor, 'nl', depsOn(store, today), FROM_CARD);
    return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue() });
  }

  it('has numbers that each lead to their list', async () => {
    const store = memoryStore(await firstRegister());
    const card = await overview(store, '2023-06-20');
    assert.ok(card.actions.some(({ data }) => JSON.stringify(data['query']) === JSON.stringify(query(LATE))));
    assert.match(card.text, /^7\nte laat$/m);
    assert.match(card.summary, /27 openstaand, 7 te laat/);
    assert.match(card.summary, /10 risico’s: 10 open/);
  });

  it('has a chart, and the same as a table for clients that draw none', async () => {
    const card = await overview(memoryStore(await firstRegister()), '2023-06-20');
    const chart = card.nodes.find(({ type }) => type === 'Chart.HorizontalBar');
    assert.deepEqual(barsOf(chart), [
      ['Microsoft', 13],
      ['overheidsorganisaties', 11],
      ['SLM', 3],
    ]);
    assert.match(JSON.stringify(chart?.['fallback']), /overheidsorganisaties.*"11"/);
  });

  it('names every state that measures are in', async () => {
    assert.match(
      (await overview(await livelyStore(), '2021-01-20')).text,
      /toegezegd 25 · (in uitvoering|geverifieerd) 1/,
    );
  });
});
