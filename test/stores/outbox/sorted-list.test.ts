import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { SortedList } from '../../../src/stores/outbox/sorted-list.js';

describe('a sorted list', () => {
  it('is the same as a list that is sorted each time, whatever goes in and out', () => {
    const number = fc.nat({ max: 30 });
    const steps = fc.array(
      fc.oneof(
        fc.record({ what: fc.constant('add' as const), number }),
        fc.record({ what: fc.constant('remove' as const), number }),
        fc.record({ what: fc.constant('take' as const), number }),
      ),
    );
    fc.assert(
      fc.property(steps, (all) => {
        const list = new SortedList<number>((a, b) => a - b);
        let naive: number[] = [];
        for (const { what, number: one } of all) {
          if (what === 'add' && !naive.includes(one)) {
            list.add(one);
            naive = [...naive, one].sort((a, b) => a - b);
          } else if (what === 'remove') {
            list.remove(one);
            naive = naive.filter((other) => other !== one);
          } else if (what === 'take') {
            assert.deepEqual(
              list.take((other) => other > one),
              naive.filter((other) => other <= one),
            );
            naive = naive.filter((other) => other > one);
          }
          assert.equal(list.size, naive.length);
          assert.equal(list.first, naive[0]);
          assert.deepEqual(list.head(3), naive.slice(0, 3));
          assert.deepEqual(
            list.before((other) => other > one),
            naive.filter((other) => other <= one),
          );
        }
      }),
    );
  });
});
