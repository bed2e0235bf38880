import assert from 'node:assert/strict';
import { misspellingsOf } from '../../../src/language/deadline/misspellings.js';
import { DUTCH, ENGLISH, readsAs } from './readings.js';

describe('a month with a slip of the pen', () => {
  describe('in Dutch', () => {
    readsAs(DUTCH, [
      ['uiterlijk 5 febuari 2025', 'deadline ..2025-02-05'],
      ['uiterlijk 5 februrai 2025', 'deadline ..2025-02-05'],
      ['eind agustus 2024', 'deadline 2024-08-21..2024-08-31'],
      ['in janauri', 'deadline 2025-01-01..2025-01-31'],
      ['3 decembber', 'deadline 2024-12-03'],
    ]);
  });

  describe('in English', () => {
    readsAs(ENGLISH, [
      ['by 12 Feburary 2025', 'deadline ..2025-02-12'],
      ['by Septmber 30, 2024', 'deadline ..2024-09-30'],
      ['early Ocotber 2024', 'deadline 2024-10-01..2024-10-10'],
    ]);
  });

  describe('that may be another word', () => {
    readsAs(DUTCH, [
      ['De kaart 2025 is klaar.', 'undated'],
      ['Er zijn 3 matches in het eerste overzicht, maar 2025 ontbreekt.', 'undated'],
      ['Microsoft levert 12 maatregelen op.', 'undated'],
    ]);
  });
});

describe('the misspellings of a word', () => {
  it('keep its first letter, and leave the word itself out', () => {
    const slips = misspellingsOf('januari');
    assert.ok(slips.every((slip) => slip.startsWith('j') && slip !== 'januari'));
    assert.ok(['janari', 'januarri', 'janauri'].every((slip) => slips.includes(slip)));
  });

  it('are none of a short word, nor any short word', () => {
    assert.deepEqual(misspellingsOf('juni'), []);
    assert.ok(misspellingsOf('maart').every((slip) => slip.length >= 'maart'.length));
  });
});
