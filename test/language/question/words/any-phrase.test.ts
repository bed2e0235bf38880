import assert from 'node:assert/strict';
import { EN_QUESTIONS } from '../../../../src/language/en/questions.js';
import { NL_QUESTIONS } from '../../../../src/language/nl/questions.js';
import { phrasesIn } from '../../../../src/language/question/words/meanings.js';
import { meaning } from '../reading.js';

/** Phrases that only have their meaning in a sentence ("closed" with "must", a denial of the opposite). */
const ALLOWED_MISREADINGS = 0;

describe('whatever phrase is in a vocabulary', () => {
  it('is read as its derived word', () => {
    const misread = [NL_QUESTIONS, EN_QUESTIONS].flatMap(({ word, language }) =>
      Object.entries(word).flatMap(([value, list]) =>
        phrasesIn(list)
          .map((phrase) => phrase.join(' '))
          .filter(
            (phrase) =>
              !meaning(`${language === 'nl' ? 'welke maatregelen: ' : 'which measures: '}${phrase}`).includes(value),
          ),
      ),
    );
    assert.ok(misread.length <= ALLOWED_MISREADINGS, misread.join('\n'));
  });
});
