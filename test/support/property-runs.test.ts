import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { propertySettings, tries } from './property-runs.js';

describe('how properties are tried', () => {
  it('is with the same values each time, unless asked otherwise', () => {
    const usual = propertySettings({});
    assert.equal(usual.factor, 1);
    assert.equal(typeof usual.seed, 'number');
    assert.deepEqual(propertySettings({ PROPERTY_SEED: '', PROPERTY_RUNS: '' }), usual);
    assert.deepEqual(propertySettings({ PROPERTY_SEED: '-12', PROPERTY_RUNS: '20' }), { seed: -12, factor: 20 });
    assert.deepEqual(propertySettings({ PROPERTY_SEED: 'random' }), { factor: 1 });
  });

  it('is refused by name where it is asked in another way', () => {
    for (const PROPERTY_SEED of ['today', '1.5', '12345678901'])
      assert.throws(() => propertySettings({ PROPERTY_SEED }), /^RangeError: PROPERTY_SEED is "/);
    for (const PROPERTY_RUNS of ['0', '-1', 'many', '10001'])
      assert.throws(() => propertySettings({ PROPERTY_RUNS }), /^RangeError: PROPERTY_RUNS is "/);
  });

  it('holds in whatever process a test runs', () => {
    const { seed } = propertySettings(process.env);
    assert.deepEqual(fc.readConfigureGlobal(), { numRuns: tries(), ...(seed !== undefined && { seed }) });
  });
});
