import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { listing } from '../../cards/asked.js';
import { deskOn } from '../../support/first-register.js';

async function codesOf(request: ActionRequest): Promise<readonly string[]> {
  const { ask } = await deskOn('2024-02-01');
  return (await ask('entries', request)).rows.map(({ code }) => code);
}

describe('the entries of a kind', () => {
  it('are all there are', async () => {
    assert.deepEqual(await codesOf(listing('vendor')), ['microsoft', 'google-cloud', 'aws']);
    assert.deepEqual(await codesOf(listing('investigation')), ['OW20', 'MD23']);
    assert.equal((await codesOf(listing('source'))).length, 2);
    assert.equal((await codesOf(listing('circumstance'))).length, 8);
  });

  it('are found by all words of a topic, in titles and in quotes', async () => {
    assert.deepEqual(await codesOf(listing('circumstance', { topic: 'Giphy Optimizely' })), ['OW20-C1']);
    assert.deepEqual(await codesOf(listing('circumstance', { topic: 'Giphy zeppelin' })), []);
    assert.deepEqual(await codesOf(listing('vendor', { topic: 'amazon' })), ['aws']);
    assert.equal((await codesOf(listing('source', { topic: '4712670' }))).length, 1);
  });

  it('are none where nothing but signs was asked for', async () => {
    assert.deepEqual(await codesOf(listing('vendor', { topic: '…!' })), []);
  });

  it('are those that are still there, or those that are gone', async () => {
    assert.equal((await codesOf(listing('circumstance', { present: true }))).length, 8);
    assert.deepEqual(await codesOf(listing('circumstance', { present: false })), []);
  });

  it('come in pages, with how many there are in all', async () => {
    const { ask } = await deskOn('2024-02-01');
    const { rows, total, offset } = await ask('entries', listing('circumstance', { offset: 7 }));
    assert.deepEqual([rows.length, total, offset], [1, 8, 7]);
  });
});
