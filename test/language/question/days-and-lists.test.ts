import assert from 'node:assert/strict';
import { after, dialogue } from './dialogue.js';
import { intentText } from './intent-text.js';
import { isReadAs, read } from './reading.js';

describe('that day, and those before', () => {
  it('is the day that the sentence names, and not the measure that was shown', () => {
    const previous = after('MD23-O1');
    for (const said of [
      'go back to 31 Dec 2020: what was late on that day?',
      'ga terug naar 31 december 2020: wat was er op die dag te laat?',
    ]) {
      const { intent, followsUp } = read(said, { previous });
      assert.equal(intentText(intent), 'list word=overdue asOf 2020-12-31', said);
      assert.equal(followsUp, false, said);
    }
  });

  it('is the day that was asked about before, where the sentence names none', () => {
    const previous = after('wat stond open op 31 december 2020?');
    assert.equal(
      intentText(read('wat was er op die dag te laat?', { previous }).intent),
      'list word=overdue asOf 2020-12-31',
    );
  });

  describe('of a stretch is its last', () => {
    isReadAs([
      ['late as of end 2020', 'list word=overdue asOf 2020-12-31'],
      ['as of q3 2021 what was late', 'list word=overdue asOf 2021-09-30'],
      ["what wasn't done yet at the end of 2022", 'list word=open asOf 2022-12-31'],
      ['how did things stand on 1 jan 2022', 'overview * asOf 2022-01-01'],
    ]);
  });

  describe('the year of one of two periods is that of the other', () => {
    isReadAs([
      ['wat moest in maart of in april 2021 af zijn?', 'list period=2021-03-01..2021-04-30'],
      ['due in december or in january 2021', 'list period=2020-12-01..2021-01-31'],
      ['deze maand of in april 2024', 'list !period=2024-03-01..2024-03-31 & period=2024-02-01..2024-04-30'],
    ]);
  });

  dialogue('hoe staan we ervoor?', ['en op 1 januari 2021', 'overview * asOf 2021-01-01']);
  dialogue('openstaande maatregelen van de organisaties', [
    'zonder die geblokkeerd zijn',
    'list !word=blocked & obligor=organisations & word=open',
  ]);
  dialogue('which measures have no owner?', ['and which do', 'list !owner=nobody']);
  dialogue('wat is de eerstvolgende deadline', ['en de volgende?', 'next !code=OW20-V1|OW20-V4|OW20-V5']);
  dialogue('wat is er te laat', ['de eerste', 'measure OW20-V1']);

  it('the next one, after one of a list, is the one behind it', () => {
    const list = after('wat is er te laat');
    const shown = { ...after('de eerste', list), listed: list.codes, listing: list.intent };
    assert.equal(intentText(read('de volgende', { previous: shown }).intent), 'measure OW20-V4');
    assert.equal(intentText(read('and the next one?', { previous: shown }).intent), 'measure OW20-V4');
  });
});

describe('what is known, and can be no part of a query', () => {
  for (const [said, left] of [
    ['geen update gehad in 60 dagen', 'in 60 dagen'],
    ['nothing heard for half a year', 'half a year'],
    ['aantal openstaand per partij en onderzoek', 'onderzoek'],
    ['welke maatregelen waren dat jaar te laat', 'dat jaar'],
  ] as const) {
    it(`is told to be left out: “${said}”`, () => {
      assert.deepEqual(read(said).leftOut, [left]);
    });
  }

  it('is not told of where the words mean just that', () => {
    assert.deepEqual(read('geen update in de afgelopen 30 dagen').leftOut, []);
  });
});

describe('a topic that is said first', () => {
  isReadAs([
    ['retention policy - what did we put down?', 'list text="retention policy"'],
    ['bewaartermijnen: wat hebben we daarover?', 'list text="bewaartermijnen"'],
    ['medio Q3 2025, welke datums zijn dat bij jullie?', 'wording "medio Q3 2025"'],
    ['early 2021, what dates would that be for you', 'wording "early 2021"'],
    ['MS record: open AND late', 'list obligor=microsoft & word=open & word=overdue'],
  ]);
});

describe('a denial that stands in front of what is asked about', () => {
  isReadAs([
    ["why isn't OW20-H5 mitigated yet", 'risk OW20-H5 blocking'],
    ["why isn't OW20-V4 done yet", 'measure OW20-V4 blockers'],
    ['zonder termijn maar wel met risico', 'list anyRisk & word=without_deadline'],
    ["expectations that didn't come true", 'list kind=forecast & word=expectation_passed'],
  ]);
});
