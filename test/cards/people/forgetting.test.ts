import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../src/domain/language.js';
import { person } from '../../support/builders.js';
import { drawn } from '../drawn.js';

describe('the question whether someone is to be forgotten', () => {
  for (const language of LANGUAGES) {
    it(`names them, and does it only by the button that says so (${language})`, () => {
      const outcome = { type: 'forgetAsked', person: person('piet'), name: 'Piet Bakker' } as const;
      const { summary, actions } = drawn({ outcome, alternatives: [], back: null }, language);
      assert.match(summary, /Piet Bakker/);
      const sent = actions
        .filter(({ verb }) => verb === 'forgetPerson')
        .map(({ data }) => [data['person'], data['confirm']]);
      assert.deepEqual(sent, [['piet', true]]);
    });
  }
});
