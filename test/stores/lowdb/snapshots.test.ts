import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, it } from 'mocha';
import { Snapshots, type SnapshotPolicy } from '../../../src/stores/lowdb/snapshots.js';

const NEVER = 3_600_000;

/** Snapshots that count how often they are written; each takes `duration` of a clock that only they move. */
function counting(policy: SnapshotPolicy, { duration = 0, fails = (): boolean => false } = {}) {
  const clock = { now: 0 };
  const seen = { written: 0, failed: 0, together: 0, most: 0 };
  const snapshots = new Snapshots({
    elapsed: { milliseconds: () => clock.now },
    policy,
    failed: () => (seen.failed += 1),
    write: async () => {
      seen.together += 1;
      seen.most = Math.max(seen.most, seen.together);
      await pause(1);
      clock.now += duration;
      seen.together -= 1;
      if (fails()) throw new Error('no');
      seen.written += 1;
    },
  });
  return { snapshots, seen, clock };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(1);
}

describe('snapshots', () => {
  it('are written after so many changes, one at a time', async () => {
    const { snapshots, seen } = counting({ changes: 10, quiet: NEVER, rest: 0 });
    for (let change = 0; change < 9; change += 1) snapshots.changed(1);
    await pause(10);
    assert.equal(seen.written, 0);
    for (let change = 0; change < 50; change += 1) snapshots.changed(1);
    await pause(10);
    await snapshots.stop();
    assert.deepEqual([seen.written > 0, seen.most], [true, 1]);
  });

  it('are written when it has become quiet', async () => {
    const { snapshots, seen } = counting({ changes: 10, quiet: 5, rest: 0 });
    snapshots.changed(1);
    await until(() => seen.written === 1);
    await pause(50);
    assert.equal(seen.written, 1, 'not again without a change');
    await snapshots.stop();
  });

  it('of a large register are written less often', async () => {
    const { snapshots, seen, clock } = counting({ changes: 1, quiet: NEVER, rest: 20 }, { duration: 100 });
    snapshots.changed(1);
    await until(() => seen.written === 1);
    // The write is over when its promise is, not when it has counted.
    await pause(1);
    snapshots.changed(1);
    await pause(10);
    assert.equal(seen.written, 1);
    clock.now += 20 * 100;
    snapshots.changed(1);
    await until(() => seen.written === 2);
    await snapshots.stop();
  });

  it('are written at the end when something is unwritten, and only then', async () => {
    const { snapshots, seen } = counting({ changes: 10, quiet: NEVER, rest: 0 });
    await snapshots.stop();
    assert.equal(seen.written, 0);
    snapshots.changed(1);
    await snapshots.stop();
    assert.equal(seen.written, 1);
  });

  it('that fail are told of, and written the next time', async () => {
    let broken = true;
    const { snapshots, seen } = counting({ changes: 1, quiet: NEVER, rest: 0 }, { fails: () => broken });
    snapshots.changed(1);
    await until(() => seen.failed === 1);
    assert.equal(seen.written, 0);
    broken = false;
    await snapshots.stop();
    assert.deepEqual([seen.written, seen.failed], [1, 1]);
  });
});
