import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { NO_TALLY } from '../../../src/domain/risk/coverage.js';
import { MEASURE_STATES } from '../../../src/domain/measure/measure.js';
import {
  blocking,
  evaluate,
  isVerified,
  measuresIn,
  riskStatus,
  type Condition,
  type Rating,
} from '../../../src/domain/risk/risk.js';
import { day, measure, measureCode, person, quotation, risk } from '../../support/builders.js';

const verified = (code: string): Condition => ({ type: 'verified', measure: measureCode(code) });
const all = (...of: Condition[]): Condition => ({ type: 'all', of });
const any = (...of: Condition[]): Condition => ({ type: 'any', of });
const given = (condition: Condition, ...codes: string[]) =>
  evaluate(condition, { isVerified: (code) => codes.includes(code), tallyOf: () => NO_TALLY });

const rating: Rating = { level: 'low', on: day('2021-01-15'), by: person('sanne'), reason: 'Voorwaarde vervuld' };
const both = all(verified('OW20-V1'), verified('OW20-O1'));
const mixed = all(any(verified('OW20-V1'), verified('OW20-V2')), verified('OW20-O1'));

describe('the condition of a risk', () => {
  it('over all measures holds only when each is verified', () => {
    assert.ok(!given(both).holds);
    assert.ok(!given(both, 'OW20-V1').holds);
    assert.ok(!given(both, 'OW20-O1').holds);
    assert.ok(given(both, 'OW20-V1', 'OW20-O1').holds);
  });

  it('over any measure holds when one is verified', () => {
    const either = any(verified('OW20-V1'), verified('OW20-V2'));
    assert.ok(!given(either).holds);
    assert.ok(given(either, 'OW20-V2').holds);
  });

  it('shows at every node whether it holds', () => {
    assert.deepEqual(given(mixed, 'OW20-V2'), {
      type: 'all',
      holds: false,
      of: [
        {
          type: 'any',
          holds: true,
          of: [
            { ...verified('OW20-V1'), holds: false },
            { ...verified('OW20-V2'), holds: true },
          ],
        },
        { ...verified('OW20-O1'), holds: false },
      ],
    });
  });

  it('names what still blocks it, each once, and nothing that no longer matters', () => {
    assert.deepEqual(blocking(given(mixed)), ['OW20-V1', 'OW20-V2', 'OW20-O1']);
    assert.deepEqual(blocking(given(mixed, 'OW20-V2')), ['OW20-O1']);
    assert.deepEqual(blocking(given(mixed, 'OW20-V2', 'OW20-O1')), []);
    assert.deepEqual(blocking(given(all(both, verified('OW20-O1')))), ['OW20-V1', 'OW20-O1']);
  });

  it('names every measure in it once, in its order', () => {
    assert.deepEqual(measuresIn(all(verified('OW20-O1'), mixed)), ['OW20-O1', 'OW20-V1', 'OW20-V2']);
  });

  it('counts a measure as verified in that state only', () => {
    assert.deepEqual(
      MEASURE_STATES.filter((state) => isVerified(measure('OW20-V1', { state }))),
      ['verified'],
    );
    assert.ok(!isVerified(undefined));
  });
});

describe('a risk', () => {
  const conditional = risk('OW20-H1', { condition: { condition: both, ours: true, quotation: quotation('Nadat …') } });

  it('is open while its condition does not hold, rating or not', () => {
    assert.equal(riskStatus(conditional, given(both, 'OW20-V1')), 'open');
    assert.equal(riskStatus({ ...conditional, rating }, given(both, 'OW20-V1')), 'open');
  });

  it('is ready to be rated anew when only the person is missing', () => {
    assert.equal(riskStatus(conditional, given(both, 'OW20-V1', 'OW20-O1')), 'ready_to_rerate');
  });

  it('is mitigated when the condition holds and a person confirmed the new rating', () => {
    assert.equal(riskStatus({ ...conditional, rating }, given(both, 'OW20-V1', 'OW20-O1')), 'mitigated');
  });

  it('without a recorded condition is open, whatever is verified', () => {
    assert.equal(riskStatus(risk('OW20-L1'), null), 'open');
    assert.equal(riskStatus(risk('OW20-L1', { rating }), null), 'open');
  });
});
