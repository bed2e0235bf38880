import assert from 'node:assert/strict';
import { EN_QUESTIONS } from '../../../../src/language/en/questions.js';
import { NL_QUESTIONS } from '../../../../src/language/nl/questions.js';
import { cleanText } from '../../../../src/language/question/words/clean-text.js';
import { phrasesIn } from '../../../../src/language/question/words/meanings.js';
import { MARKERS } from '../../../../src/language/question/words/sense.js';
import { tokenise } from '../../../../src/language/question/words/tokens.js';

const lists = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(lists)
      : [];

for (const vocabulary of [NL_QUESTIONS, EN_QUESTIONS]) {
  describe(`the ${vocabulary.language} vocabulary`, () => {
    it('has its phrases as words come out of a sentence', () => {
      const { word, state, nature, kind, level, status, party, dimension, focus, riskFocus, marker, ordinal } =
        vocabulary;
      const { outside, quiet, filler, subjects, particles } = vocabulary;
      const families = [word, state, nature, kind, level, status, party, dimension, focus, riskFocus, marker, ordinal];
      const odd = lists([families, outside, quiet, filler, subjects, particles])
        .flatMap(phrasesIn)
        .map((phrase) => phrase.join(' '))
        .filter(
          (phrase) =>
            tokenise(cleanText(phrase))
              .tokens.map(({ word }) => word)
              .join(' ') !== phrase,
        );
      assert.deepEqual(odd, []);
    });

    it('has words for every derived word, state and nature', () => {
      for (const family of ['word', 'state', 'nature'] as const) {
        for (const [value, list] of Object.entries(vocabulary[family])) {
          assert.ok(phrasesIn(list).length > 0, `${family} ${value}`);
        }
      }
    });
  });
}

describe('both vocabularies', () => {
  it('have words for the same markers, but for those that only one language needs', () => {
    const oneSided = MARKERS.filter(
      (marker) => (NL_QUESTIONS.marker[marker] === '') !== (EN_QUESTIONS.marker[marker] === ''),
    );
    assert.deepEqual(oneSided, ['by', 'expects_be', 'expects_has']);
  });
});
