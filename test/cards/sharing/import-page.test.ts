import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../src/domain/language.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { drawn } from '../drawn.js';
import { PEOPLE } from '../world.js';
import type { Language } from '../../../src/domain/language.js';

const ADDRESS = `https://nakoming.example/import/v1.${'x'.repeat(300)}`;
const ALLOWED: Outcome = { type: 'importPage', allowed: true };

const card = (outcome: Outcome, more: object, language: Language = 'nl') => {
  const { nodes, summary } = drawn({ outcome, alternatives: [], back: null, people: PEOPLE, ...more }, language);
  return { urls: nodes.flatMap(({ type, url }) => (type === 'Action.OpenUrl' ? [url] : [])), summary };
};

describe('the card that leads to the page for importing', () => {
  for (const language of LANGUAGES) {
    it(`opens it with one button, and says for whom and how long it works (${language})`, () => {
      const { urls, summary } = card(ALLOWED, { importLink: ADDRESS }, language);
      assert.deepEqual(urls, [ADDRESS]);
      assert.match(summary, /60 minu/);
    });
  }

  it('says why there is no button where nobody can be led there', () => {
    const none = [
      [ALLOWED, { importLink: null }, /PUBLIC_URL/],
      [ALLOWED, {}, /persoonlijke chat/],
      [{ type: 'importPage', allowed: false }, { importLink: ADDRESS }, /coördinator/],
    ] as const;
    for (const [outcome, more, words] of none) {
      const { urls, summary } = card(outcome, more);
      assert.deepEqual(urls, []);
      assert.match(summary, words);
    }
  });
});
