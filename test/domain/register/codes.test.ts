import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import {
  compareCodes,
  investigationOf,
  isCircumstanceCode,
  isHomeParty,
  isInvestigationCode,
  isMeasureCode,
  isParty,
  isPersonId,
  isRiskCode,
  isSourceCode,
  isVendorCode,
} from '../../../src/domain/register/codes.js';
import { measureCode, riskCode } from '../../support/builders.js';

const aCode = fc
  .tuple(
    fc.constantFrom('OW20', 'MD23', 'OW2020', 'AB12'),
    fc.constantFrom('V', 'O', 'S'),
    fc.integer({ min: 1, max: 99_999 }),
  )
  .map(([investigation, letter, number]) => `${investigation}-${letter}${number}`);

describe('a code', () => {
  const accepts = (is: (text: string) => boolean, good: readonly string[], bad: readonly string[]) => {
    for (const text of good) assert.ok(is(text), text);
    for (const text of bad) assert.ok(!is(text), text);
  };

  it('of an investigation is two to four capitals and two to four digits', () => {
    accepts(
      isInvestigationCode,
      ['OW20', 'MD23', 'ABCD2024'],
      ['O20', 'ow20', 'OW2', 'OW20-V1', 'OW20 ', 'ABCDE20', ''],
    );
  });

  it('of a measure says by its letter who owes it', () => {
    accepts(
      isMeasureCode,
      ['OW20-V1', 'OW20-O7', 'MD23-S2', 'OW20-V99999'],
      ['OW20-H1', 'OW20-C1', 'V1', 'OW20-V', 'OW20V1', 'ow20-v1'],
    );
  });

  it('of a risk says its level, and of a circumstance that it is one', () => {
    accepts(isRiskCode, ['OW20-H1', 'OW20-M2', 'OW20-L3', 'MD23-R1'], ['OW20-V1', 'OW20-C1', 'H1']);
    accepts(isCircumstanceCode, ['OW20-C1', 'MD23-C12'], ['OW20-V1', 'C1']);
  });

  it('has no leading zeros, so that no two codes read alike', () => {
    for (const text of ['OW20-V01', 'OW20-V0', 'OW20-O007']) assert.ok(!isMeasureCode(text), text);
    assert.ok(!isRiskCode('OW20-H01'));
    assert.ok(!isCircumstanceCode('OW20-C00'));
  });

  it('of a vendor or a source is lower case with hyphens', () => {
    accepts(
      isVendorCode,
      ['microsoft', 'google-cloud', 'aws', '3cx'],
      ['Microsoft', 'google cloud', '-aws', 'aws-', 'a--b', ''],
    );
    accepts(isSourceCode, ['defender-2023'], ['Defender 2023', 'defender_2023']);
  });

  it('of a vendor never stands for the parties at home', () => {
    for (const party of ['organisations', 'slm']) {
      assert.ok(!isVendorCode(party));
      assert.ok(isHomeParty(party));
      assert.ok(isParty(party));
    }
    assert.ok(isParty('aws'));
    assert.ok(!isHomeParty('aws'));
  });

  it('of a person is a pseudonym without spaces', () => {
    accepts(isPersonId, ['sanne', '29:1a_b-c.d', 'x'.repeat(128)], ['', 'Sanne de Vries', 'x'.repeat(129), 'a\nb']);
  });

  it('names its investigation', () => {
    assert.equal(investigationOf(measureCode('OW20-V4')), 'OW20');
    assert.equal(investigationOf(riskCode('MD23-R1')), 'MD23');
    assert.throws(() => investigationOf(measureCode('nonsense')), /TypeError: not a code: nonsense/);
  });
});

describe('codes in order', () => {
  it('count as people do: V2 before V10', () => {
    const codes = ['OW20-V10', 'OW20-S1', 'OW20-V2', 'MD23-V3', 'OW20-O11', 'OW20-O9'];
    assert.deepEqual(codes.sort(compareCodes), ['MD23-V3', 'OW20-O9', 'OW20-O11', 'OW20-S1', 'OW20-V2', 'OW20-V10']);
  });

  it('are ordered by number within an investigation and letter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (a, b) => {
        assert.equal(Math.sign(compareCodes(`OW20-V${a}`, `OW20-V${b}`)), Math.sign(a - b));
      }),
    );
  });

  it('have one order only', () => {
    fc.assert(
      fc.property(aCode, aCode, aCode, (a, b, c) => {
        assert.equal(Math.sign(compareCodes(a, b)), -Math.sign(compareCodes(b, a)) + 0);
        assert.equal(compareCodes(a, b) === 0, a === b);
        if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0) assert.ok(compareCodes(a, c) <= 0);
      }),
    );
  });
});
