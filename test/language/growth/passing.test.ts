/** Words of something new in a sentence that adds nothing: a vendor needs no more than a name, and would be recorded at once. */
import assert from 'node:assert/strict';
import { told, type Told } from './told.js';

const GROWTH = /^(add(Vendor|Source|Investigation|Risk|Circumstance)|setCondition)$/;
const isGrowth = (text: string): boolean => GROWTH.test(told(text)?.change ?? '');

describe('a sentence in which something new is spoken of in passing', () => {
  for (const sentence of [
    'we hebben een nieuwe leverancier nodig',
    'nieuwe leverancier van de maand',
    'er is een nieuwe leverancier die ook SLM heet',
    'een leverancier toevoegen kan hoe',
    'ik heb een nieuw document ontvangen van Microsoft',
    'er is een nieuw risico dat we te laat zijn',
    'kun je een nieuwe bron noemen die over telemetrie gaat?',
    'zet het document klaar',
    'maak een rapport van open maatregelen',
    'maak een nieuw document voor de Kamer',
    'create a report of overdue measures',
    'we have a new vendor that is late',
    'add a vendor as filter',
    'there is a new supplier for telemetry',
    'neem dat op als bron',
    'voeg die toe als leverancier',
    'register a risk that V4 will be late',
  ]) {
    it(`adds nothing: “${sentence}”`, () => {
      assert.equal(isGrowth(sentence), false, JSON.stringify(told(sentence)));
    });
  }

  for (const sentence of [
    'de voorwaarde van OW20-H1 is niet vervuld',
    'de voorwaarde van OW20-H1 is nog open',
    'de voorwaarde van OW20-L1 is onduidelijk',
    'the condition of OW20-H1 is met',
    'the condition of OW20-L1 is not met yet',
  ]) {
    it(`sets no condition: “${sentence}”`, () => {
      assert.equal(isGrowth(sentence), false, JSON.stringify(told(sentence)));
    });
  }
});

describe('a sentence that says where something new is to go', () => {
  const ADDED: readonly (readonly [sentence: string, change: string, values: Told['values']])[] = [
    ['voeg een leverancier toe aan het register', 'addVendor', {}],
    ['voeg leverancier Oracle toe aan het register', 'addVendor', { name: 'Oracle' }],
    ['voeg een bron toe aan de lijst', 'addSource', {}],
    ['add vendor Oracle to the register', 'addVendor', { name: 'Oracle' }],
    ['kun je de leverancier Van Dijk toevoegen?', 'addVendor', { name: 'Van Dijk' }],
    ['een nieuwe leverancier Oracle (OCI) toevoegen', 'addVendor', { name: 'Oracle', aliases: 'OCI' }],
    ['nieuwe leverancier: Van Dijk', 'addVendor', { name: 'Van Dijk' }],
    ['voeg leverancier "Voor Ons" toe', 'addVendor', { name: 'Voor Ons' }],
    ['maak een nieuwe bron: DPIA Teams', 'addSource', { title: 'DPIA Teams' }],
    ['nieuw rapport: DPIA Teams', 'addSource', { title: 'DPIA Teams' }],
    [
      'zet de voorwaarde van OW20-L1 op minstens 80% van de ministeries bij O1',
      'setCondition',
      { condition: 'minstens 80% van de ministeries bij O1' },
    ],
  ];
  for (const [sentence, change, values] of ADDED) {
    it(`does not take that for its name: “${sentence}”`, () => {
      const { change: found, values: given } = told(sentence) ?? {};
      assert.deepEqual([found, given], [change, values]);
    });
  }
});
