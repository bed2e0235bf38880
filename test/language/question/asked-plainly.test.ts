/** Short questions that say by their form, more than by their words, what they ask. */
import assert from 'node:assert/strict';
import { after, dialogue } from './dialogue.js';
import { intentText } from './intent-text.js';
import { isReadAs, read } from './reading.js';

describe('a question asked in a few words', () => {
  describe('for what has changed is of one kind of thing where it names it', () => {
    isReadAs([
      ['welke risico’s zijn gewijzigd sinds 1 januari 2024', 'changes risk since 2024-01-01 *'],
      ['welke hoge risico’s zijn gewijzigd', 'changes risk since 2024-01-02 riskLevel=high'],
      ['which risks have changed since 1 March 2020', 'changes risk since 2020-03-01 *'],
      ['any changes to risks since last week?', 'changes risk since 2024-01-22 *'],
      ['zijn er nieuwe risico’s', 'changes risk since 2024-01-02 *'],
      ['welke omstandigheden zijn gewijzigd', 'changes circumstance since 2024-01-02 *'],
      ['welke maatregelen van Microsoft zijn gewijzigd', 'changes measure since 2024-01-02 obligor=microsoft'],
      ['wat is er gewijzigd', 'changes since 2024-01-02 *'],
    ]);
  });

  describe('for how a thing stands is about that thing, also where the register has nothing of it', () => {
    isReadAs([
      ['hoe staat het met encryptie', 'list text="encryptie"'],
      ['hoe gaat het met de encryptie van berichten?', 'list text="encryptie"'],
      ['how are things with encryption', 'list text="encryption"'],
      ['how is encryption coming along?', 'list text="encryption"'],
      ['overzicht encryptie', 'list text="encryptie"'],
    ]);
  });

  describe('for how things stand on the day itself is about all there is, not about what is due on it', () => {
    isReadAs([
      ['dashboard van vandaag aub', 'overview *'],
      ['hoe staan we er vandaag voor bij Microsoft', 'overview obligor=microsoft'],
      ['how do things stand today?', 'overview *'],
      ['overzicht van deze week', 'overview period=2024-01-29..2024-02-04'],
    ]);
  });

  describe('by a document names it by its month or year', () => {
    isReadAs([
      ['wat staat er in de brief van juni 2023', 'list source=defender-2023'],
      ['de brief uit 2023', 'list source=defender-2023'],
      ['the letter of June 2023', 'list source=defender-2023'],
      ['which measures from the June 2023 letter are open', 'list source=defender-2023 & word=open'],
      ['measures in the 2020 report', 'list source=office-web-mobile-2020'],
      ['rapport over 2023', 'list period=2023-01-01..2023-12-31'],
      ['measures due in June 2023', 'list period=2023-06-01..2023-06-30'],
    ]);
  });

  describe('for what is missing is for what is still to be done, or is without what it names', () => {
    isReadAs([
      ['wat mist er nog bij MD23', 'list investigation=MD23 & word=open'],
      ['what is still missing in MD23', 'list investigation=MD23 & word=open'],
      ['what’s missing from OW20?', 'list investigation=OW20 & word=open'],
      ['what is still missing for H4', 'risk H4 blocking'],
      ['wat mist er nog bij H4', 'risk H4 blocking'],
      ['which measures are missing a deadline', 'list word=without_deadline'],
      ['welke maatregelen missen nog een eigenaar', 'list owner=nobody'],
    ]);
  });

  describe('for what someone will not do is for what was declined or taken back', () => {
    isReadAs([
      ['wat gaat Microsoft niet doen', 'list obligor=microsoft & state=declined|withdrawn'],
      ['what will Microsoft not do', 'list obligor=microsoft & state=declined|withdrawn'],
      ['what won’t Microsoft do', 'list obligor=microsoft & state=declined|withdrawn'],
      ['wat gaat niet door', 'list state=declined|withdrawn'],
      ['what has Microsoft not done', 'list obligor=microsoft & word=open'],
      ['welke zijn niet van Microsoft', 'list !obligor=microsoft'],
      ['wat moet niet door Microsoft', 'list !obligor=microsoft'],
    ]);
  });

  describe('by a day of the week is told that it cannot be asked', () => {
    isReadAs([
      ['welke maatregelen moeten op een vrijdag af zijn', 'weekday'],
      ['which measures are due on a Friday', 'weekday'],
      ['deadlines on Fridays', 'weekday'],
      ['what is due on Friday', 'list period=2024-02-02..2024-02-02'],
      ['wat moet vrijdag af zijn', 'list period=2024-02-02..2024-02-02'],
    ]);
  });

  describe('for the reading of a wording may tell to read it', () => {
    isReadAs([
      ['lees: eind 2023', 'wording "eind 2023"'],
      ['read: end of 2023', 'wording "end of 2023"'],
      ['please interpret ‘mid 2025’', 'wording "mid 2025"'],
      ['what does mid 2025 mean as a date', 'wording "mid 2025"'],
      ['hoe moet ik ‘eind Q2’ lezen', 'wording "eind Q2"'],
      ['lees de maatregelen uit 2023', 'list period=2023-01-01..2023-12-31'],
    ]);
  });

  describe('for a part that nobody in the register has is not recorded', () => {
    isReadAs([
      ['wie was namens Microsoft de onderhandelaar?', 'not_recorded'],
      ['who was the negotiator for Microsoft?', 'not_recorded'],
      ['how high was the fine for Microsoft?', 'not_recorded'],
      ['wie is de eigenaar van V4', 'measure V4 owner'],
    ]);
  });

  describe('for how a topic stands finds it, whatever was asked before', () => {
    isReadAs([
      ['wat is de status van de data boundary', 'list text="data boundary"'],
      ['what is the status of support tickets', 'list text="support tickets"'],
      ['how do things stand with the data boundary', 'list text="data boundary"'],
      ['what is the status of OW20', 'overview investigation=OW20'],
      ['ik hou van groene kaas', 'not_understood'],
    ]);

    it('is no part of the answer before, and neither is what waits for someone', () => {
      const previous = after('welke maatregelen van Microsoft zijn te laat?');
      for (const [said, meaning] of [
        ['what is the status of the data boundary', 'list text="data boundary"'],
        ['wat moet ik vandaag doen', 'waiting'],
        ['what should I do today?', 'waiting'],
      ] as const) {
        const { intent, followsUp } = read(said, { previous });
        assert.deepEqual([intentText(intent), followsUp], [meaning, false], said);
      }
    });
  });

  describe('for everything of a risk is for its measures', () => {
    isReadAs([
      ['alles wat bij hoog risico 5 hoort', 'list risk=MD23-H5|OW20-H5'],
      ['everything under H4', 'list risk=MD23-H4|OW20-H4'],
      ['alles over H5', 'risk H5'],
    ]);
  });

  describe('why, of several, asks what the words of the list mean', () => {
    dialogue('wat is te laat', ['waarom?', 'meaning overdue']);
    dialogue('overdue measures', ['why is that?', 'meaning overdue']);
    dialogue('welke risico’s zijn open?', ['hoe komt dat?', 'meaning open']);
    dialogue('maatregelen van Microsoft', ['why?', 'meaning measure']);
    dialogue('OW20-V4', ['waarom?', 'measure OW20-V4 blockers']);
    dialogue('OW20-H4', ['why not?', 'risk OW20-H4 blocking']);
  });
});
