import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { existsSince, FACETS, periodDay, productKey, valuesOf } from '../../../src/domain/query/facets.js';
import { circumstanceCode, day, deadline, measure, person, riskCode } from '../../support/builders.js';
import { facetWorld } from '../../support/facet-world.js';

const world = facetWorld(['Office for the Web', 'mobile Office apps'], 'OW20-H1', 'OW20-H2', 'OW20-L1');

describe('what a measure is filed under', () => {
  const owned = measure('OW20-V1', {
    owner: person('sanne'),
    risks: [riskCode('OW20-H1'), riskCode('OW20-H2'), riskCode('OW20-L1')],
    blockedBy: [{ code: circumstanceCode('OW20-C1'), inferred: true }],
    deadlines: [deadline('2020-09-21')],
  });

  it('is every value that a question may name', () => {
    const values = Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(facet, owned, world)]));
    assert.deepEqual(values, {
      vendor: ['microsoft'],
      product: ['office for the web', 'mobile office apps'],
      investigation: ['OW20'],
      source: ['office-dpia'],
      obligor: ['microsoft'],
      nature: ['one-off'],
      state: ['agreed'],
      kind: ['deadline'],
      risk: ['OW20-H1', 'OW20-H2', 'OW20-L1'],
      blockedBy: ['OW20-C1'],
      riskLevel: ['high', 'low'],
      owner: ['sanne'],
      year: ['2020'],
      quarter: ['2020-Q3'],
      month: ['2020-09'],
    });
  });

  it('is none where it has none, never nothing', () => {
    const bare = measure('XX20-O1');
    for (const facet of ['vendor', 'product', 'risk', 'blockedBy', 'riskLevel', 'owner', 'year'] as const) {
      assert.deepEqual(valuesOf(facet, bare, world), [null], facet);
    }
  });

  it('is the vendor of the investigation, whoever owes the measure', () => {
    assert.deepEqual(valuesOf('vendor', measure('OW20-S1'), world), ['microsoft']);
    assert.deepEqual(valuesOf('obligor', measure('OW20-S1'), world), ['slm']);
  });

  it('is the deadline that counts now', () => {
    const moved = measure('OW20-V1', { deadlines: [deadline('2020-09-21'), deadline('2021-03-31', { version: 2 })] });
    assert.deepEqual(valuesOf('year', moved, world), ['2021']);
  });

  it('has names of products without regard to case', () => {
    assert.equal(productKey(' Office for the WEB '), 'office for the web');
  });
});

describe('the day by which a period selects a measure', () => {
  it('is its last day; of a start, its first', () => {
    const interval = { earliest: day('2024-01-01') };
    assert.equal(periodDay(measure('OW20-V1', { deadlines: [deadline('2024-03-31', interval)] })), '2024-03-31');
    const start = deadline(null, { kind: 'start', ...interval });
    assert.equal(periodDay(measure('OW20-S1', { deadlines: [start] })), '2024-01-01');
    assert.equal(periodDay(measure('OW20-O1')), null);
  });
});

describe('a measure exists', () => {
  it('since it was agreed; while only proposed, since it was entered', () => {
    assert.equal(existsSince(measure('OW20-V1')), '2020-06-30');
    assert.equal(existsSince(measure('OW20-V1', { state: 'proposed', agreedOn: null })), '2020-07-09');
  });
});
