import assert from 'node:assert/strict';
import { AbbreviatedWords } from '../../../src/language/question/words/abbreviated.js';
import { NO_PREFERENCE } from '../../../src/language/question/words/nearest-word.js';
import { intentText } from './intent-text.js';
import { after } from './dialogue.js';
import { isReadAs, read } from './reading.js';

describe('questions in haste', () => {
  describe('leave letters out', () => {
    isReadAs([
      ['alle open mtrgln van SLM die niet doorlopend zijn aub', 'list !nature=standing & obligor=slm & word=open'],
      ['te late acties v microsoft', 'list obligor=microsoft & word=overdue'],
      ['wnr moet V2 af?', 'measure V2 deadline'],
      ['What is Microsoft to do right now (i.e. due now)?', 'list obligor=microsoft & word=due_now'],
      ['maatregelen m.b.t. telemetrie', 'list text="telemetrie"'],
    ]);
  });

  describe('tell their language by little', () => {
    for (const [question, language] of [
      ['is OW20-V3 late?', 'en'],
      ['status of MD23-S1', 'en'],
      ['status MD23-S1', 'nl'],
      ['deadlines between 1 sept 2020 and 1 jan 2021', 'en'],
    ] as const) {
      it(`“${question}” is ${language} for someone who speaks Dutch`, () => {
        assert.equal(read(question).language, language);
      });
    }
  });

  describe('ask politely, or in passing', () => {
    isReadAs([
      ['mag ik een lijstje van alle openstaande punten van SLM', 'list obligor=slm & word=open'],
      ["mag ik weten welke risico's er zijn", 'risks *'],
      ['mogen we Teams blijven gebruiken?', 'not_recorded'],
      ['are we allowed to use Teams?', 'not_recorded'],
      ['waar ging het ook alweer over bestandspaden', 'list text="bestandspaden"'],
      ['give me an overview of all measures due in 2023', 'list period=2023-01-01..2023-12-31'],
      ['what does Microsoft need to finish before 1 October 2020', 'list obligor=microsoft & period=..2020-09-30'],
      ['wanneer word ik herinnerd aan OW20-V4?', 'reminders next OW20-V4'],
      ['when will I be reminded of OW20-V4?', 'reminders next OW20-V4'],
      ['heb je me al herinnerd aan OW20-V4?', 'reminders past OW20-V4'],
      ['alles wat Microsoft moet doen, gesorteerd op deadline', 'list obligor=microsoft'],
      ['maatregelen zonder notities', 'not_understood'],
      ['wat is er toegezegd over telemetrie?', 'list text="telemetrie"'],
      ['wat is er afgesproken over het informeren van medewerkers?', 'list text="informeren medewerkers"'],
      ['wanneer is OW20-V3 gereed gemeld?', 'measure OW20-V3 state'],
      ['wanneer moet OW20-V3 gereed gemeld zijn?', 'measure OW20-V3 deadline'],
      ['which risk does OW20-V4 address?', 'measure OW20-V4 risks'],
      ['te late maatregelen buiten Microsoft', 'list !obligor=microsoft & word=overdue'],
      ['maatregelen over opslag buiten de EU', 'list text="opslag eu"'],
      ['wat is een aanvaarding?', 'meaning acceptance'],
      ['maatregelen uit de DPIA', 'list investigation=OW20'],
      ['maatregelen uit de DPIA op Intune', 'not_recorded'],
    ]);
  });

  describe('search anew, whatever was asked before', () => {
    for (const search of [
      'zoek: transparantierapporten',
      'zoek transparantierapporten',
      'search for transparantierapporten',
    ]) {
      it(`“${search}” after a list`, () => {
        const reading = read(search, { previous: after('te late maatregelen van SLM') });
        assert.equal(intentText(reading.intent), 'list text="transparantierapporten"');
        assert.equal(reading.followsUp, false);
      });
    }
  });

  describe('put another wording between quotation marks', () => {
    isReadAs(
      [
        ["and 'week 53 of 2026', what dates is that?", 'wording "week 53 of 2026"'],
        ["en 'eind 2025'?", 'wording "eind 2025"'],
        ["en 'support tickets'?", 'list text="support tickets" & word=overdue'],
      ],
      { previous: after('te late maatregelen') },
    );

    it('and every further one is a button', () => {
      const { alternatives } = read("hoe lees je 'medio 2025' en 'eind 2026'?");
      assert.deepEqual(alternatives.map(intentText), ['wording "eind 2026"']);
    });
  });
});

describe('words without their vowels', () => {
  const words = new AbbreviatedWords(['maatregelen', 'maatregel', 'deadline', 'afspraken', 'afspreken']);
  const meant = (word: string) => words.meant(word, NO_PREFERENCE);

  it('are the words they leave letters out of', () => {
    assert.equal(meant('mtrgln'), 'maatregelen');
    assert.equal(meant('maatrgl'), 'maatregel');
    assert.equal(meant('ddln'), 'deadline');
  });

  it('are none where two words could be meant, or other letters stand in them', () => {
    assert.equal(meant('afsprkn'), undefined);
    assert.equal(meant('mutirgln'), undefined);
    assert.equal(meant('maatregelen'), undefined);
  });
});
