import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { World } from '../../../src/language/world.js';
import { meaning, read } from './reading.js';

const SENTENCES: readonly (readonly [string, string])[] = [
  // Who has carried it out.
  ['welke organisaties hebben OW20-O1 uitgevoerd?', 'coverage OW20-O1 all done'],
  ['hoeveel organisaties hebben O1 gedaan?', 'coverage O1 all done'],
  ['hoeveel van de 22 organisaties hebben O1 gedaan?', 'coverage O1 all done'],
  ['wie heeft nog niet geantwoord over O1?', 'coverage O1 all not_answered'],
  ['dekking van OW20-O1', 'coverage OW20-O1 all any'],
  ['Wat is de dekking van O1', 'coverage O1 all any'],
  ['welke ministeries moeten O1 nog doen?', 'coverage O1 ministry not_answered'],
  ['welke agentschappen hebben O1 nog niet uitgevoerd', 'coverage O1 agency not_answered'],
  ['welke organisaties zijn nog bezig met O1?', 'coverage O1 all in_progress'],
  ['welke organisaties weigeren O1?', 'coverage O1 all declined'],
  ['wie heeft O1 uitgevoerd?', 'coverage O1 all done'],
  ['wie moet O1 nog doen?', 'coverage O1 all not_answered'],
  ['hoe ver zijn de organisaties met O1?', 'coverage O1 all any'],
  ['is O1 al door alle ministeries uitgevoerd?', 'coverage O1 ministry done'],
  ['which organisations have carried out O1?', 'coverage O1 all done'],
  ['how many organizations have done OW20-O1?', 'coverage OW20-O1 all done'],
  ['coverage of O1', 'coverage O1 all any'],
  ['who has not answered about O1?', 'coverage O1 all not_answered'],
  ['which ministries still have to do OW20-O1?', 'coverage OW20-O1 ministry not_answered'],
  ['welke organisaties hadden O1 uitgevoerd op 1 januari 2021?', 'coverage O1 all done 2021-01-01'],
  ['dekking van OW20-O1 eind 2020', 'coverage OW20-O1 all any 2020-12-31'],
  ['coverage of O1 on 1 March 2021', 'coverage O1 all any 2021-03-01'],
  // One organisation.
  ['hoe stond BZK ervoor op 31 december 2020?', 'one bzk 2020-12-31'],
  ['how did BZK stand on 31 December 2020?', 'one bzk 2020-12-31'],
  ['hoe staat BZK ervoor?', 'one bzk'],
  ['hoe staat het ministerie van Defensie ervoor', 'one def'],
  ['BZK', 'one bzk'],
  ['wat moet Financiën nog doen?', 'one fin'],
  ['heeft BZK O1 uitgevoerd?', 'one bzk'],
  ['wie is het contact van BZK?', 'one bzk'],
  ['how is BZK doing?', 'one bzk'],
  ['what does BZK still have to do?', 'one bzk'],
  // What they said.
  ['BZK heeft O1 uitgevoerd per 3 maart 2021', 'bzk O1 done, on: 3 maart 2021'],
  ['BZK heeft O1 op 3 maart 2021 uitgevoerd', 'bzk O1 done, on: 3 maart 2021'],
  ['BZK en Financiën hebben OW20-O1 uitgevoerd', 'bzk+fin OW20-O1 done'],
  ['het ministerie van Defensie is bezig met OW20-O1', 'def OW20-O1 in_progress'],
  ['OW20-O1 is uitgevoerd door Dienst A, Dienst B en Dienst C', 'dienst-a+dienst-b+dienst-c OW20-O1 done'],
  ['Dienst A weigert O1 omdat ze geen Office gebruiken', 'dienst-a O1 declined, note: ze geen Office gebruiken'],
  ['BZK has carried out O1 on 3 March 2021', 'bzk O1 done, on: 3 March 2021'],
  ['Dienst A is working on O1 since yesterday', 'dienst-a O1 in_progress, on: yesterday'],
  // Where it is not certain, the form asks.
  ['BZK heeft O1 niet uitgevoerd', 'bzk O1 ?'],
  ['BZK is nog niet klaar met OW20-O1', 'bzk OW20-O1 ?'],
  ['BZK did not carry out OW20-O1', 'bzk OW20-O1 ?'],
  ['BZK has not carried out OW20-O1', 'bzk OW20-O1 ?'],
  ["Dienst A didn't finish O1", 'dienst-a O1 ?'],
  ['BZK heeft O1 waarschijnlijk uitgevoerd', 'bzk O1 ?'],
  ['BZK heeft O1 deels uitgevoerd', 'bzk O1 ?'],
  // Organisations themselves.
  ['welke organisaties zijn er?', 'list all'],
  ['welke ministeries zijn er?', 'list ministry'],
  ['which organisations are there?', 'list all'],
  ['contact van BZK is Sanne', 'edit bzk, contact: Sanne'],
  ['Sanne is contact van BZK', 'edit bzk, contact: Sanne'],
  ['the contact of BZK is Sanne de Vries', 'edit bzk, contact: Sanne de Vries'],
  ['BZK heeft geen contact meer', 'edit bzk, contact: '],
  ['voeg organisatie RVO toe als agentschap', 'edit new, name: RVO, group: agency'],
  ['voeg ministerie Klimaat en Groene Groei toe', 'edit new, name: Klimaat en Groene Groei, group: ministry'],
  ['add organisation RVO as agency', 'edit new, name: RVO, group: agency'],
  ['nieuwe organisatie', 'edit new'],
  ['hernoem Dienst A naar Dienst Alfa', 'edit dienst-a, name: Dienst Alfa'],
  ['Dienst A heet voortaan Dienst Alfa', 'edit dienst-a, name: Dienst Alfa'],
  ['rename Dienst A to Dienst Alfa', 'edit dienst-a, name: Dienst Alfa'],
  ['hernoem BZK naar BZK Nederland', 'edit bzk, name: BZK Nederland'],
  ['BZK heet nu BZK Nederland', 'edit bzk, name: BZK Nederland'],
  ['rename BZK to The new BZK', 'edit bzk, name: The new BZK'],
  ['BZK telt niet meer mee per 1 januari 2021', 'edit bzk, endedOn: 1 januari 2021'],
  ['Dienst B bestaat niet meer', 'edit dienst-b, endedOn: '],
];

