import assert from 'node:assert/strict';
import type { Previous } from '../../../src/language/world.js';
import { intentText } from './intent-text.js';
import { after, dialogue, MEASURES } from './dialogue.js';
import { read } from './reading.js';

describe('a follow-up', () => {
  describe('puts one thing in the place of another and keeps the rest', () => {
    dialogue(
      'doorlopende maatregelen van SLM',
      ['en alleen uit OW20?', 'list investigation=OW20 & nature=standing & obligor=slm'],
      ['en die van Microsoft dan?', 'list investigation=OW20 & nature=standing & obligor=microsoft'],
    );
    dialogue(
      'what does Microsoft still have to do?',
      ['what about Google?', 'list obligor=google-cloud & word=open'],
      ['and us?', 'list obligor=slm & word=open'],
    );
    dialogue(
      'maatregelen van SLM uit OW20',
      ['te laat?', 'list investigation=OW20 & obligor=slm & word=overdue'],
      ['en alles?', 'list investigation=OW20 & obligor=slm'],
      ['en alles?', 'list *'],
    );
    dialogue('measures of the organisations', [
      'drop the undated ones',
      'list !word=without_deadline & obligor=organisations',
    ]);
    dialogue('welke deadlines vallen in 2024?', ['en in 2023?', 'list period=2023-01-01..2023-12-31']);
    dialogue(
      'hoeveel maatregelen van Microsoft zijn te laat?',
      ['en van SLM?', 'count obligor=slm & word=overdue'],
      ['en per onderzoek?', 'count obligor=slm & word=overdue by investigation'],
      ['welke zijn dat?', 'list obligor=slm & word=overdue'],
    );
    dialogue('wat is de eerstvolgende deadline?', ['en voor SLM?', 'next obligor=slm']);
    dialogue('houdt Microsoft zich aan zijn afspraken?', ['en Google?', 'record obligor=google-cloud against first']);
    dialogue(
      'which risks are still open?',
      ['and the high ones?', 'risks level=high & status=open'],
      ['and the low ones?', 'risks level=low & status=open'],
    );
    dialogue('hoe vaak is V4 uit OW20 verschoven?', ['en V5?', 'measure V5 moved']);
    dialogue('toon OW20-V4', ['is de deadline ooit verschoven?', 'measure OW20-V4 moved']);
    dialogue('show OW20-V4', ['has its deadline ever moved?', 'measure OW20-V4 moved']);
    dialogue(
      'te late maatregelen',
      ['van SLM?', 'list obligor=slm & word=overdue'],
      ['nee, alleen Microsoft', 'list obligor=microsoft & word=overdue'],
    );
    dialogue(
      'wat stond er open op 31 december 2020?',
      ['en op 1 maart 2021?', 'list word=open asOf 2021-03-01'],
      ['en bij SLM?', 'list obligor=slm & word=open asOf 2021-03-01'],
      ['en nu?', 'list obligor=slm & word=open'],
    );
    dialogue('toon de maatregelen van Microsoft', ['en ook die van SLM', 'list obligor=microsoft|slm']);
    dialogue('eenmalige maatregelen van SLM', ['en de rest?', 'list !obligor=slm & nature=one-off']);
  });

  describe('asks for the same as a file', () => {
    dialogue(
      'te late maatregelen van Microsoft',
      ['geef de csv', 'list obligor=microsoft & word=overdue'],
      ['kan ik dit printen?', 'list obligor=microsoft & word=overdue'],
    );
    dialogue('what changed since 1 January?', ['export it', 'changes since 2024-01-01 *']);
  });

  describe('asks what changed of other days, or of someone else', () => {
    dialogue(
      'wat is er veranderd sinds 1 januari?',
      ['en vorig jaar?', 'changes since 2023-01-01 until 2023-12-31 *'],
      ['en door mij?', 'changes since 2023-01-01 until 2023-12-31 by p-me *'],
      ['en van Microsoft?', 'changes since 2023-01-01 until 2023-12-31 by p-me obligor=microsoft'],
    );
    dialogue(
      'wat is er veranderd sinds 1 november?',
      ['en wat is er afgekeurd?', 'changes since 2023-11-01 done rejection *'],
      ['alleen de notities', 'changes since 2023-11-01 done progress *'],
      ['en in december?', 'changes since 2023-12-01 until 2023-12-31 done progress *'],
    );
    dialogue('which reports were rejected?', [
      'only last week',
      'changes since 2024-01-22 until 2024-01-28 done rejection *',
    ]);
  });

  describe('narrows what was answered', () => {
    dialogue(
      'measures for MD23-R1',
      ['only the organisations please', 'list obligor=organisations & risk=MD23-R1'],
      ['which of these are one-off?', 'list nature=one-off & obligor=organisations & risk=MD23-R1'],
    );
    dialogue(
      'maatregelen uit OW20',
      ['welke daarvan zijn te laat?', 'list investigation=OW20 & word=overdue'],
      ['hoeveel zijn dat er?', 'count investigation=OW20 & word=overdue'],
    );
    dialogue(
      'toon de maatregelen van Microsoft',
      ['zonder de doorlopende', 'list !nature=standing & obligor=microsoft'],
      ['alleen hoog risico', 'list !nature=standing & obligor=microsoft & riskLevel=high'],
    );
    dialogue(
      'overdue measures',
      ['which of those are from Microsoft?', 'list obligor=microsoft & word=overdue'],
      ['and per vendor?', 'count obligor=microsoft & word=overdue by vendor'],
    );
    dialogue('maatregelen over telemetrie', ['zijn ze te laat?', 'list text="telemetrie" & word=overdue']);
    dialogue(
      'risks of OW20',
      ['which of these are high?', 'risks investigation=OW20 & level=high'],
      ['which have a recurring measure?', 'risks investigation=OW20 & level=high & measures(nature=recurring)'],
    );
  });

  describe('counts off and points', () => {
    dialogue(
      'te late maatregelen',
      ['de tweede', 'measure OW20-V4'],
      ['wanneer moet die af?', 'measure OW20-V4 deadline'],
      ['waarom?', 'measure OW20-V4 blockers'],
    );
    dialogue('te late maatregelen', ['de negende', 'count word=overdue'], ['en de eerste?', 'measure OW20-V1']);
    dialogue('risks of OW20', ['the ninth one', 'countRisks investigation=OW20']);
    dialogue(
      'overdue measures',
      ['the last one', 'measure OW20-V5'],
      ['is it late?', 'measure OW20-V5 late'],
      ['by how many days?', 'measure OW20-V5 late'],
      ['and its source?', 'measure OW20-V5 source'],
    );
    dialogue(
      'te late maatregelen',
      ['nummer 3 graag', 'measure OW20-V5'],
      ['welke risico’s horen daarbij?', 'measure OW20-V5 risks'],
    );
    dialogue(
      "welke risico's staan open?",
      ['de derde', 'risk OW20-H3'],
      ['wat blokkeert die?', 'risk OW20-H3 blocking'],
      ['welke maatregelen horen daarbij?', 'list risk=OW20-H3'],
    );
    dialogue('OW20-V4', ['is die te laat?', 'measure OW20-V4 late'], ['wie is de eigenaar', 'measure OW20-V4 owner']);

    it('counts on in the list when one item of it was shown', () => {
      const { intent } = read('OW20-V1');
      const previous: Previous = { intent, codes: MEASURES.slice(0, 1), listed: MEASURES, investigation: null };
      assert.equal(intentText(read('en de tweede?', { previous }).intent), 'measure OW20-V4');
    });

    it('carries over to a change', () => {
      assert.equal(intentText(read('zet die op 60%', { previous: after('OW20-V4') }).intent), 'change OW20-V4');
    });
  });

  describe('ends with a question of its own', () => {
    const previous = after('welke maatregelen van Microsoft uit OW20 staan nog open?');
    for (const [question, meaning] of [
      ['welke maatregelen zijn te laat?', 'list word=overdue'],
      ['how many measures does SLM have?', 'count obligor=slm'],
      ['MD23-V4', 'measure MD23-V4'],
      ['wat is de eerstvolgende deadline?', 'next *'],
      ['help', 'help'],
      ['toon alle maatregelen van SLM', 'list obligor=slm'],
      // Whose it is, is said; or that it is about all of them.
      ['klopt het dat er van Google iets te laat is?', 'list obligor=google-cloud & word=overdue'],
      ['is it true that MD23 has blocked measures?', 'list investigation=MD23 & word=blocked'],
      ['klopt het dat alles op tijd is?', 'record * against first'],
    ] as const) {
      it(`“${question}”`, () => {
        const reading = read(question, { previous });
        assert.equal(intentText(reading.intent), meaning);
        assert.equal(reading.followsUp, false);
      });
    }
  });

  it('is no question about the deadlines of all, after one measure', () => {
    const { intent } = read('welke deadlines zijn verschoven?', { previous: after('toon OW20-V4') });
    assert.equal(intentText(intent), 'list word=moved');
  });

  it('is a claim that does not say whose it is', () => {
    const reading = read('klopt het dat er twee te laat zijn?', { previous: after('maatregelen van SLM') });
    assert.equal(intentText(reading.intent), 'list obligor=slm & word=overdue');
  });

  it('offers the reading on its own beside it', () => {
    const reading = read('te laat?', { previous: after('maatregelen van SLM') });
    assert.equal(intentText(reading.intent), 'list obligor=slm & word=overdue');
    assert.deepEqual(reading.alternatives.map(intentText), ['list word=overdue']);
  });

  it('is nothing where nothing was said before', () => {
    for (const said of ['en daarvan?', 'de tweede', 'waarom?', 'en van?']) {
      assert.equal(read(said).intent.type, 'not_understood', said);
    }
  });

  it('to a change of nothing in particular asks what is meant', () => {
    assert.equal(intentText(read('zet die op 60%').intent), 'change');
  });
});

describe('who did what was just changed', () => {
  const changed = (question: string): Previous => ({ ...after(question), answered: 'changed' });

  for (const said of ['wie heeft dat gedaan?', 'who did that?', 'door wie is dat gewijzigd'])
    it(`“${said}” is told by its history`, () => {
      const { intent } = read(said, { previous: changed('toon OW20-V4') });
      assert.equal(intentText(intent), 'measure OW20-V4 history');
    });

  it('is nothing that is asked of a measure that was only shown', () => {
    const { intent } = read('wie heeft dat gedaan?', { previous: after('toon OW20-V4') });
    assert.notEqual(intentText(intent), 'measure OW20-V4 history');
  });
});
