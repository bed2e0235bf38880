import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localDate } from '../../../src/domain/time/local-date.js';
import { findPeriods, readPeriod } from '../../../src/language/deadline/periods.js';

const today = localDate('2024-05-15');

const found = (text: string): string[] =>
  findPeriods(text, { today, lang: 'nl' }).map(({ relation, from, to }) => `${relation} ${from ?? ''}..${to ?? ''}`);

const ROWS: readonly (readonly [text: string, ...periods: readonly string[]])[] = [
  ['in 2020', 'in 2020-01-01..2020-12-31'],
  ['dit kwartaal', 'in 2024-04-01..2024-06-30'],
  ['next 30 days', 'in 2024-05-15..2024-06-14'],
  ['vóór 2021', 'before ..2020-12-31'],
  ['vóór het einde van 2020', 'before ..2020-12-31'],
  ['eind 2023', 'in 2023-10-01..2023-12-31'],
  ['tussen mei en juli 2024', 'in 2024-05-01..2024-07-31'],
  ['deze week', 'in 2024-05-13..2024-05-19'],
  ['de komende drie maanden', 'in 2024-05-15..2024-08-15'],
  ['het afgelopen jaar', 'in 2023-05-15..2024-05-15'],
  ['de laatste 30 dagen', 'in 2024-04-15..2024-05-15'],
  ['vorig jaar', 'in 2023-01-01..2023-12-31'],
  ['last quarter', 'in 2024-01-01..2024-03-31'],
  ['in the last quarter of 2024', 'in 2024-10-01..2024-12-31'],
  ['vandaag', 'on 2024-05-15..2024-05-15'],
  ['morgen', 'on 2024-05-16..2024-05-16'],
  ['wat stond open op 31 december 2020?', 'on 2020-12-31..2020-12-31'],
  ['as of 31 December 2020', 'on 2020-12-31..2020-12-31'],
  ['per 31 december 2020', 'on 2020-12-31..2020-12-31'],
  ['sinds 1 mei', 'since 2025-05-01..'],
  ['sinds 1 mei 2024', 'since 2024-05-01..'],
  ['what changed since last week', 'since 2024-05-06..'],
  ['sinds drie maanden geleden', 'since 2024-02-15..'],
  ['two weeks ago', 'on 2024-05-01..2024-05-01'],
  ['na 2023', 'after 2024-01-01..'],
  ['vanaf 2024', 'since 2024-01-01..'],
  ['tot eind 2024', 'before ..2024-12-31'],
  ['uiterlijk 1 juli', 'before ..2024-07-01'],
  ['deadlines 2024', 'in 2024-01-01..2024-12-31'],
  ['niet in 2024', 'in 2024-01-01..2024-12-31'],
  ['before the summer', 'before ..2024-05-31'],
  ['na 2020 en vóór 2022', 'after 2021-01-01..', 'before ..2021-12-31'],
  ['MD23-V1 in 2023 en 2024', 'in 2023-01-01..2024-12-31'],
  ['H1 and H3: which Microsoft measures?'],
  ['maatregelen voor H1'],
  ['what is V4 of OW20?'],
  ['zet V4 op 60%'],
  ['which measures may be late?'],
  ["hoge risico's 1 en 4"],
  ['wat valt er op 31 juni 2024?'],
];

describe('the periods of a question', () => {
  for (const [text, ...periods] of ROWS) {
    it(`finds ${periods.join(' and ') || 'no period'} in "${text}"`, () => {
      assert.deepEqual(found(text), periods);
    });
  }

  it('are given with the place and the piece of the text', () => {
    const text = 'welke vallen er vóór 2021, of eind 2023?';
    const pieces = findPeriods(text, { today, lang: 'nl' });
    assert.deepEqual(
      pieces.map(({ start, end, fragment }) => [text.slice(start, end), fragment]),
      [
        ['vóór 2021', 'vóór 2021'],
        ['eind 2023', 'eind 2023'],
      ],
    );
  });

  it('are read from a fragment as its first', () => {
    assert.equal(readPeriod('wat valt er in 2020 of 2023', { today, lang: 'nl' })?.fragment, 'in 2020');
    assert.equal(readPeriod('welke zijn te laat', { today, lang: 'nl' }), undefined);
  });

  it('stand in order, apart, with their first day not after their last', () => {
    const pieces = fc.constantFrom(
      'in 2020',
      'vóór mei',
      'Q3',
      '1',
      '-',
      'eind',
      'week 3',
      'en',
      'of',
      'next',
      '30 days',
      'H1',
      '2024',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        const periods = findPeriods(words.join(' '), { today, lang: 'nl' });
        periods.forEach(({ start, end, from, to }, index) => {
          assert.ok(start < end && start >= (periods[index - 1]?.end ?? 0));
          assert.ok(from === null || to === null || from <= to);
        });
      }),
    );
  });
});
