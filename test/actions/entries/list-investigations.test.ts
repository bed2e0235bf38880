import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { deskOn } from '../../support/first-register.js';

const about = (topic: string): ActionRequest => ({ action: 'listInvestigations', input: { topic } });

describe('the investigations of something', () => {
  it('are found by product, by other names and by vendor, whatever the case', async () => {
    const { ask } = await deskOn('2024-02-01');
    const codes = async (topic: string) => (await ask('investigations', about(topic))).rows.map(({ code }) => code);
    assert.deepEqual(await codes('office for the web'), ['OW20']);
    assert.deepEqual(await codes('defender'), ['MD23']);
    assert.deepEqual(await codes('Microsoft'), ['OW20', 'MD23']);
    assert.deepEqual(await codes('Google Workspace'), []);
  });

  it('are told apart from those that are only named', async () => {
    const { ask } = await deskOn('2024-02-01');
    const { rows, referredTo } = await ask('investigations', about('Intune'));
    assert.deepEqual(rows, []);
    assert.deepEqual(
      referredTo.map(({ reference, by }) => [reference.title.en.includes('Intune'), by]),
      [[true, 'OW20']],
    );
  });

  it('are none where nothing but signs was asked for', async () => {
    const { ask } = await deskOn('2024-02-01');
    assert.deepEqual((await ask('investigations', about('…!'))).rows, []);
  });
});
