import assert from 'node:assert/strict';
import { listedCodes } from '../../src/planners/unknown-codes.js';
import { memoryStore } from '../../src/stores/memory.js';
import { firstRegister } from '../support/first-register.js';
import { read } from '../language/question/reading.js';

describe('codes that a question lists', () => {
  async function listed(question: string) {
    return listedCodes(read(question).intent, memoryStore(await firstRegister()));
  }

  it('are told where the register does not have them', async () => {
    assert.deepEqual(await listed('toon OW20-V1, OW20-V99 en OW20-V3'), { unknown: ['OW20-V99'] });
    assert.deepEqual(await listed('V1, V4 en V77'), { unknown: ['V77'] });
    assert.deepEqual((await listed('welke maatregelen horen bij H1 en H9?')).unknown, ['H9']);
  });

  it('of which none exists are asked back, and not answered with nothing', async () => {
    assert.deepEqual((await listed('laat zien: OW20-V99, OW20-V98')).instead, {
      action: 'unknownCode',
      input: { code: 'OW20-V99', of: 'measure' },
    });
    assert.deepEqual((await listed('maatregelen bij H9')).instead, {
      action: 'unknownCode',
      input: { code: 'H9', of: 'risk' },
    });
  });

  it('are no one’s business where all exist, or none is named', async () => {
    assert.deepEqual(await listed('V1 en V2'), { unknown: [] });
    assert.deepEqual(await listed('wat is er te laat?'), { unknown: [] });
  });
});
