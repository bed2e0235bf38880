import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import { parseClick } from '../../../src/cards/verbs.js';
import type { MeasureQuery } from '../../../src/domain/query/query.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { FROM_CARD, day, deadline, measure } from '../../support/builders.js';
import { LATE, MICROSOFT, OPEN, query } from '../asked.js';
import { drawn, drawnOutcome, type Drawn } from '../drawn.js';
import { listOutcome, viewOf } from '../views.js';
import { actor, depsOn, firstRegister } from '../world.js';

const HEADINGS = ['Termijn voorbij', 'Loopt nu', 'Binnenkort', 'Later', 'Zonder einddatum'];
const headingsOf = (card: Drawn): readonly string[] => card.text.split('\n').filter((line) => HEADINGS.includes(line));

describe('a list of measures', () => {
  let store: Store;
  before(async () => {
    store = memoryStore(await firstRegister());
  });

  async function listed(asked: MeasureQuery, today: string, offset = 0): Promise<Drawn> {
    const request = { action: 'listMeasures', input: { query: asked, offset } } as const;
    const outcome = await perform(request, actor, 'nl', depsOn(store, today), FROM_CARD);
    return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue() });
  }

  it('names its total and how much of it is late', async () => {
    const card = await listed(query(MICROSOFT, OPEN), '2026-11-21');
    assert.match(card.text, /^13 maatregelen, 6 te laat$/m);
    assert.match(card.text, /^1–10 van 13$/m);
    assert.match(card.summary, /^13 maatregelen, 6 te laat \(Microsoft · openstaand\)\. OW20-V1, /);
    assert.match(card.summary, / en 3 meer\.$/);
  });

  it('says of what is late how late, and that nothing was reported', async () => {
    const card = await listed(query(LATE), '2026-11-21');
    assert.match(card.text, /2\.252 dagen te laat · geen melding · 31 aug – 21 sep 2020 · Microsoft/);
  });

  it('leads from page to page through every measure, each once', async () => {
    const seen: string[] = [];
    for (let card = await listed(query(), '2023-06-20'); ;) {
      seen.push(...card.measures);
      const onward = card.actions.find(({ verb, title }) => verb === 'showPage' && title === 'Volgende');
      if (onward === undefined) break;
      const click = parseClick(onward.verb, onward.data);
      assert.ok(click !== 'outdated' && 'request' in click && click.request.action === 'listMeasures');
      card = await listed(click.request.input.query, '2023-06-20', click.request.input.offset);
    }
    assert.equal(seen.length, 27);
    assert.equal(new Set(seen).size, 27);
  });

  it('takes each filter away with one click', async () => {
    const card = await listed(query(MICROSOFT, OPEN), '2023-06-20');
    const rest = card.actions
      .filter(({ title }) => title.endsWith('✕'))
      .map(({ title, verb, data }) => [title, verb, data['query']]);
    assert.deepEqual(rest, [
      ['Microsoft ✕', 'listMeasures', query(OPEN)],
      ['openstaand ✕', 'listMeasures', query(MICROSOFT)],
    ]);
  });

  it('takes the date asked about away with one click, and says as of when it is', async () => {
    const card = await listed({ criteria: [LATE], asOf: day('2020-11-01') }, '2023-06-20');
    assert.deepEqual(card.measures, ['OW20-V1', 'OW20-V4', 'OW20-V5']);
    const today = card.actions.find(({ title }) => title === 'stand op 1 november 2020 ✕');
    assert.deepEqual(today?.data['query'], query(LATE));
  });

  it('leads back from a measure to the page it stood on', async () => {
    const card = await listed(query(OPEN), '2023-06-20', 10);
    const row = card.actions.find(({ verb }) => verb === 'showMeasure');
    const click = parseClick(row?.verb ?? '', row?.data);
    assert.ok(click !== 'outdated' && 'request' in click);
    assert.deepEqual(click.back, { action: 'listMeasures', input: { query: query(OPEN), offset: 10 } });
  });

  it('that is empty says so, names what was searched for and shows no measure', async () => {
    const card = await listed(query(MICROSOFT, { field: 'state', anyOf: ['verified'] }), '2023-06-20');
    assert.match(card.text, /^Geen maatregelen gevonden$/m);
    assert.match(card.text, /^Gezocht op: Microsoft · geverifieerd\.$/m);
    assert.deepEqual(card.measures, []);
    assert.match(card.summary, /^Geen maatregelen gevonden\./);
  });

  it('keeps its order and puts a heading wherever the time at which measures end changes', () => {
    const today = '2024-05-01';
    const ends = ['2020-12-31', '2024-05-01', '2024-05-31', '2024-06-01', null];
    const measures = ends.map((latest, index) => measure(`OW20-V${index + 1}`, { deadlines: [deadline(latest)] }));
    const card = drawnOutcome(listOutcome(measures, { today: day(today) }));
    assert.deepEqual(card.measures, ['OW20-V1', 'OW20-V2', 'OW20-V3', 'OW20-V4', 'OW20-V5']);
    assert.deepEqual(headingsOf(card), HEADINGS);
    const lines = card.text.split('\n');
    assert.ok(lines.indexOf('Loopt nu') < lines.findIndex((line) => line.startsWith('OW20-V2')));
    assert.ok(lines.indexOf('Later') > lines.findIndex((line) => line.startsWith('OW20-V3')));
  });

  it('puts a measure under the heading that its mark says, however far its last day is', () => {
    const today = '2024-05-01';
    const days = [
      ['2024-05-01', '2024-12-31', 'Loopt nu'],
      ['2024-05-31', '2024-12-31', 'Binnenkort'],
      ['2024-06-01', '2024-12-31', 'Later'],
    ] as const;
    for (const [earliest, latest, heading] of days) {
      const one = measure('OW20-V1', { deadlines: [deadline(latest, { earliest: day(earliest) })] });
      const card = drawnOutcome(listOutcome([one], { today: day(today), rows: [viewOf(one, day(today))] }));
      assert.deepEqual(headingsOf(card), [heading]);
      assert.equal(card.text.includes('termijn loopt nu'), heading === 'Loopt nu');
    }
  });

  it('says that the best match comes first where words were searched for, and has no headings then', async () => {
    const card = await listed(query({ field: 'text', words: 'telemetrie' }), '2023-06-20');
    assert.match(card.text, /^wat het best past eerst$/m);
    assert.match(card.summary, /^5 maatregelen, 1 te laat \(over ‘telemetrie’ · wat het best past eerst\)\. OW20-V5, /);
    assert.deepEqual(headingsOf(card), []);
    assert.doesNotMatch((await listed(query(OPEN), '2023-06-20')).text, /wat het best past/);
  });

  it('says what is not recorded, and shows what comes near', async () => {
    const card = await listed(query({ field: 'text', words: 'bestandspaden xylofoon' }), '2023-06-20');
    assert.match(card.text, /^Niet vastgelegd, wel in de buurt: 1 maatregel$/m);
    assert.deepEqual(card.measures, ['OW20-O6']);
    assert.match(
      card.summary,
      /^Niet vastgelegd, wel in de buurt: 1 maatregel \(deels over ‘bestandspaden xylofoon’\)\./,
    );
  });

  it('whose page is gone leads back to one that is there', () => {
    const card = drawnOutcome(listOutcome([measure()], { offset: 40, rows: [], total: 12 }));
    assert.match(card.text, /Deze bladzijde is er niet meer/);
    const previous = card.actions.find(({ title }) => title === 'Vorige');
    assert.equal(previous?.data['offset'], 2);
  });

  it('names who owes a measure in each row, unless all are owed by the same', async () => {
    assert.match((await listed(query(LATE), '2023-06-20')).text, /2020 · Microsoft$/m);
    assert.doesNotMatch((await listed(query(MICROSOFT, LATE), '2023-06-20')).text, /2020 · Microsoft$/m);
  });
});
