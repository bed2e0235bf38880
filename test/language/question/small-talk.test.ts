import assert from 'node:assert/strict';
import type { Intent } from '../../../src/language/intent.js';
import { after } from './dialogue.js';
import { read } from './reading.js';

const intentOf = (text: string): Intent => read(text, { previous: after('te late maatregelen') }).intent;

describe('small talk', () => {
  for (const text of ['bedankt', 'dank je wel!', 'hoi, bedankt', 'bedankt, doei', 'thanks', 'many thanks', 'ok, thx'])
    it(`is thanks: “${text}”`, () => {
      assert.deepEqual(intentOf(text), { type: 'greeting', says: 'thanks' });
    });

  for (const text of ['dag', 'doei', 'tot ziens', 'fijne dag!', 'bye', 'see you later'])
    it(`is a farewell: “${text}”`, () => {
      assert.deepEqual(intentOf(text), { type: 'greeting', says: 'farewell' });
    });

  for (const text of ['hoi', 'goedemorgen', 'good morning'])
    it(`opens a conversation: “${text}”`, () => {
      assert.deepEqual(intentOf(text), { type: 'greeting' });
    });

  it('in front of a question changes nothing of it', () => {
    const question = intentOf('wat is er te laat?');
    assert.deepEqual(intentOf('dag, wat is er te laat?'), question);
    assert.deepEqual(intentOf('bedankt! wat is er te laat?'), question);
  });
});
