import assert from 'node:assert/strict';
import { TellingWords } from '../../../../src/language/question/people/telling-words.js';

const needs = (...sets: readonly (readonly string[])[]) => sets.map((words) => new Set(words));
const formsIn = (sentence: string): readonly string[] =>
  new TellingWords<string>([
    ['move', needs(['move', 'postpone'], ['to'])],
    ['anything', []],
    ['assign', needs(['assign'], ['to'])],
  ]).formsIn(new Set(sentence.split(' ')));

describe('telling words', () => {
  it('find a form by one word of each set that it needs', () => {
    assert.deepEqual(formsIn('postpone it to may'), ['move', 'anything']);
  });

  it('pass over a form of which a set has no word in the sentence', () => {
    assert.deepEqual(formsIn('postpone it'), ['anything']);
    assert.deepEqual(formsIn('what is due to happen'), ['anything']);
  });

  it('keep the order of the forms, whatever the order of the words', () => {
    assert.deepEqual(formsIn('to assign or to move'), ['move', 'anything', 'assign']);
  });
});