/** Of something else, however near the words are. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['wat moeten organisaties doen?', 'list'],
  ['welke maatregelen moeten de organisaties nog doen?', 'list'],
  ['hoeveel maatregelen van organisaties zijn open?', 'count'],
  ['wie moet O1 doen?', 'measure'],
  ['wie heeft V1 gereed gemeld?', 'measure'],
  ['hoe staat het ervoor?', 'overview'],
  ['hoe staat Microsoft ervoor?', 'overview'],
  ['Microsoft heeft V1 uitgevoerd', 'change'],
  ['de ministeries zeggen dat OW20-O1 klaar is', 'change'],
  ['maak Sanne coördinator', 'people'],
];

describe('a sentence about organisations', () => {
  for (const [text, expected] of SENTENCES) {
    it(`is understood: “${text}”`, () => assert.equal(meaning(text), expected));
  }

  for (const [text, expected] of OTHERS) {
    it(`is none: “${text}”`, () => assert.equal(meaning(text), expected));
  }

  it('that names no measure is about the one that was talked about', () => {
    const mention = { text: 'OW20-O1', of: 'measure', investigation: null, number: 'O1' } as const;
    const previous: World['previous'] = {
      intent: { type: 'measure', mention, focus: null },
      codes: [],
      investigation: null,
    };
    assert.equal(meaning('wie heeft nog niet geantwoord?', { previous }), 'coverage OW20-O1 all not_answered');
    assert.notEqual(read('wie heeft nog niet geantwoord?').type, 'organisations');
  });

  it('knows no organisation where none was recorded', () => {
    assert.notEqual(read('hoe staat BZK ervoor?', { organisations: [] }).type, 'organisations');
    assert.notEqual(read('hoe staat BZK ervoor?', { organisations: undefined }).type, 'organisations');
  });

  for (const [text, expected] of [
    ['BZK heeft OW20-O1 uitgevoerd', 'BZK OW20-O1 done'],
    ['BZK heeft O1 uitgevoerd per 3 maart 2021', 'BZK O1 done, on: 2021-03-03'],
    ['Dienst Vijf meldt dat OW20-O1 klaar is', 'Dienst Vijf OW20-O1 done'],
    ['het ministerie van Defensie heeft OW20-O1 uitgevoerd', 'ministerie van Defensie OW20-O1 done'],
    ['Auditdienst Rijk heeft OW20-O1 uitgevoerd', 'Auditdienst Rijk OW20-O1 done'],
    ['BZK reports that OW20-O1 is done', 'BZK OW20-O1 done'],
  ] as const) {
    for (const [where, organisations] of [
      ['none is recorded', []],
      ['another is recorded', [{ code: 'organisation/fin', names: ['FIN'] }]],
    ] as const) {
      it(`takes what one is said to have done for that, and not for the whole measure, where ${where}: “${text}”`, () => {
        assert.equal(meaning(text, { organisations }), expected);
      });
    }
  }

  for (const text of [
    'de ministeries hebben OW20-O1 uitgevoerd',
    'SLM meldt OW20-O1 gereed',
    'Microsoft meldt dat OW20-O1 klaar is',
    'Sanne meldt dat OW20-O1 klaar is',
    'Dienst Vijf heeft V1 uitgevoerd',
    'meld OW20-O1 gereed',
    'everyone has completed OW20-O1',
  ]) {
    it(`leaves a report of the whole measure as it is: “${text}”`, () => {
      assert.equal(meaning(text, { organisations: [] }), 'change');
    });
  }

  it('knows no organisation by a name that two of them have', () => {
    const two = ['a', 'b'].map((code) => ({ code: `organisation/${code}`, names: ['Dienst', code] }));
    assert.notEqual(read('hoe staat Dienst ervoor?', { organisations: two }).type, 'organisations');
  });
});
