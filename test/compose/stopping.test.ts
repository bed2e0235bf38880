import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { STOP_WITHIN, stopInTime, TURNS_WITHIN, type Stopping } from '../../src/compose/stopping.js';
import { settled, SimulatedTime } from '../scheduler/deliver/simulated-time.js';

const never = new Promise<void>(() => undefined);

/** A stop in simulated time, and what it did, in order. */
function stopping(more: Partial<Stopping> = {}, time = new SimulatedTime()) {
  const done: string[] = [];
  const note = (what: string) => async () => void done.push(what);
  const stopped = stopInTime({
    turns: note('turns'),
    told: note('told'),
    reminding: note('reminding'),
    letGo: note('let go'),
    later: time.later,
    ...more,
  });
  void stopped.then(() => done.push('stopped'), note('failed'));
  return { time, done, stopped };
}

describe('the service that stops', () => {
  it('lets what is under way end, and then lets go of what is kept', async () => {
    const { done, stopped } = stopping();
    await stopped;
    assert.deepEqual(done.slice(-2), ['let go', 'stopped']);
    assert.deepEqual([...done.slice(0, -2)].sort(), ['reminding', 'told', 'turns']);
  });

  for (const part of ['turns', 'told', 'reminding'] as const) {
    it(`lets go in time where there is no end to: ${part}`, async () => {
      const { time, done } = stopping({ [part]: () => never });
      await time.pass(STOP_WITHIN - 1);
      assert.equal(done.includes('let go'), false);
      await time.pass(1);
      assert.deepEqual(done.slice(-2), ['let go', 'stopped']);
    });
  }

  it('lets go also where stopping goes wrong, and says so', async () => {
    const { done, stopped } = stopping({ reminding: () => Promise.reject(new Error('no')) });
    await assert.rejects(stopped, /no/);
    assert.equal(done.includes('let go'), true);
  });

  it('tells of a file that was broken off when turns took all their time', async () => {
    const times: number[] = [];
    const time = new SimulatedTime();
    const turns: Stopping['turns'] = (milliseconds) => time.passed(milliseconds);
    const { done } = stopping({ turns, reminding: async (milliseconds) => void times.push(milliseconds) }, time);
    await time.pass(TURNS_WITHIN);
    await settled();
    assert.deepEqual(done, ['told', 'let go', 'stopped']);
    assert.deepEqual(times, [STOP_WITHIN]);
  });
});
