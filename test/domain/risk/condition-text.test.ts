import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conditionText, readConditionText } from '../../../src/domain/risk/condition-text.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import { ORGANISATION_GROUPS } from '../../../src/domain/organisation/organisation.js';
import type { Condition } from '../../../src/domain/risk/risk.js';
import type { Share } from '../../../src/domain/risk/share.js';
import { investigationCode, measureCode } from '../../support/builders.js';

const OW20 = investigationCode('OW20');
const read = (text: string) => readConditionText(text, OW20);
const verified = (code: string): Condition => ({ type: 'verified', measure: measureCode(`OW20-${code}`) });
const V1 = verified('V1');
const V2 = verified('V2');
const V3 = verified('V3');

const share: fc.Arbitrary<Share> = fc.oneof(
  fc.constant({ unit: 'all' as const }),
  fc.integer({ min: 1, max: 300 }).map((value) => ({ unit: 'count' as const, value })),
  fc.integer({ min: 1, max: 100 }).map((value) => ({ unit: 'percent' as const, value })),
);
const number = fc.integer({ min: 1, max: 99 });
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(fc.constantFrom('V', 'O', 'S'), number).map(([letter, n]) => verified(`${letter}${n}`)),
  fc
    .tuple(number, share, fc.option(fc.constantFrom(...ORGANISATION_GROUPS)))
    .map(([n, of, group]): Condition => ({ type: 'share', measure: measureCode(`OW20-O${n}`), share: of, group })),
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ readonly tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(tie('tree'), { minLength: 2, maxLength: 3 }))
      // What is joined alike is one group.
      .map(([type, of]): Condition => ({
        type,
        of: of.flatMap((one) => ('of' in one && one.type === type ? one.of : [one])),
      })),
  ),
})).tree;

describe('a condition as people write it', () => {
  it('says the same again, in every language', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(...LANGUAGES), (one, language) => {
        assert.deepEqual(read(conditionText(one, language)), { condition: one });
      }),
    );
  });

  it('joins with and before or, whatever the language', () => {
    assert.deepEqual(read('V1 of V2 en V3'), { condition: { type: 'any', of: [V1, { type: 'all', of: [V2, V3] }] } });
    assert.deepEqual(read('V1, V2 and OW20-V3'), { condition: { type: 'all', of: [V1, V2, V3] } });
    assert.deepEqual(read('zowel V1 als (V2 of V3) zijn geverifieerd'), read('V1 en (V2 of V3)'));
    assert.deepEqual(read('both V1 and v2 are verified'), { condition: { type: 'all', of: [V1, V2] } });
  });

  it('names shares of the organisations', () => {
    const of = (share: Share, group: 'ministry' | null) => ({ type: 'share', measure: 'OW20-O1', share, group });
    assert.deepEqual(read('O1 by all ministries'), { condition: of({ unit: 'all' }, 'ministry') });
    assert.deepEqual(read('O1 door 80% van de organisaties'), { condition: of({ unit: 'percent', value: 80 }, null) });
    assert.deepEqual(read('O1 door minstens 12 ministeries'), {
      condition: of({ unit: 'count', value: 12 }, 'ministry'),
    });
  });

  it('can be that there is none', () => {
    for (const text of ['geen', 'Geen voorwaarde', 'no condition', 'none.'])
      assert.deepEqual(read(text), { condition: null });
  });

  it('is none where anything in it cannot be read', () => {
    for (const text of [
      '',
      'V1 en',
      'V1 V2',
      '(V1',
      'V1)',
      'X1',
      'V0',
      'O1 door 120% van de organisaties',
      'V1 misschien',
    ]) {
      assert('unread' in read(text), text);
    }
  });
});
