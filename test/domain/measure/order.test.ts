import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import { compareMeasures } from '../../../src/domain/measure/words.js';
import { day, deadline, measure } from '../../support/builders.js';

const dated = (code: string, earliest: string | null, latest: string | null) =>
  measure(code, { deadlines: [deadline(latest, { earliest: earliest === null ? null : day(earliest) })] });

describe('the order of every list', () => {
  it('is by last day, then first day, then code, with what has no date at the end', () => {
    const inOrder = [
      dated('OW20-V4', '2020-08-31', '2020-09-21'),
      dated('OW20-V10', '2020-08-31', '2020-09-21'),
      dated('OW20-V3', '2020-10-01', '2020-12-31'),
      dated('OW20-V2', null, '2020-12-31'),
      dated('MD23-S1', '2024-01-01', null),
      dated('MD23-O3', null, null),
      dated('OW20-O1', null, null),
    ];
    assert.deepEqual([...inOrder].reverse().sort(compareMeasures), inOrder);
  });

  it('goes by the deadline that counts now', () => {
    const moved = measure('OW20-V1', { deadlines: [deadline('2020-09-21'), deadline('2021-03-31', { version: 2 })] });
    assert.ok(compareMeasures(dated('OW20-V2', null, '2020-12-31'), moved) < 0);
  });

  it('is one order: the same whichever two are compared first', () => {
    const aDay = fc.option(fc.integer({ min: 0, max: 5 }).map((days) => addDays(localDate('2020-01-01'), days)));
    const aMeasure = fc
      .record({ earliest: aDay, latest: aDay, number: fc.integer({ min: 1, max: 12 }) })
      .map(({ earliest, latest, number }) => dated(`OW20-V${number}`, earliest, latest));
    fc.assert(
      fc.property(aMeasure, aMeasure, aMeasure, (a, b, c) => {
        assert.equal(Math.sign(compareMeasures(a, b)) + Math.sign(compareMeasures(b, a)), 0);
        if (compareMeasures(a, b) <= 0 && compareMeasures(b, c) <= 0) assert.ok(compareMeasures(a, c) <= 0);
      }),
    );
  });
});
