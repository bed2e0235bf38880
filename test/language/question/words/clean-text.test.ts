/** What is looked at of a text is bounded in characters and in words, whatever signs it is made of. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanText, MAX_READ, MAX_WORDS } from '../../../../src/language/question/words/clean-text.js';
import { tokenise } from '../../../../src/language/question/words/tokens.js';

const SIGNS = ['ﷺ', '½', 'ﬃ', '…', '1/', '%', '&+', 'a', 'V4 ', 'é', '½/', '.', '<b>', '「', "'"];
const dense = fc
  .tuple(fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 5 }), fc.constantFrom('', ' ', '-', ', '))
  .map(([signs, joint]) => `${signs.join(joint)}${joint}`.repeat(3_000));

describe('the text that is read', () => {
  it('has no more characters and words than a question has', () => {
    fc.assert(
      fc.property(dense, (text) => {
        const clean = cleanText(text);
        assert.ok(clean.length <= MAX_READ, String(clean.length));
        assert.ok(tokenise(clean).tokens.length <= MAX_WORDS, String(tokenise(clean).tokens.length));
      }),
    );
  });

  it('is all of a question that fills the characters with ordinary words', () => {
    const question =
      'welke maatregelen van Microsoft zijn er in het register nog niet af, en op wie wacht het dan? '.repeat(5);
    assert.ok(question.length > 450 && question.length <= MAX_READ);
    assert.equal(cleanText(question), question);
  });

  it('ends before a word, never inside one', () => {
    const clean = cleanText('ab cd '.repeat(100));
    assert.deepEqual([clean.length, clean.slice(-6)], [3 * MAX_WORDS, 'ab cd ']);
  });
});
