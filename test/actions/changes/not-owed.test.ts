import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawn } from '../../cards/drawn.js';
import { PEOPLE } from '../../cards/world.js';
import { measure } from '../../support/builders.js';
import { deskWith, outcome } from '../../support/change-desk.js';
import { organisation } from '../../support/organisations.js';

const desk = () =>
  deskWith({
    measures: [measure('OW20-V4'), measure('OW20-O1'), measure('OW20-V5', { confidential: true })],
    organisations: [organisation('rvo', { aliases: ['Ondernemend Nederland'] })],
  });

async function form(code: string, claimedBy: string, language: 'nl' | 'en' = 'nl') {
  const asked = outcome('form', await desk().fillIn('reportDone', code, { claimedBy }));
  const catalogue = await desk().store.catalogue();
  return { asked, card: drawn({ outcome: asked, alternatives: [], back: null, catalogue, people: PEOPLE }, language) };
}

describe('a report by a party that does not owe the measure', () => {
  const told: readonly (readonly [string, string, 'nl' | 'en', RegExp])[] = [
    ['OW20-V4', 'RVO', 'nl', /OW20-V4 moet Microsoft doen, niet RVO\./],
    ['OW20-V4', 'ondernemend nederland', 'en', /OW20-V4 is for Microsoft to do, not ondernemend nederland\./],
    ['OW20-O1', 'Microsoft', 'nl', /OW20-O1 moeten de overheidsorganisaties doen, niet Microsoft\./],
    ['OW20-O1', 'Microsoft', 'en', /OW20-O1 is for the government organisations to do, not Microsoft\./],
  ];
  for (const [code, who, language, remark] of told) {
    it(`is remarked on the form: ${who} on ${code} (${language})`, async () => {
      const { card } = await form(code, who, language);
      assert.match(card.text, remark);
      assert.match(card.summary, remark);
      assert.ok(card.actions.some(({ verb }) => verb === 'reportDone'));
    });
  }

  it('is recorded once the form was seen, and not by a sentence alone', async () => {
    const own = desk();
    const report = (via: 'sentence' | 'card', claimedBy = 'RVO') =>
      own.change('reportDone', 'OW20-V4', { claimedBy, occurredOn: '2021-01-20' }, { via });
    assert.equal(outcome('form', await report('sentence')).notOwed?.by, 'RVO');
    assert.deepEqual(await own.records(), []);
    assert.equal(outcome('changed', await report('card')).record.kind, 'report');
  });

  it('leads to how the organisations stand where it is theirs, and only then', async () => {
    const { card } = await form('OW20-O1', 'Microsoft');
    const coverage = card.nodes.find(({ verb }) => verb === 'showCoverage');
    assert.deepEqual([coverage?.['title'], coverage?.['associatedInputs']], ['Dekking', 'none']);
    const { card: other } = await form('OW20-V4', 'RVO');
    assert.ok(!other.actions.some(({ verb }) => verb === 'showCoverage'));
  });

  for (const [code, who] of [
    ['OW20-V4', 'Microsoft'],
    ['OW20-O1', 'RVO'],
    ['OW20-V4', 'Sanne de Vries'],
    ['OW20-V4', 'een auditor'],
    ['OW20-V4', ''],
    ['OW20-V5', 'RVO'],
  ] as const) {
    it(`is not what ‘${who}’ says of ${code}`, async () => {
      assert.equal((await form(code, who)).asked.notOwed, undefined);
    });
  }
});
