import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Bits } from '../../../src/stores/index/bits.js';
import { Members } from '../../../src/stores/index/members.js';

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 200 });
const sorted = (values: Iterable<number>): number[] => [...values].sort((a, b) => a - b);

function bitsOf(values: Iterable<number>): Bits {
  const bits = new Bits();
  for (const value of values) bits.add(value);
  return bits;
}

const combined = (a: readonly number[], combine: (bits: Bits) => void): number[] => {
  const bits = bitsOf(a);
  combine(bits);
  return bits.numbers();
};

describe('a set of bits', () => {
  it('combines as sets do, whatever the lengths', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const other = bitsOf(b);
        assert.deepEqual(
          combined(a, (bits) => bits.and(other)),
          sorted(a.filter((value) => b.includes(value))),
        );
        assert.deepEqual(
          combined(a, (bits) => bits.andNot(other)),
          sorted(a.filter((value) => !b.includes(value))),
        );
        assert.deepEqual(
          combined(a, (bits) => bits.or(other)),
          sorted(new Set([...a, ...b])),
        );
        assert.deepEqual(
          combined(a, (bits) => bits.copy(other)),
          sorted(b),
        );
        assert.equal(bitsOf(a).countWith(other), a.filter((value) => b.includes(value)).length);
      }),
    );
  });

  it('counts, tells and gives its numbers in order', () => {
    fc.assert(
      fc.property(numbers, fc.nat(100), fc.nat(100), (values, offset, wanted) => {
        const bits = bitsOf(values);
        assert.equal(bits.count(), values.length);
        assert.deepEqual(bits.slice(offset, wanted), sorted(values).slice(offset, offset + wanted));
        for (const value of [0, 31, 32, 399, 5000]) assert.equal(bits.has(value), values.includes(value));
      }),
    );
  });

  it('holds everything below a number, and nothing else', () => {
    for (const count of [0, 1, 31, 32, 33, 64, 100]) {
      const bits = bitsOf([200]);
      bits.fillTo(count);
      assert.deepEqual(
        bits.numbers(),
        Array.from({ length: count }, (_, number) => number),
      );
    }
  });

  it('keeps its size when sets are copied to and fro', () => {
    const [one, two] = [bitsOf([40]), bitsOf([70])];
    for (let round = 0; round < 200; round += 1) {
      one.copy(two);
      two.or(one);
    }
    assert.deepEqual(two.numbers(), [70]);
  });

  it('gives what a map has for its numbers', () => {
    const target = bitsOf([9]);
    bitsOf([0, 2]).project(Uint32Array.of(5, 6, 7), target);
    assert.deepEqual(target.numbers(), [5, 7]);
  });
});

describe('the members of a value', () => {
  it('are the same whether they are few or many', () => {
    const change = fc.record({ ordinal: fc.integer({ min: 0, max: 300 }), add: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 600 }), numbers, (changes, asked) => {
        const members = new Members();
        const expected = new Set<number>();
        for (const { ordinal, add } of changes) {
          if (add === expected.has(ordinal)) continue;
          if (add) members.add(ordinal);
          else members.delete(ordinal);
          if (add) expected.add(ordinal);
          else expected.delete(ordinal);
        }
        const kept = asked.filter((value) => expected.has(value));
        assert.equal(members.size, expected.size);
        assert.deepEqual(sorted(members.ordinals()), sorted(expected));
        assert.equal(members.countIn(bitsOf(asked)), kept.length);
        assert.deepEqual(
          combined(asked, (bits) => members.keepIn(bits)),
          sorted(kept),
        );
        assert.deepEqual(
          combined(asked, (bits) => members.removeFrom(bits)),
          sorted(asked.filter((value) => !expected.has(value))),
        );
        assert.deepEqual(
          combined(asked, (bits) => members.addTo(bits)),
          sorted(new Set([...asked, ...expected])),
        );
      }),
    );
  });
});
