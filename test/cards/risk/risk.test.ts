import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import type { RiskFocus } from '../../../src/domain/measure/focus.js';
import type { Language } from '../../../src/domain/language.js';
import type { Condition } from '../../../src/domain/risk/risk.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { FROM_CARD, day, measureCode, person, quotation, risk as riskOf } from '../../support/builders.js';
import { risk } from '../asked.js';
import { drawn, drawnOutcome, type Drawn } from '../drawn.js';
import { riskOutcome } from '../views.js';
import { actor, depsOn, firstRegister } from '../world.js';

const verified = (code: string): Condition => ({ type: 'verified', measure: measureCode(code) });
const NESTED: Condition = {
  type: 'all',
  of: [verified('OW20-V1'), { type: 'any', of: [verified('OW20-V2'), verified('OW20-O1')] }],
};
const nested = riskOf('OW20-H1', {
  condition: { condition: NESTED, ours: true, quotation: quotation('Nadat dit is gedaan.') },
});

describe('the card of a risk', () => {
  let store: Store;
  before(async () => {
    store = memoryStore(await firstRegister());
  });

  async function shown(code: string, focus: RiskFocus | null = null, language: Language = 'nl'): Promise<Drawn> {
    const outcome = await perform(risk(code, focus), actor, language, depsOn(store, '2023-06-20'), FROM_CARD);
    return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue() }, language);
  }

  it('shows as measures those of its condition and no others', async () => {
    const card = await shown('OW20-H6');
    assert.deepEqual(card.measures, ['OW20-V6', 'OW20-O1']);
    assert.deepEqual(card.risks, ['OW20-H6']);
  });

  it('leads with one button to all measures that are linked to it', async () => {
    const { actions } = await shown('OW20-H6');
    const button = actions.find(({ verb }) => verb === 'listMeasures');
    assert.equal(button?.title, 'Alle 3 gekoppelde maatregelen');
    assert.deepEqual(button.data['query'], { criteria: [{ field: 'risk', anyOf: ['OW20-H6'] }] });
  });

  it('says that it is not mitigated, and what still blocks it', async () => {
    const { summary } = await shown('OW20-H3', 'status');
    assert.match(summary, /^Nee, OW20-H3 is nog niet gemitigeerd: OW20-V3 en OW20-O1 zijn nog niet geverifieerd\./);
    assert.match(
      (await shown('OW20-H3', 'status', 'en')).summary,
      /^No, OW20-H3 is not mitigated yet: OW20-V3 and OW20-O1/,
    );
  });

  it('marks a condition that is our reading as ours, and quotes what the source does say', async () => {
    const { text } = await shown('OW20-H1');
    assert.match(text, /dit is onze lezing/);
    assert.match(text, /‘Nadat Microsoft deze maatregelen heeft doorgevoerd/);
  });

  it('without a recorded condition is open, says that none is recorded and shows what is linked', async () => {
    const card = await shown('OW20-L2');
    assert.match(card.summary, /^OW20-L2 staat open: er is geen voorwaarde vastgelegd/);
    assert.deepEqual(card.measures, ['OW20-O4']);
  });

  it('is not high where the source says no more than that', async () => {
    assert.match((await shown('MD23-R1', 'level')).summary, /^Het niveau van MD23-R1 is niet hoog/);
    assert.match((await shown('MD23-R1', 'level', 'en')).summary, /^The level of MD23-R1 is not high/);
  });

  it('says how many measures are linked when that was asked', async () => {
    assert.match((await shown('OW20-H4', 'measures')).summary, /^Aan OW20-H4 gekoppeld: 3 maatregelen/);
  });
});

