import assert from 'node:assert/strict';
import { compileChangeWords } from '../../../src/language/change/change-words.js';
import { piecesOf } from '../../../src/language/change/pieces.js';

const { labels } = compileChangeWords();
const pieces = (text: string) => piecesOf(text, labels, (after) => /^(?:\d|yesterday|last)/.test(after));
const labelled = (text: string) => Object.fromEntries(pieces(text).labelled);

describe('what a sentence tells beside its change', () => {
  it('leaves the change itself', () => {
    assert.equal(pieces('zet V4 op 60% want het loopt, bron: brief van 3 maart').head, 'zet V4 op 60%');
    assert.equal(pieces('verify V5 (report, 3 May), see https://a.example/x').head, 'verify V5');
  });

  const links = [
    ['https://a.example/x.', 'https://a.example/x'],
    ['(https://a.example/x)', 'https://a.example/x'],
    ['https://a.example/x_(1),', 'https://a.example/x_(1)'],
    ['<https://a.example/x?y=1&z=2#t>', 'https://a.example/x?y=1&z=2#t'],
    ['https://a.example/É–x!', 'https://a.example/É–x'],
    ['"https://a.example/x"', 'https://a.example/x'],
    ['http://a.example:8080/V9/', 'http://a.example:8080/V9/'],
    ['https://a.example/a;b=c;', 'https://a.example/a;b=c'],
  ] as const;
  for (const [written, link] of links) {
    it(`takes the link from ${written} as it is`, () => {
      assert.deepEqual(pieces(`verifieer V5, bewijs ${written}`).links, [link]);
    });
  }

  it('has a reason behind any word for one', () => {
    for (const joint of ['want', 'vanwege', 'wegens', 'i.v.m.', 'because', 'because of', 'due to', 'reden:'])
      assert.deepEqual(
        labelled(`trek V6 in, ${joint} de migratie. Later meer.`),
        { reason: 'de migratie. Later meer' },
        joint,
      );
  });

  it('keeps the word without which a clause is no sentence', () => {
    for (const opener of ['omdat', 'doordat', 'Aangezien'])
      assert.deepEqual(labelled(`trek V6 in, ${opener} het niet meer nodig is.`), {
        reason: `${opener} het niet meer nodig is`,
      });
    assert.deepEqual(labelled('trek V6 in omdat …'), { reason: '…' });
  });

  it('knows "since" of a date from "since" of a reason', () => {
    assert.deepEqual(labelled('V5 is done since 3 May'), {});
    assert.deepEqual(labelled('reopen V5 since it broke'), { reason: 'it broke' });
  });

  it('does not take what one wants for a reason', () => {
    assert.deepEqual(labelled('I want to set V4 to 60%'), {});
  });

  it('has a source in a document, and none in a party', () => {
    assert.deepEqual(labelled('V8 is toegezegd volgens de brief van 3 maart'), { source: 'de brief van 3 maart' });
    assert.deepEqual(labelled('V8 is agreed according to their letter of 3 March'), {
      source: 'their letter of 3 March',
    });
    assert.deepEqual(labelled('V5 is klaar volgens Microsoft'), {});
  });

  it('keeps its parts apart, whatever their order', () => {
    assert.deepEqual(labelled('trek V6 in (bron: notulen, punt 3), afgesproken met SLM, want dubbel'), {
      source: 'notulen, punt 3',
      agreedBy: 'SLM',
      reason: 'dubbel',
    });
  });

  it('ends a source at the end of its sentence, but not at an abbreviation', () => {
    assert.deepEqual(labelled('trek V6 in, bron: brief d.d. 3 mei, p. 12. Dank!'), {
      source: 'brief d.d. 3 mei, p. 12',
    });
  });

  it('takes nothing from what is quoted', () => {
    const { labelled: parts, quotes } = pieces('nieuwe maatregel "wij stoppen, want het mag niet, bron: ons"');
    assert.deepEqual([...parts], []);
    assert.deepEqual(quotes, ['wij stoppen, want het mag niet, bron: ons']);
  });

  it('knows a SHA-256 sum by its form', () => {
    const sum = '0123456789abcdef'.repeat(4);
    assert.equal(pieces(`voeg bewijs toe aan V4: https://a.example, sha256: ${sum}`).sha256, sum);
    assert.equal(pieces(`voeg bewijs toe aan V4: https://a.example/${sum}`).sha256, null);
  });
});
