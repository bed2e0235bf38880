import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { COUNTED_WITHIN, SlidingWindows } from '../../../src/scheduler/deliver/sliding-windows.js';

/** Milliseconds from its start in which a request keeps its place, in a window of a second. */
const HELD_UP = COUNTED_WITHIN + 1000;

describe('sliding windows', () => {
  const two = () => new SlidingWindows([{ requests: 2, within: 1000 }]);

  it('let as many through as the limit says, and the next when the first has left the window', () => {
    const windows = two();
    windows.end(windows.begin(0), 0);
    assert.equal(windows.freeFrom(10), 10);
    windows.end(windows.begin(10), 10);
    assert.equal(windows.freeFrom(20), 1000);
    assert.equal(windows.freeFrom(999.5), 1000);
    assert.equal(windows.freeFrom(1000), 1000, 'now');
    windows.begin(1000);
    assert.equal(windows.freeFrom(1005), 1010);
  });

  it('count a request from its end, for it may have been counted as late as that', () => {
    const windows = two();
    const [first, second] = [windows.begin(0), windows.begin(0)];
    windows.end(first, 200);
    windows.end(second, 100);
    assert.equal(windows.freeFrom(200), 1100);
    windows.end(first, 600);
    assert.equal(windows.freeFrom(600), 1100, 'an end that is told twice changes nothing');
  });

  it('count a request that hangs no longer than the service can have taken to count it', () => {
    const windows = two();
    const [hanging, other] = [windows.begin(0), windows.begin(0)];
    assert.equal(windows.freeFrom(100), 1000 + COUNTED_WITHIN);
    for (const one of [hanging, other]) windows.hang(one, COUNTED_WITHIN);
    assert.equal(windows.freeFrom(900), 1000 + COUNTED_WITHIN);
    assert.equal(windows.freeFrom(5000), 5000);
    windows.end(hanging, 5000);
    assert.equal(windows.freeFrom(5000), 5000);
  });

  it('take none as counted before they are told that it hangs: who should have told slept, and it may have too', () => {
    const windows = two();
    const [hanging] = [windows.begin(0), windows.begin(0)];
    assert.equal(windows.freeFrom(5000), 6000, 'nobody could tell');
    windows.hang(hanging, 5010);
    assert.equal(windows.freeFrom(5010), 6010);
    assert.equal(windows.freeFrom(6010), 6010);
  });

  it('count one that was held up on its way until its end, for as long as its place has not gone to another', () => {
    const windows = two();
    const [held, slow] = [windows.begin(0), windows.begin(0)];
    for (const one of [held, slow]) windows.hang(one, COUNTED_WITHIN);
    const given = COUNTED_WITHIN + 1000;
    windows.end(held, given - 1);
    windows.end(slow, given);
    assert.equal(windows.freeFrom(given), given);
    windows.begin(given);
    assert.equal(windows.freeFrom(given), given - 1 + 1000);
  });

  it('keep the place of one that is being made ready, and count it from when it leaves', () => {
    const windows = two();
    const [held, other] = [windows.begin(0), windows.begin(0)];
    windows.hold(held);
    windows.end(other, 100);
    assert.equal(windows.counting(3000), 1);
    windows.begin(3000);
    assert.ok(windows.freeFrom(3001) > 3001);
    const left = windows.leave(held, 3100);
    windows.end(left, 3200);
    assert.equal(windows.freeFrom(3200), 3200 + 1000);
  });

  it('let go of one that never left', () => {
    const windows = two();
    const held = windows.begin(0);
    windows.hold(held);
    assert.equal(windows.isIdle(9000), false);
    windows.end(held, 9000);
    assert.equal(windows.isIdle(10_000), true);
  });

  it('let through an even part where they are shared, and one at least', () => {
    const windows = new SlidingWindows([{ requests: 7, within: 1000 }]);
    windows.end(windows.begin(0), 0);
    assert.deepEqual(
      [windows.freeFrom(1, 0, 3), windows.freeFrom(1, 0, 4), windows.freeFrom(1, 0, 9)],
      [1, 1000, 1000],
    );
    assert.equal(windows.freeFrom(1000, 0, 9), 1000);
  });

  it('tell how many count', () => {
    const windows = two();
    const [first, hanging] = [windows.begin(0), windows.begin(0)];
    assert.equal(windows.counting(100), 2);
    windows.end(first, 100);
    assert.deepEqual([windows.counting(1099), windows.counting(1100)], [2, 1]);
    windows.hang(hanging, COUNTED_WITHIN);
    assert.equal(windows.counting(1000 + COUNTED_WITHIN), 0);
    windows.end(hanging, 5000);
    assert.equal(windows.counting(5000), 0);
  });

  it('keep places free when asked to', () => {
    const windows = two();
    assert.equal(windows.freeFrom(0, 1), 0);
    windows.end(windows.begin(0), 0);
    assert.equal(windows.freeFrom(1, 1), 1000);
    assert.equal(windows.freeFrom(1), 1);
  });

  it('are idle once the longest has passed', () => {
    const windows = new SlidingWindows([
      { requests: 2, within: 1000 },
      { requests: 3, within: 60_000 },
    ]);
    assert.equal(windows.isIdle(0), true);
    const slot = windows.begin(0);
    assert.equal(windows.isIdle(0), false);
    windows.end(slot, 100);
    assert.equal(windows.isIdle(60_099), false);
    assert.equal(windows.isIdle(60_100), true);
  });

  it('say the moment exactly, whatever order requests end in', () => {
    const requests = fc.array(fc.record({ gap: fc.nat(400), takes: fc.nat(1600) }), { minLength: 1, maxLength: 60 });
    const limits = [
      { requests: 3, within: 1000 },
      { requests: 8, within: 5000 },
    ];
    fc.assert(
      fc.property(requests, fc.nat(1500), (all, later) => {
        const windows = new SlidingWindows(limits);
        const begun = all.map(({ takes }, index) => ({
          began: all.slice(0, index + 1).reduce((sum, { gap }) => sum + gap, 0),
          takes,
        }));
        const now = (begun.at(-1)?.began ?? 0) + later;
        const slots = begun.map(({ began }) => windows.begin(began));
        const told = begun
          .flatMap(({ began, takes }, index) => {
            const slot = slots[index] ?? { began };
            const [hangs, ends] = [began + COUNTED_WITHIN, began + takes];
            const end = { at: ends, tell: () => windows.end(slot, ends) };
            return takes > COUNTED_WITHIN ? [{ at: hangs, tell: () => windows.hang(slot, hangs) }, end] : [end];
          })
          .filter(({ at }) => at <= now)
          .sort((a, b) => a.at - b.at);
        for (const { tell } of told) tell();
        const until = begun.map(({ began, takes }) => {
          const hasEnded = began + takes <= now && takes < HELD_UP;
          return hasEnded ? began + takes : began + COUNTED_WITHIN;
        });
        const fits = (moment: number) =>
          limits.every((limit) => until.filter((one) => one + limit.within > moment).length < limit.requests);
        const said = windows.freeFrom(now);
        assert.equal(fits(said), true);
        assert.equal(said === now || !fits(said - 1), true, 'no later than need be');
      }),
    );
  });
});
