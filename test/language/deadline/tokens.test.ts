import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phraseAt, phraseBook } from '../../../src/language/deadline/phrases.js';
import { sliceOf, tokenise } from '../../../src/language/deadline/tokens.js';

const texts = (text: string) => tokenise(text).map((token) => token.text);

describe('the tokens of a text', () => {
  it('are words, numbers and signs, in small letters without accents', () => {
    assert.deepEqual(texts('Vóór 1 mei, €5'), ['voor', '1', 'mei', ',', '€', '5']);
  });

  it('take letters and digits apart and know what was written together', () => {
    const tokens = tokenise('Q3 2024');
    assert.deepEqual(
      tokens.map(({ text, glued }) => [text, glued]),
      [
        ['q', false],
        ['3', true],
        ['2024', false],
      ],
    );
  });

  it('keep abbreviations of single letters whole', () => {
    assert.deepEqual(texts('a.s. t/m z.s.m. d.d.'), ['a.s', 't/m', 'z.s.m', 'd.d']);
  });

  it('write every dash and quote in one way', () => {
    assert.deepEqual(texts('1–2—3 ‘’“”'), ['1', '-', '2', '-', '3', "'", "'", "'", "'"]);
  });

  it('remember accents, for "vóór" is certain and "voor" is not', () => {
    assert.deepEqual(
      tokenise('vóór voor').map(({ accented }) => accented),
      [true, false],
    );
  });

  it('lie in order inside the text and leave out nothing but space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenise(text);
        tokens.forEach(({ start, end }, index) => {
          assert.ok(start < end && start >= (tokens[index - 1]?.end ?? 0));
        });
        assert.ok(text.includes(sliceOf(text, tokens, 0, tokens.length)));
      }),
    );
  });
});

describe('a book of phrases', () => {
  const book = phraseBook<string>([
    ['short', 'tot, op'],
    ['long', 'tot en met, t/m'],
    ['later', 'tot'],
  ]);

  it('finds the longest phrase', () => {
    assert.deepEqual(phraseAt(book, tokenise('tot en met mei'), 0), { value: 'long', next: 3 });
    assert.deepEqual(phraseAt(book, tokenise('tot mei'), 0), { value: 'short', next: 1 });
  });

  it('finds nothing where only a part of a phrase stands', () => {
    assert.equal(phraseAt(book, tokenise('en met'), 0), undefined);
    assert.equal(phraseAt(book, tokenise('tot'), 1), undefined);
  });

  it('reads a phrase as it reads a text', () => {
    assert.equal(phraseAt(book, tokenise('T/M 5'), 0)?.value, 'long');
  });
});
