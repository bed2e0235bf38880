import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { NO_TALLY, type Tally } from '../../../src/domain/risk/coverage.js';
import { blocking, evaluate, measuresIn, sharesIn, type Condition } from '../../../src/domain/risk/risk.js';
import { evaluateShare, type Share } from '../../../src/domain/risk/share.js';
import { measureCode } from '../../support/builders.js';

const O1 = measureCode('OW20-O1');
const share = (of: Share) => ({ type: 'share', measure: O1, share: of, group: null }) as const;
const tally = (done: number, others: number, more: Partial<Tally> = {}): Tally => ({
  ...NO_TALLY,
  done,
  not_answered: others,
  ...more,
});
const holds = (of: Share, counted: Tally): boolean => evaluateShare(share(of), () => counted).holds;

describe('a share of the organisations', () => {
  it('of all holds when everyone to whom it applies is done', () => {
    assert.ok(!holds({ unit: 'all' }, tally(21, 1)));
    assert.ok(holds({ unit: 'all' }, tally(22, 0)));
    assert.ok(holds({ unit: 'all' }, tally(21, 0, { not_applicable: 1 })));
    assert.ok(!holds({ unit: 'all' }, tally(21, 0, { declined: 1 })));
  });

  it('of so many holds from that number on', () => {
    assert.ok(!holds({ unit: 'count', value: 14 }, tally(13, 9)));
    assert.ok(holds({ unit: 'count', value: 14 }, tally(14, 8)));
  });

  it('of a percentage is never rounded in favour of it', () => {
    assert.ok(!holds({ unit: 'percent', value: 80 }, tally(17, 5)));
    assert.ok(holds({ unit: 'percent', value: 80 }, tally(18, 4)));
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 100 }), (done, others, value) => {
        const expected = done + others > 0 && done * 100 >= value * (done + others);
        assert.equal(holds({ unit: 'percent', value }, tally(done, others)), expected);
      }),
    );
  });

  it('never holds where it applies to nobody', () => {
    for (const of of [{ unit: 'all' }, { unit: 'percent', value: 1 }, { unit: 'count', value: 1 }] as const) {
      assert.ok(!holds(of, NO_TALLY));
      assert.ok(!holds(of, tally(0, 0, { not_applicable: 3 })));
    }
  });

  it('says how many there are, and how many it takes', () => {
    const { done, applicable, needed } = evaluateShare(share({ unit: 'percent', value: 80 }), () => tally(14, 8));
    assert.deepEqual([done, applicable, needed], [14, 22, 18]);
  });

  it('stands in a condition beside measures, and blocks it like one', () => {
    const condition: Condition = {
      type: 'all',
      of: [
        { type: 'verified', measure: measureCode('OW20-V1') },
        { type: 'any', of: [share({ unit: 'all' })] },
      ],
    };
    const world = { isVerified: () => true, tallyOf: () => tally(1, 1) };
    const evaluated = evaluate(condition, world);
    assert.deepEqual([evaluated.holds, blocking(evaluated)], [false, ['OW20-O1']]);
    assert.deepEqual(blocking(evaluate(condition, { ...world, tallyOf: () => tally(2, 0) })), []);
    assert.deepEqual(measuresIn(condition), ['OW20-V1', 'OW20-O1']);
    assert.deepEqual(
      sharesIn(condition).map(({ measure }) => measure),
      ['OW20-O1'],
    );
  });
});
