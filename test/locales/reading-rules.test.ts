import assert from 'node:assert/strict';
import { READING_RULES } from '../../src/domain/measure/deadline.js';
import { ASK_REASONS } from '../../src/language/intent.js';
import * as english from '../../src/locales/en/reading-rules.js';
import * as dutch from '../../src/locales/nl/reading-rules.js';

/** Shown in brackets behind a reading: more than a line of it nobody reads. */
const LONGEST = 150;

describe('the explanation of a reading', () => {
  for (const [language, { readingRules, askReasons }] of Object.entries({ dutch, english })) {
    it(`has in ${language} one short sentence for every rule, all different`, () => {
      const sentences = READING_RULES.map((rule) => readingRules[rule]);
      assert.ok(
        sentences.every((sentence) => sentence.length > 5 && sentence.length <= LONGEST),
        sentences.find((sentence) => sentence.length > LONGEST),
      );
      // Both "relative" and "counted" may be counted from the text, yet are told apart.
      assert.equal(new Set(sentences).size, READING_RULES.length);
    });

    it(`asks back in ${language} with a question`, () => {
      assert.ok(ASK_REASONS.every((reason) => /\?|\.$/.test(askReasons[reason])));
      assert.equal(new Set(Object.values(askReasons)).size, ASK_REASONS.length);
    });
  }

  it('says "je" in Dutch, never "u"', () => {
    const sentences = [...Object.values(dutch.readingRules), ...Object.values(dutch.askReasons)];
    assert.ok(sentences.every((sentence) => !/\b(u|uw)\b/i.test(sentence)));
  });
});
