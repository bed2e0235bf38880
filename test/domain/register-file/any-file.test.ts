import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseRegister } from '../../../src/domain/register-file/register-file.js';
import { tries } from '../../support/property-runs.js';
import { measureEntry, organisationsMeasure, registerJson } from './sample-file.js';

describe('a register of many measures', () => {
  it('is read whole, and every fault in it is told', () => {
    const count = 2_000;
    const measures = Array.from({ length: count }, (_, at) => measureEntry({ code: `OW20-V${at + 1}` }));
    const whole = parseRegister(registerJson({ measures: [...measures, organisationsMeasure()] }));
    assert.equal(whole.ok && whole.register.measures.length, count + 1);
    const bad = measures.map((measure) => ({ ...measure, risks: ['OW20-H9'] }));
    const result = parseRegister(registerJson({ measures: [...bad, organisationsMeasure()] }));
    assert.equal(!result.ok && result.faults.length, count);
  });
});

describe('whatever stands in the file', () => {
  /** `json` with the value at a random path replaced. */
  const spoiled = (json: unknown, path: readonly number[], value: unknown): unknown => {
    const [step, ...rest] = path;
    if (step === undefined || typeof json !== 'object' || json === null || Object.keys(json).length === 0) return value;
    const chosen = step % Object.keys(json).length;
    const entries = Object.entries(json).map(([key, part]: [string, unknown], at): [string, unknown] => [
      key,
      at === chosen ? spoiled(part, rest, value) : part,
    ]);
    return Array.isArray(json) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
  };
  const aPath = fc.array(fc.nat(20), { minLength: 1, maxLength: 7 });

  it('gives a register or faults, and never breaks', () => {
    fc.assert(
      fc.property(fc.jsonValue(), aPath, (value, path) => {
        for (const json of [value, spoiled(registerJson(), path, value)]) {
          const result = parseRegister(json);
          assert.ok(result.ok || (result.faults.length > 0 && result.faults.every((fault) => /\S/.test(fault))));
        }
      }),
      { numRuns: tries(500) },
    );
  });
});
