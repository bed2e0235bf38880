import assert from 'node:assert/strict';
import { reader } from '../../support/reader.js';
import { CATALOGUE, vendorCode, worldWhen } from '../question/reading.js';
import { told, type Told } from './told.js';

const SENTENCES: readonly (readonly [sentence: string, change: string, values: Told['values'], of?: string])[] = [
  ['nieuwe leverancier: Oracle', 'addVendor', { name: 'Oracle' }],
  ['voeg leverancier Oracle toe', 'addVendor', { name: 'Oracle' }],
  ['Voeg Oracle toe als leverancier.', 'addVendor', { name: 'Oracle' }],
  ['kun je een leverancier toevoegen?', 'addVendor', {}],
  [
    'voeg een leverancier toe: Oracle (OCI, Oracle Cloud)',
    'addVendor',
    { name: 'Oracle', aliases: 'OCI, Oracle Cloud' },
  ],
  ['add a vendor Oracle', 'addVendor', { name: 'Oracle' }],
  ['please add a new vendor: SAP, also known as Ariba, SAP SE', 'addVendor', { name: 'SAP', aliases: 'Ariba, SAP SE' }],
  [
    "voeg bron toe: 'DPIA Teams', Privacy Company, 3 maart 2023, kenmerk 123",
    'addSource',
    { title: 'DPIA Teams', publisher: 'Privacy Company', published: '2023-03-03', reference: '123' },
  ],
  [
    'new source: "DPIA on Teams", published by Privacy Company, dated 3 March 2023',
    'addSource',
    { title: 'DPIA on Teams', publisher: 'Privacy Company', published: '2023-03-03' },
  ],
  [
    'nieuw onderzoek TE23: DPIA Teams 2023 van Microsoft, bron defender-2023',
    'addInvestigation',
    { code: 'TE23', title: 'DPIA Teams 2023', vendor: 'Microsoft', source: 'defender-2023' },
  ],
  [
    'start een nieuw onderzoek: "DPIA Teams" van Microsoft, producten Teams, OneDrive, afgerond 1 mei 2023',
    'addInvestigation',
    { title: 'DPIA Teams', vendor: 'Microsoft', products: 'Teams, OneDrive', completed: '2023-05-01' },
  ],
  [
    'new investigation TE23: DPIA on Teams of Google',
    'addInvestigation',
    { code: 'TE23', title: 'DPIA on Teams', vendor: 'Google Cloud' },
  ],
  [
    'voeg een risico toe aan MD23: logbestanden blijven te lang staan, hoog',
    'addRisk',
    { level: 'high', investigation: 'MD23', title: 'logbestanden blijven te lang staan' },
  ],
  [
    'nieuw hoog risico bij OW20: "Locatiegegevens gaan weg.", blz. 4, titel Locatiegegevens',
    'addRisk',
    {
      level: 'high',
      investigation: 'OW20',
      quote: 'Locatiegegevens gaan weg.',
      place: 'blz. 4',
      title: 'Locatiegegevens',
    },
  ],
  ['voeg een laag risico toe aan Defender', 'addRisk', { level: 'low', investigation: 'MD23' }],
  [
    'new medium risk in OW20: Location, "It leaves the EU."',
    'addRisk',
    { level: 'medium', investigation: 'OW20', title: 'Location', quote: 'It leaves the EU.' },
  ],
  [
    'nieuwe omstandigheid in OW20: "Er is geen opt-out."',
    'addCircumstance',
    { investigation: 'OW20', quote: 'Er is geen opt-out.' },
  ],
  [
    'new circumstance in OW20: "There is no opt-out.", p. 3',
    'addCircumstance',
    { investigation: 'OW20', quote: 'There is no opt-out.', place: 'p. 3' },
  ],
  [
    'de voorwaarde van OW20-L1 is V7 en O4 omdat de memo dit zegt',
    'setCondition',
    { condition: 'V7 en O4', reason: 'de memo dit zegt' },
    'OW20-L1',
  ],
  [
    'the condition of OW20-L1 is V7 and O4 because the memo says so',
    'setCondition',
    { condition: 'V7 and O4', reason: 'the memo says so' },
    'OW20-L1',
  ],
  ['OW20-H1 is gemitigeerd als V1 geverifieerd is', 'setCondition', { condition: 'V1 geverifieerd is' }, 'OW20-H1'],
  ['OW20-H1 has no condition any more', 'setCondition', { condition: 'geen voorwaarde' }, 'OW20-H1'],
  ['OW20-V2 wacht op OW20-C1', 'setBlockers', { blockers: '+OW20-C1' }, 'OW20-V2'],
  ['OW20-V2 hangt af van OW20-V4', 'setBlockers', { blockers: '+OW20-V4' }, 'OW20-V2'],
  ['OW20-V2 kan pas klaar zijn als OW20-V4 klaar is', 'setBlockers', { blockers: '+OW20-V4' }, 'OW20-V2'],
  ['OW20-V2 hangt niet meer af van OW20-V4', 'setBlockers', { blockers: '-OW20-V4' }, 'OW20-V2'],
  ['OW20-V2 can only be done once OW20-V4 is done', 'setBlockers', { blockers: '+OW20-V4' }, 'OW20-V2'],
  ['OW20-V2 wacht niet meer op C1', 'setBlockers', { blockers: '-C1' }, 'OW20-V2'],
  ['OW20-V2 is waiting for C1 and V3', 'setBlockers', { blockers: '+C1, +V3' }, 'OW20-V2'],
  ['hernoem leverancier AWS naar Amazon', 'editVendor', { name: 'Amazon' }, 'vendor/aws'],
  ['change the investigation OW20', 'editInvestigation', {}, 'investigation/OW20'],
  ['hernoem risico OW20-L1 naar Locatiegegevens', 'editRisk', { title: 'Locatiegegevens' }, 'OW20-L1'],
  ["wijzig de titel van OW20-H1 in 'Inzage door derden'", 'editRisk', { title: 'Inzage door derden' }, 'OW20-H1'],
  ['de Engelse titel van OW20-H1 is “Access”', 'editRisk', { titleEn: 'Access' }, 'OW20-H1'],
  [
    'het citaat van OW20-L1 luidt: “Gegevens gaan naar de VS, ook die van kinderen.”',
    'editRisk',
    { quote: 'Gegevens gaan naar de VS, ook die van kinderen.' },
    'OW20-L1',
  ],
  [
    'verander de bron van omstandigheid OW20-C1 in defender-2023',
    'editCircumstance',
    { source: 'defender-2023' },
    'OW20-C1',
  ],
  ['OW20-C1 heet voortaan Geen opt-out', 'editCircumstance', { title: 'Geen opt-out' }, 'OW20-C1'],
  ['wijzig risico H1', 'editRisk', {}, 'H1'],
  ['kun je omstandigheid OW20-C1 aanpassen?', 'editCircumstance', {}, 'OW20-C1'],
  ['OW20-H1 moet Inzage door derden heten', 'editRisk', { title: 'Inzage door derden' }, 'OW20-H1'],
  ['circumstance C1 should be called No opt-out', 'editCircumstance', { titleEn: 'No opt-out' }, 'C1'],
  ['rename OW20-C1 to No opt-out', 'editCircumstance', { titleEn: 'No opt-out' }, 'OW20-C1'],
  ['change the quote of risk OW20-L1 to "It leaves the EU."', 'editRisk', { quote: 'It leaves the EU.' }, 'OW20-L1'],
  ['the place of OW20-H1 should be: p. 14', 'editRisk', { place: 'p. 14' }, 'OW20-H1'],
  ['the Dutch title of OW20-H1 is: Inzage', 'editRisk', { title: 'Inzage' }, 'OW20-H1'],
  ['rename investigation OW20 to Office', 'editInvestigation', { titleEn: 'Office' }, 'investigation/OW20'],
  ['hernoem onderzoek OW20 naar Office', 'editInvestigation', { title: 'Office' }, 'investigation/OW20'],
  ['edit risk OW20-H1', 'editRisk', {}, 'OW20-H1'],
];

