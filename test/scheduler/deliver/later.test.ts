import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { within } from '../../../src/scheduler/deliver/later.js';
import { settled, SimulatedTime } from './simulated-time.js';

const never = new Promise<void>(() => undefined);

describe('work that is given so much time', () => {
  it('is waited for until it has ended, and its timer is called off', async () => {
    const time = new SimulatedTime();
    await within(1000, Promise.resolve(), time.later);
    await settled();
    assert.equal(time.waiting, 0);
  });

  it('is waited for no longer than that', async () => {
    const time = new SimulatedTime();
    let ended = false;
    void within(1000, never, time.later).then(() => (ended = true));
    await time.pass(999);
    assert.equal(ended, false);
    await time.pass(1);
    assert.equal(ended, true);
  });

  it('fails as it does', async () => {
    const time = new SimulatedTime();
    await assert.rejects(within(1000, Promise.reject(new Error('no')), time.later), /no/);
    assert.equal(time.waiting, 0);
  });
});
