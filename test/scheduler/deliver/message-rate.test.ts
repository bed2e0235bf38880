import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { MessageRate } from '../../../src/scheduler/deliver/message-rate.js';

/** Messages that leave within so many milliseconds, when there are always more. */
function leaving(rate: MessageRate, from: number, milliseconds: number): number {
  let count = 0;
  for (let now = from; now < from + milliseconds; now += 1) {
    while (rate.nextFrom <= now) {
      rate.left(now);
      count += 1;
    }
  }
  return count;
}

const answered = (rate: MessageRate, now: number, { well, throttled }: { well: number; throttled: number }): void => {
  for (let request = 0; request < well; request += 1) rate.ended(now, false);
  for (let request = 0; request < throttled; request += 1) rate.ended(now, true);
};

describe('the rate of messages', () => {
  it('is fifty a second, evenly, with a few at once after a pause', () => {
    const rate = new MessageRate();
    assert.equal(leaving(rate, 1000, 1), 3);
    assert.equal(leaving(rate, 1001, 100), 5);
    const before = leaving(rate, 1101, 10_000);
    assert.ok(before >= 499 && before <= 501, String(before));
  });

  it('is halved when more than a fifth of the requests are refused, and at least five', () => {
    const rate = new MessageRate();
    answered(rate, 1000, { well: 0, throttled: 4 });
    assert.equal(rate.perSecond, 50, 'four are not many');
    answered(rate, 1000, { well: 20, throttled: 1 });
    assert.equal(rate.perSecond, 50, 'a fifth is not more than a fifth');
    answered(rate, 1001, { well: 0, throttled: 1 });
    assert.equal(rate.perSecond, 25);
    answered(rate, 1002, { well: 0, throttled: 4 });
    assert.equal(rate.perSecond, 25, 'not again for what came of the former rate');
    answered(rate, 1003, { well: 0, throttled: 1 });
    assert.equal(rate.perSecond, 12.5);
    assert.equal(leaving(rate, 1003, 4000), 49);
  });

  it('forgets refusals of more than five seconds ago', () => {
    const rate = new MessageRate();
    answered(rate, 1000, { well: 0, throttled: 4 });
    answered(rate, 6000, { well: 0, throttled: 1 });
    assert.equal(rate.perSecond, 50);
  });

  it('never comes down to nothing, and recovers by steps', () => {
    const rate = new MessageRate();
    for (let time = 0; time < 10; time += 1) answered(rate, 1000, { well: 0, throttled: 5 });
    assert.equal(rate.perSecond, 5);
    const rates = [6000, 11_000, 16_000, 60_000, 600_000].map((now) => {
      rate.left(now);
      return rate.perSecond;
    });
    assert.deepEqual(rates, [10, 15, 20, 50, 50]);
  });
});
