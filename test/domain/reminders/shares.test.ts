import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { divided, grantOf, SHARES, type Claim } from '../../../src/domain/reminders/shares.js';

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const claim = (instance: string, more: Partial<Claim> = {}): Claim => ({
  instance,
  holds: 0,
  answers: 0,
  messages: 0,
  ...more,
});

describe('dividing what is permitted', () => {
  it('gives everyone what they want where there is enough', () => {
    assert.deepEqual(divided(50, [3, 0, 20]), [3, 0, 20]);
  });

  it('gives evenly where there is not, and what the modest leave to the others', () => {
    assert.deepEqual(divided(50, [50, 50]), [25, 25]);
    assert.deepEqual(divided(50, [50, 4, 50]), [23, 4, 23]);
    assert.deepEqual(divided(50, [50, 50, 50]), [17, 17, 16]);
    assert.deepEqual(divided(2, [1, 1, 1]), [1, 1, 0]);
  });

  it('leaves nothing over that someone wants, and gives nobody less than another who wants no more', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.array(fc.nat(60), { maxLength: 12 }), (places, wanted) => {
        const given = divided(places, wanted);
        assert.equal(total(given), Math.min(places, total(wanted)));
        for (const [at, one] of given.entries()) {
          assert.ok(one <= (wanted[at] ?? 0));
          const short = one < (wanted[at] ?? 0);
          if (short) assert.ok(given.every((other) => other <= one + 1));
        }
      }),
    );
  });

  it('serves answers first, whoever has them', () => {
    const [asking, sending] = [claim('a', { answers: 30 }), claim('b', { messages: SHARES.places })];
    assert.equal(grantOf(asking, [sending]).due, 30);
    assert.equal(grantOf(sending, [asking]).due, 20);
  });

  it('never grants together more than there is, whatever each of many claims in turn', () => {
    const someClaim = fc.record({
      instance: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      keeps: fc.double({ min: 0, max: 1, noNaN: true }),
      answers: fc.nat(SHARES.places),
      messages: fc.nat(SHARES.places),
    });
    fc.assert(
      fc.property(fc.array(someClaim, { minLength: 1, maxLength: 40 }), (claims) => {
        const held = new Map<string, Claim>();
        for (const { instance, keeps, answers, messages } of claims) {
          const holds = Math.floor((held.get(instance)?.holds ?? 0) * keeps);
          const one = claim(instance, { holds, answers, messages });
          const others = [...held.values()].filter((other) => other.instance !== instance);
          const { places } = grantOf(one, others);
          assert.ok(places >= holds, 'what is held stays');
          held.set(instance, { ...one, holds: places });
          assert.ok(total([...held.values()].map((other) => other.holds)) <= SHARES.places);
        }
      }),
    );
  });
});
