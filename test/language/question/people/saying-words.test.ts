import assert from 'node:assert/strict';
import { EN_PEOPLE } from '../../../../src/language/en/people.js';
import { NL_PEOPLE } from '../../../../src/language/nl/people.js';
import { PEOPLE_FORMS, type PeopleVocabulary } from '../../../../src/language/question/people/people-vocabulary.js';
import { wordsNeeded, wordsSaid } from '../../../../src/language/question/people/saying-words.js';

const needed = (form: string, words: PeopleVocabulary['words'] = {}): readonly string[] =>
  wordsNeeded(form, words).map((some) => [...some].join('|'));

const FORMS = [NL_PEOPLE, EN_PEOPLE].flatMap(({ forms, words }) =>
  PEOPLE_FORMS.flatMap((name) => forms[name].map((form) => ({ form, words }))),
);

/** A sentence of the form; of each choice the way that `turn` comes to, and what may be left out is every other time. */
function said(form: string, words: PeopleVocabulary['words'], turn: number): string {
  let text = form;
  while (text.includes('{')) text = text.replace(/\{(\w+)\}/g, (_, name: string) => `(${words[name] ?? ''})`);
  for (let at = turn; /[[(]/.test(text); at = at * 7 + 3)
    text = text.replace(/([[(])([^[\]()]*)[\])]/, (_, open: string, inside: string) => {
      const ways = open === '[' ? [...inside.split('|'), ''] : inside.split('|');
      return ways[at % ways.length] ?? '';
    });
  return text.replaceAll('~', ', ').replace(/<\w+>/g, 'sanne');
}

describe('the words a sentence about people cannot be without', () => {
  it('are those of its form that may not be left out', () => {
    assert.deepEqual(needed('maak <who> [nu ]tot <role>'), ['maak', 'tot']);
  });

  it('are one of each way where the form has a choice', () => {
    assert.deepEqual(needed('wie (mag|kan nu) <who> {do}', { do: 'bellen|mailen' }), [
      'wie',
      'mag|kan',
      'bellen|mailen',
    ]);
  });

  it('are none of a choice of which one way has no words', () => {
    assert.deepEqual(needed('geef (<who>|iedereen) door'), ['geef', 'door']);
  });

  it('are whole words: what may grow on is none', () => {
    assert.deepEqual(needed('rol[len] van <who>[ en (co|hulp)beheerder]'), ['van']);
  });

  it('are known of every form, so that no form is compared in vain with every question', () => {
    assert.deepEqual(
      FORMS.filter(({ form, words }) => wordsNeeded(form, words).length === 0),
      [],
    );
  });

  it('are in every sentence of the form, whichever way it is said', () => {
    for (const { form, words } of FORMS) {
      for (let turn = 0; turn < 10; turn++) {
        const sentence = said(form, words, turn);
        const spoken = wordsSaid(sentence);
        for (const some of wordsNeeded(form, words))
          assert.ok(
            [...some].some((word) => spoken.has(word)),
            `“${sentence}” has none of ${[...some].join(', ')}`,
          );
      }
    }
  });
});
