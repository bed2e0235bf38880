import assert from 'node:assert/strict';
import { NO_PREFERENCE } from '../../../../src/language/question/words/nearest-word.js';
import { swapped } from '../../../../src/language/question/words/short-words.js';

describe('small words with two letters the wrong way round', () => {
  const known =
    (...words: readonly string[]) =>
    (word: string) =>
      words.includes(word);

  it('are put right', () => {
    assert.equal(swapped('teh', known('the'), NO_PREFERENCE), 'the');
    assert.equal(swapped('opne', known('open'), NO_PREFERENCE), 'open');
  });

  it('stay as they are where two words could be meant', () => {
    assert.equal(swapped('fomr', known('form', 'fomr'), NO_PREFERENCE), 'form');
    assert.equal(swapped('abc', known('bac', 'acb'), NO_PREFERENCE), undefined);
  });

  it('are no others: neither one letter short nor long words', () => {
    assert.equal(swapped('te', known('et'), NO_PREFERENCE), undefined);
    assert.equal(swapped('maand', known('amand'), NO_PREFERENCE), undefined);
  });
});
