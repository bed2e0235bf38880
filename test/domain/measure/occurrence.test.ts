import assert from 'node:assert/strict';
import {
  isAwaitingVerification,
  occurrenceIn,
  overlapping,
  periodKey,
  periodsSoFar,
  withOccurrence,
} from '../../../src/domain/measure/occurrence.js';
import { day, deadline, measure } from '../../support/builders.js';

const every = (interval: string | null) =>
  measure('OW20-V1', { nature: 'recurring', deadlines: [deadline(null, { kind: 'recurring', interval })] });
const period = (from: string, to: string) => ({ from: day(from), to: day(to) });
const H1 = period('2020-01-01', '2020-06-30');
const H2 = period('2020-07-01', '2020-12-31');

describe('the periods of a recurring measure', () => {
  it('that have begun are counted from January, newest first', () => {
    const keys = (interval: string | null, today: string) => periodsSoFar(every(interval), day(today)).map(periodKey);
    assert.deepEqual(keys('P6M', '2020-12-31').slice(0, 2), ['2020-07-01/2020-12-31', '2020-01-01/2020-06-30']);
    assert.deepEqual(keys('P3M', '2021-02-01').slice(0, 2), ['2021-01-01/2021-03-31', '2020-10-01/2020-12-31']);
    assert.equal(keys('P1M', '2020-03-15')[1], '2020-02-01/2020-02-29');
    assert.equal(keys('P1Y', '2021-02-01')[0], '2021-01-01/2021-12-31');
  });

  it('are not known where the wording does not say, or says what no year is made of', () => {
    for (const interval of [null, 'P2W', 'P5M', 'P18M', 'P2Y', 'P0M']) {
      assert.deepEqual(periodsSoFar(every(interval), day('2021-02-01')), [], String(interval));
    }
  });

  it('are kept in their order, each once', () => {
    const late = { ...occurrenceIn(every('P6M'), H2), state: 'reported_done' as const };
    const both = withOccurrence({ ...every('P6M'), occurrences: [late] }, occurrenceIn(every('P6M'), H1));
    assert.deepEqual(both.map(periodKey), ['2020-01-01/2020-06-30', '2020-07-01/2020-12-31']);
    const again = withOccurrence({ ...every('P6M'), occurrences: both }, { ...late, state: 'verified' });
    assert.deepEqual(
      again.map(({ state }) => state),
      ['in_progress', 'verified'],
    );
  });

  it('share days with what covers them, and not with what begins after them or with themselves', () => {
    const with1 = { ...every('P6M'), occurrences: [occurrenceIn(every('P6M'), H1)] };
    assert.equal(overlapping(with1, period('2020-01-01', '2020-12-31')).length, 1);
    assert.equal(overlapping(with1, period('2020-06-30', '2020-07-31')).length, 1);
    assert.deepEqual([overlapping(with1, H1), overlapping(with1, H2)], [[], []]);
  });

  it('make the measure wait for a verifier as long as one of them does', () => {
    const of = (state: 'reported_done' | 'verified') =>
      isAwaitingVerification({ ...every('P6M'), occurrences: [{ ...occurrenceIn(every('P6M'), H1), state }] });
    assert.deepEqual([of('reported_done'), of('verified')], [true, false]);
    assert.equal(isAwaitingVerification(measure('OW20-V2', { state: 'reported_done' })), true);
  });
});
