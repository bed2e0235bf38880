import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { generateRegister } from '../../bench/generate-register.js';
import { isMeasureCode, isRiskCode } from '../../src/domain/register/codes.js';
import { DEADLINE_KINDS } from '../../src/domain/measure/deadline.js';
import { currentDeadline, MEASURE_STATES } from '../../src/domain/measure/measure.js';
import { measuresIn } from '../../src/domain/risk/risk.js';

const COUNT = 2_345;

describe('a generated register', () => {
  const register = generateRegister(COUNT);
  const { vendors, sources, investigations, circumstances, risks, measures } = register;

  it('is the same for the same numbers, and another for others', () => {
    assert.deepEqual(generateRegister(COUNT), register);
    assert.notDeepEqual(generateRegister(COUNT, 2).measures, measures);
  });

  it('has as many measures as asked, over investigations and vendors', () => {
    assert.equal(measures.length, COUNT);
    assert.equal(investigations.length, 24);
    assert.ok(vendors.length > 2 && new Set(investigations.map(({ vendor }) => vendor)).size > 2);
    assert.equal(generateRegister(1).measures.length, 1);
  });

  it('has codes that are codes, each once', () => {
    assert.ok(measures.every(({ code }) => isMeasureCode(code)) && risks.every(({ code }) => isRiskCode(code)));
    const codes = [...measures, ...risks, ...circumstances, ...investigations].map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
  });

  it('refers to nothing that it does not have', () => {
    const known = new Set<string>(
      [...vendors, ...sources, ...investigations, ...circumstances, ...risks, ...measures].map(({ code }) => code),
    );
    const named = [
      ...investigations.flatMap(({ vendor, source }) => [vendor, source]),
      ...measures.flatMap((item) => [
        item.investigation,
        item.quotation.source,
        ...item.risks,
        ...item.blockedBy.map(({ code }) => code),
      ]),
      ...measures.flatMap(({ lapsesWith }) => lapsesWith ?? []),
      ...risks.flatMap(({ condition }) => (condition === null ? [] : measuresIn(condition.condition))),
    ];
    assert.deepEqual(
      named.filter((code) => !known.has(code)),
      [],
    );
  });

  it('has every state and every kind of deadline, some measures moved, some blocked', () => {
    assert.deepEqual(new Set(measures.map(({ state }) => state)), new Set(MEASURE_STATES));
    assert.deepEqual(new Set(measures.map((item) => currentDeadline(item).kind)), new Set(DEADLINE_KINDS));
    assert.ok(measures.some(({ deadlines }) => deadlines.length > 1));
    assert.ok(measures.some(({ blockedBy }) => blockedBy.length > 0));
  });
});
