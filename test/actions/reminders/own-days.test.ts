import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withDays, withoutDays } from '../../../src/actions/reminders/own-days.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import type { Period } from '../../../src/domain/measure/measure.js';
import { day } from '../../support/builders.js';

const FIRST = day('2021-02-01');
const daysIn = (periods: readonly Period[]): ReadonlySet<string> =>
  new Set(
    Array.from({ length: 60 }, (_, index) => addDays(FIRST, index)).filter((one) =>
      periods.some(({ from, to }) => from <= one && one <= to),
    ),
  );
const stretch = fc
  .tuple(fc.nat({ max: 49 }), fc.nat({ max: 9 }))
  .map(([from, length]): Period => ({ from: addDays(FIRST, from), to: addDays(FIRST, from + length) }));
const steps = fc.array(fc.record({ period: stretch, isAdded: fc.boolean() }), { maxLength: 12 });

describe('days of one’s own', () => {
  it('are exactly those that were named and not taken away again, in stretches that share no day', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let periods: readonly Period[] = [];
        const expected = new Set<string>();
        for (const { period, isAdded } of taken) {
          periods = (isAdded ? withDays : withoutDays)(periods, period);
          for (const one of daysIn([period])) {
            if (isAdded) expected.add(one);
            else expected.delete(one);
          }
        }
        assert.deepEqual([...daysIn(periods)].sort(), [...expected].sort());
        assert(periods.every(({ from, to }, index) => from <= to && (periods[index - 1]?.to ?? '') < from));
      }),
    );
  });
});
