import assert from 'node:assert/strict';
import type { Download } from '../../../src/domain/links/download.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { person } from '../../support/builders.js';
import { drawn } from '../drawn.js';
import { PEOPLE } from '../world.js';

const OWN: Outcome = { type: 'personExport', person: person('p-sanne'), name: null };
const OTHER: Outcome = { type: 'personExport', person: person('p-piet'), name: 'Piet Bakker' };

describe('the card of what is kept of someone', () => {
  const linkTo = (what: Download): string => `https://nakoming.example/${JSON.stringify(what)}`;

  for (const language of LANGUAGES) {
    it(`opens the file of that person, also for who may only manage people (${language})`, () => {
      for (const outcome of [OWN, OTHER]) {
        const answer = { outcome, alternatives: [], back: null, linkTo, people: { ...PEOPLE, rights: [] } };
        const urls = drawn(answer, language).nodes.filter(({ type }) => type === 'Action.OpenUrl');
        assert.equal(urls.length, 1);
        assert.match(
          String(urls[0]?.['url']),
          outcome === OWN ? /"person","form":"json","person":"p-sanne"/ : /p-piet/,
        );
      }
      assert.match(drawn({ outcome: OTHER, alternatives: [], back: null, linkTo }, language).summary, /Piet Bakker/);
    });

    it(`offers none where others read along, and says where to ask (${language})`, () => {
      const { nodes, summary } = drawn({ outcome: OWN, alternatives: [], back: null }, language);
      assert.deepEqual(
        nodes.filter(({ type }) => type === 'Action.OpenUrl'),
        [],
      );
      assert.match(summary, /chat/);
    });
  }
});
