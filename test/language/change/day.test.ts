import assert from 'node:assert/strict';
import { localDate } from '../../../src/domain/time/local-date.js';
import { dayIn } from '../../../src/language/change/day.js';

/** Thursday. */
const TODAY = localDate('2024-02-01');

describe('the day of a change', () => {
  const rows = [
    ['18 september', 'past', '2023-09-18'],
    ['18 Sept', 'past', '2023-09-18'],
    ['15 januari', 'past', '2024-01-15'],
    ['25 januari', 'past', '2024-01-25'],
    ['31 januari', 'past', '2024-01-31'],
    ['2 februari', 'past', '2023-02-02'],
    ['31 januari', 'future', '2025-01-31'],
    ['2 februari', 'future', '2024-02-02'],
    ['1 februari', 'past', '2024-02-01'],
    ['18 september 2020', 'past', '2020-09-18'],
    ['12-12-2023', 'past', '2023-12-12'],
    ['2023-05-03', 'past', '2023-05-03'],
    ['gisteren', 'past', '2024-01-31'],
    ['yesterday', 'past', '2024-01-31'],
    ['vandaag', 'past', '2024-02-01'],
    ['vorige week vrijdag', 'past', '2024-01-26'],
    ['vrijdag', 'past', '2024-01-26'],
    ['vrijdag', 'future', '2024-02-02'],
    ['15 januari', 'future', '2025-01-15'],
    ['1 maart', 'future', '2024-03-01'],
    ['morgen', 'future', '2024-02-02'],
  ] as const;
  for (const [text, tense, day] of rows) {
    it(`“${text}” in the ${tense} is ${day}`, () => {
      for (const lang of ['nl', 'en'] as const) assert.equal(dayIn(text, { today: TODAY, lang, in: tense }), day);
    });
  }

  it('is kept where it cannot be right, so that the form says so', () => {
    assert.equal(dayIn('1 mei 2030', { today: TODAY, lang: 'nl', in: 'past' }), '2030-05-01');
    assert.equal(dayIn('morgen', { today: TODAY, lang: 'nl', in: 'past' }), '2024-02-02');
  });

  it('is none where the words name more than one, or none at all', () => {
    for (const text of ['mei', 'eind maart', 'Q1 2021', 'ooit', '', '30 februari'])
      assert.equal(dayIn(text, { today: TODAY, lang: 'nl', in: 'past' }), undefined, text);
  });
});