describe('a sentence that adds to the register', () => {
  for (const [sentence, change, values, of = null] of SENTENCES) {
    it(`is “${sentence}”`, () => {
      assert.deepEqual(told(sentence), { change, of, values });
    });
  }

  for (const question of [
    'welke leveranciers zijn er?',
    'nieuwe leverancier?',
    'nieuwe risico’s sinds maart',
    'wat is de voorwaarde van OW20-L1?',
    'is OW20-H1 gemitigeerd als V1 klaar is?',
    'wacht OW20-V2 op OW20-C1?',
    'welke maatregelen wachten op verificatie',
    'hoog risico bij OW20',
    'wat is het citaat van OW20-L1?',
    'wat is de bron van OW20-C1',
    'hoe heet OW20-H1',
    'het citaat van OW20-L1 klopt niet',
    'de bron van OW20-C1 is onduidelijk',
    'de titel van OW20-H1 moet worden aangepast',
    'the source of OW20-C1 is not clear',
    'the title of OW20-H1 must be changed',
    'onderzoek OW20',
  ]) {
    it(`is not “${question}”`, () => {
      assert.equal(told(question), null);
    });
  }

  it('is none where it is about something that is there already', () => {
    assert.equal(told('zet risico H3 op middel want de helft is klaar')?.change, 'rerate');
    assert.equal(told('wijzig risico H3 naar laag omdat alles klaar is')?.change, 'rerate');
    assert.equal(told('wijzig de voorwaarde van OW20-L1')?.change, 'setCondition');
    assert.equal(told('OW20-C1 is vervallen sinds 1 maart')?.change, 'markGone');
    assert.equal(told('voeg rapport toe bij V4: https://example.org/rapport')?.change, 'addEvidence');
    assert.equal(told('nieuwe maatregel van Microsoft in OW20: "Microsoft stopt."')?.change, 'addMeasure');
  });

  it('tells a quote of the length that a quote may have', () => {
    const quote = 'De app stuurt gegevens, ook van kinderen. '.repeat(94).trim();
    assert.deepEqual(told(`het citaat van OW20-L1 is "${quote}"`), {
      change: 'editRisk',
      of: 'OW20-L1',
      values: { quote },
    });
    assert.deepEqual(told(`change the quote of OW20-C1 to: “${quote}”`)?.values, { quote });
  });
});

describe('what came into the catalogue', () => {
  it('is understood from then on, also where it stood outside the register before', () => {
    const oracle = { code: vendorCode('oracle'), name: 'Oracle', aliases: ['OCI'], version: 1 };
    const grown = { ...worldWhen(), catalogue: { ...CATALOGUE, vendors: [...CATALOGUE.vendors, oracle] } };
    assert.equal(reader.read('wat staat open bij Oracle?', worldWhen()).intent.type, 'not_recorded');
    const { intent } = reader.read('wat staat open bij Oracle?', grown);
    assert(intent.type === 'list');
    assert.deepEqual(intent.query.criteria.at(-1), { field: 'obligor', anyOf: ['oracle'] });
    assert.equal(reader.read('wat staat open bij Oracle?', worldWhen()).intent.type, 'not_recorded');
  });
});
