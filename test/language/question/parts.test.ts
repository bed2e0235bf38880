import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanText, fold, MAX_READ } from '../../../src/language/question/words/clean-text.js';
import { readCode } from '../../../src/language/question/sentence/code-mentions.js';
import { isNear, NearestWords } from '../../../src/language/question/words/nearest-word.js';
import { PhraseTree } from '../../../src/language/question/words/phrase-tree.js';
import { tokenise } from '../../../src/language/question/words/tokens.js';
import { investigationCode } from './reading.js';

const words = (text: string): string[] => tokenise(cleanText(text)).tokens.map(({ word }) => word);

describe('cleaning a text', () => {
  it('makes one kind of quotation mark, dash and space of all kinds', () => {
    assert.equal(cleanText('‘medio’ “2025” – nu\u00A0'), '\'medio\' "2025" - nu ');
  });

  it('folds a word to what vocabularies have', () => {
    assert.deepEqual(
      ['Risico’s', 'vóór', 'géén', "don't"].map((word) => fold(cleanText(word))),
      ['risicos', 'voor', 'geen', 'dont'],
    );
  });

  it('is no longer than what is read', () => {
    fc.assert(fc.property(fc.string({ maxLength: 3 * MAX_READ }), (text) => cleanText(text).length <= 4 * MAX_READ));
  });
});

describe('words of a text', () => {
  it('are split at hyphens and slashes, and keep their apostrophes inside', () => {
    assert.deepEqual(words("te-late risico's, t/m"), ['te', 'late', 'risicos', 't', 'm']);
  });

  it('have their place in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (raw) => {
        const text = cleanText(raw);
        let end = 0;
        for (const token of tokenise(text).tokens) {
          assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
          end = token.end;
        }
      }),
    );
  });

  it('know what stands before them', () => {
    const gaps = tokenise('a-b c, d. e/f').tokens.map(({ gap }) => gap);
    assert.deepEqual(gaps, ['space', 'joined', 'space', 'comma', 'stop', 'slash']);
  });

  it('are quoted between two marks of one kind, not around an apostrophe', () => {
    const quoted = (text: string): string[] => tokenise(text).quoted.map((piece) => piece.text);
    assert.deepEqual(quoted("hoe lees je 'eind april 2025'?"), ['eind april 2025']);
    assert.deepEqual(quoted('zoek "a b" en "c"'), ['a b', 'c']);
    assert.deepEqual(quoted("de risico's van Microsoft's apps"), []);
    assert.deepEqual(quoted("'open"), []);
  });
});

describe('phrases', () => {
  const tree = new PhraseTree<string>();
  for (const phrase of ['te laat', 'loopt af', 'wacht op verificatie', 'wacht er op mij'])
    tree.add(phrase.split(' '), () => phrase);
  const fillers = new Set(['nu', 'er', 'nog']);
  const longest = (text: string): string | undefined => tree.longest(text.split(' '), 0, () => true, fillers)?.value;

  it('are found by the longest that fits, with filling words inside', () => {
    assert.equal(longest('te laat'), 'te laat');
    assert.equal(longest('loopt er nu af'), 'loopt af');
    assert.equal(longest('wacht er op verificatie'), 'wacht op verificatie');
    assert.equal(longest('wacht er op mij'), 'wacht er op mij');
  });

  it('are not found with another word inside, or when they break off', () => {
    assert.equal(longest('loopt Microsoft af'), undefined);
    assert.equal(longest('te'), undefined);
  });
});

describe('nearly the right word', () => {
  const known = new NearestWords(['maatregelen', 'deadline', 'risico', 'laat']);

  it('is put right by one error, and by two in a long word', () => {
    assert.equal(known.nearest('maatreglen'), 'maatregelen');
    assert.equal(known.nearest('maatrgeleen'), 'maatregelen');
    assert.equal(known.nearest('daedline'), 'deadline');
    assert.equal(known.nearest('daedlnie'), undefined);
  });

  it('is left alone when it is short, or far from all', () => {
    assert.equal(known.nearest('lat'), undefined);
    assert.equal(known.nearest('verificatie'), undefined);
  });

  it('is left alone when it is as near to two', () => {
    assert.equal(new NearestWords(['masten', 'kasten']).nearest('lasten'), undefined);
  });

  it('is as far from a word as that word is from it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    const errors = fc.integer({ min: 0, max: 3 });
    fc.assert(fc.property(word, word, errors, (a, b, most) => isNear(a, b, most) === isNear(b, a, most)));
    fc.assert(fc.property(word, (a) => isNear(a, a, 0)));
  });

  it('is as many errors away as were made, or fewer', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 12 });
    const slips = fc.array(fc.record({ place: fc.nat(), letter: fc.constantFrom('', 'a', 'b', 'c') }), {
      maxLength: 2,
    });
    const slipped = (word: string, { place, letter }: { readonly place: number; readonly letter: string }): string => {
      const at = place % (word.length + 1);
      return word.slice(0, at) + letter + word.slice(place % 2 === 0 ? at : at + 1);
    };
    fc.assert(
      fc.property(letters, slips, (word, made) => {
        assert.ok(isNear(made.reduce(slipped, word), word, made.length));
      }),
    );
  });

  it('has two neighbours the wrong way round as one error', () => {
    assert.ok(isNear('daedline', 'deadline', 1));
    assert.ok(!isNear('daedlnie', 'deadline', 1));
  });
});

describe('codes in a text', () => {
  const known = new Map([['ow20', investigationCode('OW20')]]);
  const code = (text: string): string | undefined => readCode(tokenise(text).tokens, 0, known)?.mention?.text;

  it('are read however they are written', () => {
    for (const text of ['OW20-V4', 'ow20 v4', 'OW20V4', 'ow 20 v 4', 'OW-20-V-4', 'OW20-V04', 'ow2o-v4'])
      assert.equal(code(text), 'OW20-V4', text);
    assert.equal(code('V4'), 'V4');
    assert.equal(code('h 4'), 'H4');
    assert.equal(code('AB12-V3'), 'AB12-V3');
  });

  it('are not seen in other words and numbers', () => {
    for (const text of ['vier', 'V', '4', 'M365', 'O365', 'FY25', 'q4', 'OW20', 'x9', 'V0'])
      assert.equal(code(text), undefined, text);
  });
});
