import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LANGUAGES, type Language } from '../../src/domain/language.js';
import { localeFor } from '../../src/locales/locale.js';

/** Something that a person reads, by where it stands in the locale ("lists.noMeasures"). */
type Entry = readonly [path: string, value: unknown];

function entriesOf(value: unknown, path: string): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => entriesOf(part, path === '' ? key : `${path}.${key}`));
}

/** The words of a text; those of a function as its source has them. */
const wordsIn = (value: unknown): string =>
  typeof value === 'function'
    ? [...String(value).matchAll(/`[^`]*`|'[^']*'/g)].join(' ').replace(/\$\{[^}]*\}/g, ' ')
    : String(value);

/** Words that are common in the one language and no words of the other. */
const OWN_WORDS: Readonly<Record<Language, RegExp>> = {
  nl: /\b(het|een|niet|van|maatregel|maatregelen|voor|geen|naar|zijn|wordt|vastgelegd|termijn|onderzoek|leverancier)\b/i,
  en: /\b(the|not|measure|measures|with|without|recorded|your|vendor|and|has|which)\b/i,
};

/** Lists may differ in length between languages; everything else may not. */
const shapeOf = (language: Language): readonly string[] =>
  entriesOf(localeFor(language), '').map(([path, value]) => `${path.replace(/\.\d+$/, '.n')}: ${typeof value}`);

describe('the words of a person’s language', () => {
  it('are the same in shape in every language', () => {
    const [first, ...others] = LANGUAGES.map((language) => [...new Set(shapeOf(language))]);
    for (const other of others) assert.deepEqual(other, first);
  });

  for (const language of LANGUAGES) {
    it(`leave nothing empty (${language})`, () => {
      for (const [path, value] of entriesOf(localeFor(language), '')) {
        assert.ok(typeof value === 'function' || String(value).trim() !== '', path);
      }
    });

    it(`have no word of another language (${language})`, () => {
      for (const other of LANGUAGES.filter((one) => one !== language))
        for (const [path, value] of entriesOf(localeFor(language), ''))
          assert.doesNotMatch(wordsIn(value), OWN_WORDS[other], path);
    });
  }

  it('say "je", never "u"', () => {
    for (const [path, value] of entriesOf(localeFor('nl'), ''))
      assert.doesNotMatch(wordsIn(value), /\b(u|uw)\b/i, path);
  });

  it('are those of the register for its states', () => {
    const { states, derived } = localeFor('nl').words;
    assert.deepEqual(Object.values(states), [
      'voorgesteld',
      'toegezegd',
      'in uitvoering',
      'gereed gemeld',
      'deels voldaan',
      'geverifieerd',
      'afgewezen',
      'ingetrokken',
      'vervangen',
    ]);
    assert.equal(derived.overdue, 'te laat');
    assert.equal(derived.silent, 'geen recente melding');
  });
});
