import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Bits } from '../../../src/stores/index/bits.js';
import { OrderedItems } from '../../../src/stores/index/ordered-items.js';

interface Item {
  readonly code: string;
  readonly place: number;
}

const compare = (a: Item, b: Item): number => a.place - b.place || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
const someItem = fc.record({ code: fc.integer({ min: 0, max: 60 }).map(String), place: fc.nat(20) });

describe('items in the order of lists', () => {
  it('stay in it, whatever is put', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someItem, { selector: ({ code }) => code }), fc.array(someItem), (first, later) => {
        const items = new OrderedItems(compare);
        items.load(first);
        for (const item of later) items.put(item);
        const expected = [...new Map([...first, ...later].map((item) => [item.code, item])).values()];
        const ordered = Array.from(items.ordered(), (ordinal) => items.at(ordinal));
        assert.deepEqual(ordered, expected.sort(compare));
        for (const item of expected) assert.equal(items.get(item.code), item);
      }),
    );
  });

  it('are paged alike wherever in the order a result lies', () => {
    const items = new OrderedItems(compare);
    items.load(
      Array.from({ length: 10_000 }, (_, number) => ({ code: String(number), place: (number * 7919) % 10_000 })),
    );
    for (const wanted of [
      (place: number) => place >= 9_000,
      (place: number) => place % 3 === 0,
      (place: number) => place === 9_999,
    ]) {
      const bits = new Bits();
      const expected = Array.from(items.ordered()).filter((ordinal) => wanted(items.at(ordinal).place));
      for (const ordinal of expected) bits.add(ordinal);
      for (const offset of [0, 3, expected.length - 2, expected.length]) {
        const page = items.page(bits, expected.length, Math.max(0, offset), 5);
        assert.deepEqual(
          page,
          expected.slice(Math.max(0, offset), Math.max(0, offset) + 5).map((ordinal) => items.at(ordinal)),
        );
      }
    }
  });

  it('by score are highest first, and of equal score in the order of lists, page by page', () => {
    const scored = fc.uniqueArray(
      fc.record({ item: someItem, score: fc.integer({ min: 0, max: 5 }), chosen: fc.boolean() }),
      {
        selector: ({ item }) => item.code,
      },
    );
    fc.assert(
      fc.property(scored, fc.nat(20), fc.nat(10), (all, offset, limit) => {
        const items = new OrderedItems(compare);
        items.load(all.map(({ item }) => item));
        const bits = new Bits();
        all.forEach(({ chosen }, ordinal) => bits.set(ordinal, chosen));
        const expected = all
          .filter(({ chosen }) => chosen)
          .sort((a, b) => b.score - a.score || compare(a.item, b.item))
          .map(({ item }) => item);
        const page = items.highest(bits, (ordinal) => all[ordinal]?.score ?? 0, { offset, limit }, expected.length);
        assert.deepEqual(page, expected.slice(offset, offset + limit));
      }),
    );
  });

  it('keep their number, and say when there is none', () => {
    const items = new OrderedItems(compare);
    const ordinal = items.put({ code: 'a', place: 5 });
    items.put({ code: 'b', place: 1 });
    assert.equal(items.put({ code: 'a', place: 0 }), ordinal);
    assert.equal(items.ordinalOf('c'), undefined);
    assert.throws(() => items.at(7), RangeError);
  });
});
