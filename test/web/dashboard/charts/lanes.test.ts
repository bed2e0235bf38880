import assert from 'node:assert/strict';
import type { Measure } from '../../../../src/domain/measure/measure.js';
import { daysLate, wordsFor } from '../../../../src/domain/measure/words.js';
import { laneOf, rangeOf } from '../../../../src/web/dashboard/charts/lanes.js';
import { day, deadline, measure } from '../../../support/builders.js';

const TODAY = day('2021-02-01');
const laneWith = (more: Partial<Measure>) => {
  const own = measure('OW20-V1', more);
  const words = wordsFor(own, { today: TODAY, isInTheWay: () => false });
  return laneOf({ measure: own, words, daysLate: daysLate(own, TODAY) }, TODAY);
};

describe('a measure on a line of time', () => {
  it('is an interval with a hard end, and late from there until today', () => {
    const { span, late, tone } = laneWith({ deadlines: [deadline('2020-09-21', { earliest: day('2020-08-31') })] });
    assert.deepEqual(span, { from: '2020-08-31', to: '2020-09-21', hard: true });
    assert.deepEqual([late, tone], [{ from: '2020-09-21', to: TODAY }, 'late']);
  });

  it('has no hard end where it is expected, and is never late', () => {
    const { span, late, tone } = laneWith({ deadlines: [deadline('2020-12-31', { kind: 'forecast' })] });
    assert.deepEqual([span?.hard, late, tone], [false, null, 'warn']);
  });

  it('leaves the trail of every last day that was agreed before', () => {
    const deadlines: Measure['deadlines'] = [
      deadline('2020-06-30'),
      deadline('2020-12-31', { version: 2 }),
      deadline('2021-06-30', { version: 3 }),
    ];
    const { trail, span } = laneWith({ deadlines });
    assert.deepEqual([trail, span?.to], [['2020-06-30', '2020-12-31'], '2021-06-30']);
  });

  it('goes on where it lasts, and is nothing where no term was named', () => {
    const standing = laneWith({ deadlines: [deadline(null, { kind: 'standing' })] });
    assert.deepEqual(standing.endless, { from: '2020-06-30' });
    const undated = laneWith({});
    assert.deepEqual([undated.span, undated.endless, undated.late], [null, null, null]);
  });

  it('lies within days that show today and everything around it, and not further than a reader looks', () => {
    const far = laneWith({ deadlines: [deadline('2090-01-01')] });
    const near = laneWith({ deadlines: [deadline('2020-09-21')] });
    const { from, to } = rangeOf([far, near], TODAY);
    assert(from < '2020-07-01' && to > TODAY && to <= '2029-02-01', `${from} ${to}`);
    assert.deepEqual(rangeOf([], TODAY), { from: '2020-12-01', to: '2021-04-01' });
  });
});
