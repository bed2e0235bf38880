import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { plainText } from '../../../src/cards/parts/plain-text.js';

const SIGNS = [' ', ...'a b _ * [ ] ( ) < > & ; : / . @ # \\ ~ ` - 1 \n \u2060'.split(' ')];

/** What a person sees of it: a joint has no width. */
const seen = (text: string): string => text.replaceAll('\u2060', '');

describe('a text that is shown as plain text', () => {
  it('stays as it is where there is nothing in it to make live', () => {
    const plain =
      'OW20-V4 is 12 dagen te laat (Microsoft · openstaand): ‘uiterlijk 1.5 maand’, zie § 3 & bijlage_2 [p. 4].';
    assert.equal(plainText(plain), plain);
  });

  it('looks the same where a joint is enough', () => {
    for (const text of [
      '[klik](https://evil.example)',
      'www.evil.example',
      'bas@evil.example',
      '&lt;',
      '# kop',
      '1. een',
      '\\[',
    ]) {
      assert.notEqual(plainText(text), text);
      assert.equal(seen(plainText(text)), text);
    }
  });

  it('is no address either where one was cut short', () => {
    assert.equal(plainText('x www.e…'), 'x www.\u2060e…');
    assert.equal(plainText('(WWW.1…)'), '(WWW.\u20601…)');
    assert.equal(plainText('www. awww.'), 'www. awww.');
  });

  it('has signs that look alike for markup', () => {
    assert.equal(plainText('**vet** _schuin_ `code` ~~door~~ <b>'), '∗∗vet∗∗ ˍschuinˍ ˋcodeˋ ∼∼door∼∼ ‹b›');
  });

  it('is one line, read in one direction', () => {
    assert.equal(plainText('een\n\n# twee\u202Eeird\u2066'), 'een # tweeeird');
  });

  it('has one space wherever there is any', () => {
    assert.equal(plainText('a  b\tc\u00a0d \n e f'), 'a b c d e f');
  });

  it('is not changed by being made plain again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...SIGNS) }), (text) => {
        assert.equal(plainText(plainText(text)), plainText(text));
      }),
    );
  });
});
