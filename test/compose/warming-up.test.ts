import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pino } from 'pino';
import { warmUp } from '../../src/compose/warming-up.js';

type Step = 'ready' | 'remind' | 'expectWords';

/** What was done, and what the log says, where these steps fail. */
async function warmedUp(...failing: readonly Step[]) {
  const done: Step[] = [];
  const lines: string[] = [];
  const step = (name: Step) => async () => {
    if (failing.includes(name)) throw new TypeError('secret words');
    done.push(name);
  };
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  await warmUp({ ready: step('ready'), remind: step('remind'), expectWords: step('expectWords'), log });
  return { done, said: lines.map((line) => (JSON.parse(line) as { msg: string }).msg), text: lines.join('') };
}

describe('what is done soon after the start', () => {
  it('is done in order, without a word', async () => {
    assert.deepEqual(await warmedUp(), { done: ['ready', 'remind', 'expectWords'], said: [], text: '' });
  });

  it('has reminders go out whatever becomes of the words, and does not say that they do not', async () => {
    const { done, said } = await warmedUp('expectWords');
    assert.deepEqual(done, ['ready', 'remind']);
    assert.deepEqual(said, ['the first search for words will be slow']);
  });

  for (const failing of ['ready', 'remind'] as const) {
    it(`says that reminders do not go out, and why, without its words: ${failing}`, async () => {
      const { done, said, text } = await warmedUp(failing);
      assert.deepEqual(said, ['reminders do not go out']);
      assert.match(text, /TypeError/);
      assert.doesNotMatch(text, /secret/);
      assert.equal(done.includes('expectWords'), true);
    });
  }
});
