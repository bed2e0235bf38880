import assert from 'node:assert/strict';
import { setImmediate as nextRound } from 'node:timers/promises';
import { inStep } from '../../src/compose/in-step.js';
import type { Step } from '../../src/domain/time/step.js';

/** A turn of three steps, none of which waits for anything outside. */
async function turn(name: string, step: Step, told: string[]): Promise<void> {
  await step();
  for (const part of ['read', 'asked', 'drawn']) {
    told.push(`${name} ${part}`);
    await Promise.resolve();
  }
}

describe('turns in step', () => {
  it('do each step one after another, when they came at about the same time', async () => {
    const [step, told]: [Step, string[]] = [inStep(), []];
    await Promise.all(['one', 'two', 'three'].map((name) => turn(name, step, told)));
    assert.deepEqual(
      told,
      ['read', 'asked', 'drawn'].flatMap((part) => ['one', 'two', 'three'].map((name) => `${name} ${part}`)),
    );
  });

  it('go on together though they arrive one by one, as requests do', async () => {
    const [step, told]: [Step, string[]] = [inStep(), []];
    const turns: Promise<void>[] = [];
    for (const name of ['one', 'two']) {
      turns.push(turn(name, step, told));
      await Promise.resolve();
    }
    assert.deepEqual(told, []);
    await Promise.all(turns);
    assert.deepEqual(told.slice(0, 2), ['one read', 'two read']);
  });

  it('do not wait for one that comes later, nor that one for them', async () => {
    const [step, told]: [Step, string[]] = [inStep(), []];
    const early = turn('early', step, told);
    await nextRound();
    await early;
    const late = turn('late', step, told);
    await nextRound();
    await late;
    assert.deepEqual(told.slice(2, 4), ['early drawn', 'late read']);
  });
});
