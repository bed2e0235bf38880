import assert from 'node:assert/strict';
import { after } from '../question/dialogue.js';
import { read } from '../question/reading.js';

const DISMISSALS = ['laat maar', 'toch niet', 'annuleer', 'never mind', 'forget it', 'cancel'];

describe('a word that dismisses what was said', () => {
  it('changes nothing where no change was made just before', () => {
    for (const text of DISMISSALS) {
      assert.equal(read(text).intent.type, 'dismissed', text);
      assert.equal(read(text, { previous: after('OW20-V4') }).intent.type, 'dismissed', text);
    }
  });

  it('takes back the change that was made just before', () => {
    for (const text of DISMISSALS) {
      const { intent } = read(text, { previous: { ...after('OW20-V4'), answered: 'changed' } });
      assert.deepEqual([intent.type, intent.type === 'change' && intent.change], ['change', 'undo'], text);
    }
  });

  it('is “undo” as well where a form was shown, which nothing was done with yet', () => {
    const previous = { ...after('OW20-V4'), answered: 'form' as const };
    for (const text of ['maak dat ongedaan', 'undo that'])
      assert.equal(read(text, { previous }).intent.type, 'dismissed');
    for (const text of ['maak mijn laatste wijziging ongedaan', 'undo my last change'])
      assert.equal(read(text, { previous }).intent.type, 'change', text);
  });

  it('is no part of another sentence', () => {
    assert.equal(read('laat maar zien wat er te laat is').intent.type, 'list');
    assert.equal(read('cancel my reminders about V4').intent.type === 'dismissed', false);
  });
});