describe('the condition of a risk', () => {
  it('is a tree, each part set in under what it belongs to', () => {
    const { nodes } = drawnOutcome(riskOutcome(nested, ['OW20-V1']));
    const indents = nodes
      .filter(({ type, width }) => type === 'Column' && String(width).endsWith('px'))
      .map(({ width }) => width);
    assert.deepEqual(indents, ['20px', '20px', '40px', '40px']);
  });

  it('says of every part in words whether it holds', () => {
    const { text } = drawnOutcome(riskOutcome(nested, ['OW20-V1']));
    assert.match(text, /^✗ Alle hiervan: nog niet voldaan$/m);
    assert.match(text, /^✓ geverifieerd · /m);
    assert.match(text, /^✗ Minstens één hiervan: nog niet voldaan$/m);
  });

  it('lists, asked what blocks the risk, what blocks it and not what holds', () => {
    const blocking = drawnOutcome(riskOutcome(nested, ['OW20-V1'], { focus: 'blocking' }));
    assert.deepEqual(blocking.measures, ['OW20-V2', 'OW20-O1']);
    assert.ok(blocking.actions.some(({ verb, data }) => verb === 'ask' && data['text'] === 'OW20-V1'));
    assert.match(blocking.summary, /^Wat OW20-H1 nog openhoudt: OW20-V2 en OW20-O1 zijn niet geverifieerd/);
  });

  it('is told where it is asked for, with how it stands, and with neither yes nor no', () => {
    const both: Condition = { type: 'all', of: [verified('OW20-V2'), verified('OW20-O1')] };
    const flat = riskOf('OW20-H2', { condition: { condition: both, ours: true, quotation: quotation('Nadat.') } });
    const asked = drawnOutcome(riskOutcome(flat, [], { focus: 'condition' })).summary;
    assert.match(asked, /^OW20-H2 is gemitigeerd als OW20-V2 en OW20-O1 zijn geverifieerd en iemand de nieuwe weging/);
    assert.match(asked, /bevestigd\. OW20-H2 is nog niet gemitigeerd/);
    const deep = drawnOutcome(riskOutcome(nested, [], { focus: 'condition' }), 'en').summary;
    assert.match(deep, /^The condition under which OW20-H1 is mitigated is below\. OW20-H1 is not mitigated yet/);
  });

  it('that holds still lacks a person who confirms the new rating', () => {
    const ready = drawnOutcome(riskOutcome(nested, ['OW20-V1', 'OW20-O1']));
    assert.match(ready.summary, /^Nog niet: aan de voorwaarde van OW20-H1 is voldaan, maar nog niemand/);
    assert.match(ready.text, /✗ nieuwe weging nog niet bevestigd/);
    assert.match(ready.text, /klaar voor herweging/);
    const asked = drawnOutcome(riskOutcome(nested, ['OW20-V1', 'OW20-O1'], { focus: 'blocking' }));
    assert.match(asked.summary, /iemand moet de nieuwe weging bevestigen/);
  });

  it('that holds and is confirmed makes the risk mitigated, at its new level', () => {
    const rating = { level: 'low' as const, on: day('2024-03-01'), by: person('sanne'), reason: 'Alles geverifieerd' };
    const outcome = riskOutcome({ ...nested, rating }, ['OW20-V1', 'OW20-V2']);
    const card = drawnOutcome(outcome);
    assert.match(card.summary, /^OW20-H1 is gemitigeerd sinds 1 maart 2024/);
    assert.match(card.text, /✓ opnieuw gewogen als laag, op 1 maart 2024/);
    assert.match(card.text, /laag risico/);
    assert.match(drawnOutcome({ ...outcome, focus: 'level' }).summary, /was hoog en is nu laag/);
    assert.match(drawnOutcome({ ...outcome, focus: 'blocking' }).summary, /Niets houdt OW20-H1 nog tegen/);
  });
});

describe('a list of risks', () => {
  it('says of each risk what keeps it open', async () => {
    const store = memoryStore(await firstRegister());
    const outcome = await perform(
      { action: 'listRisks', input: { query: { level: ['high'] }, offset: 0 } },
      actor,
      'nl',
      depsOn(store, '2023-06-20'),
      FROM_CARD,
    );
    const card = drawnOutcome(outcome);
    assert.deepEqual(card.risks, ['OW20-H1', 'OW20-H2', 'OW20-H3', 'OW20-H4', 'OW20-H5', 'OW20-H6']);
    assert.deepEqual(card.measures, []);
    assert.match(card.text, /open · hoog risico · houdt open: OW20-V1 en OW20-O1/);
    assert.match(card.summary, /^6 risico’s \(hoog risico\): 6 open\./);
    assert.ok(card.actions.some(({ title, verb }) => title === 'hoog risico ✕' && verb === 'listRisks'));
  });
});
