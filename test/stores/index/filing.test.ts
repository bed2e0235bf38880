import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Bits } from '../../../src/stores/index/bits.js';
import { Filing } from '../../../src/stores/index/filing.js';

const COUNT = 150;
const VALUES = ['open', 'late', 'done', null] as const;
type Value = (typeof VALUES)[number];

const everything = (): Bits => {
  const all = new Bits();
  all.fillTo(COUNT);
  return all;
};

function having(filing: Filing<Value>, anyOf: readonly Value[]): readonly number[] {
  const found = everything();
  filing.narrow(found, anyOf, false);
  return found.numbers();
}

const anyOf = fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1 });
/** That an item has this value from now on, instead of what it had. */
const step = fc.tuple(fc.nat(COUNT - 1), fc.constantFrom(...VALUES));

describe('what is filed under several values', () => {
  it('is found as it is filed by then, however often it was asked for before', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 200 }),
        fc.array(anyOf, { minLength: 1, maxLength: 30 }),
        (steps, asked) => {
          const filing = new Filing<Value>();
          const has = new Map<number, Value>();
          steps.forEach(([ordinal, value], at) => {
            const before = has.get(ordinal);
            filing.refile(ordinal, before === undefined ? [] : [before], [value]);
            has.set(ordinal, value);
            const values = asked[at % asked.length] ?? [];
            const expected = [...has].filter(([, one]) => values.includes(one)).map(([one]) => one);
            assert.deepEqual(
              having(filing, values),
              expected.sort((a, b) => a - b),
            );
          });
        },
      ),
    );
  });

  it('keeps "nothing" apart from a value of that name', () => {
    const filing = new Filing<string | null>();
    filing.file(1, [null]);
    filing.file(2, ['null']);
    const found = everything();
    filing.narrow(found, [null, 'open'], false);
    assert.deepEqual(found.numbers(), [1]);
    const others = everything();
    filing.narrow(others, ['null', 'open'], false);
    assert.deepEqual(others.numbers(), [2]);
  });

  it('is not changed by what is done with an answer', () => {
    const filing = new Filing<Value>();
    filing.file(3, ['open']);
    filing.file(4, ['late']);
    const once = everything();
    filing.narrow(once, ['open', 'late'], false);
    once.clear();
    assert.deepEqual(having(filing, ['open', 'late']), [3, 4]);
  });
});
