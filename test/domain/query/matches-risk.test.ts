import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { NO_TALLY } from '../../../src/domain/risk/coverage.js';
import { asOfRisks, matchesRisk, statusIn, type RiskWorld } from '../../../src/domain/query/matches-risk.js';
import { riskQuery } from '../../../src/domain/query/query.js';
import type { Risk } from '../../../src/domain/risk/risk.js';
import { day, measureCode, person, quotation, risk } from '../../support/builders.js';

const rated: Risk = risk('OW20-H1', {
  condition: {
    condition: { type: 'verified', measure: measureCode('OW20-V1') },
    ours: false,
    quotation: quotation('Nadat …'),
  },
  rating: { level: 'low', on: day('2021-01-15'), by: person('sanne'), reason: 'Vervuld' },
});

const world = (more: Partial<RiskWorld> = {}): RiskWorld => ({
  isVerified: () => true,
  tallyOf: () => NO_TALLY,
  hasWords: (item, words) => item.title.nl.includes(words),
  hasMeasure: () => false,
  ...more,
});
const asked = (query: object, more: Partial<RiskWorld> = {}) => matchesRisk(riskQuery.parse(query), rated, world(more));

describe('a risk is among those asked for', () => {
  it('when everything that is asked holds of it', () => {
    assert.ok(asked({}));
    assert.ok(asked({ investigation: ['OW20'], level: ['high', 'low'], codes: ['OW20-H1'], text: 'Risico' }));
    assert.ok(!asked({ investigation: ['MD23'] }));
    assert.ok(!asked({ level: ['low'] }));
    assert.ok(!asked({ codes: ['OW20-H2'] }));
    assert.ok(!asked({ text: 'telemetrie' }));
  });

  it('by its status', () => {
    assert.ok(asked({ status: ['mitigated'] }));
    assert.ok(asked({ status: ['open'] }, { isVerified: () => false }));
    assert.ok(!asked({ status: ['mitigated'] }, { isVerified: () => false }));
  });

  it('by the measures that are linked to it', () => {
    const query = { measures: { criteria: [{ field: 'nature', anyOf: ['recurring'] }] } };
    assert.ok(!asked(query));
    assert.ok(asked(query, { hasMeasure: () => true }));
  });

  it('by whether a condition is recorded', () => {
    assert.ok(asked({ condition: true }));
    assert.ok(!matchesRisk({ condition: true }, risk('OW20-L1'), world()));
    assert.ok(matchesRisk({ except: { condition: true } }, risk('OW20-L1'), world()));
  });

  it('unless it has anything that is left out, whatever that is', () => {
    const measures = { criteria: [] };
    const parts = [
      { investigation: ['OW20'] },
      { level: ['high', 'low'] },
      { codes: ['OW20-H1'] },
      { status: ['mitigated'] },
      { text: 'Risico' },
      { condition: true },
      { measures },
    ];
    for (const part of parts) {
      assert.ok(asked(part, { hasMeasure: () => true }), JSON.stringify(part));
      assert.ok(!asked({ except: part }, { hasMeasure: () => true }), JSON.stringify(part));
    }
    assert.ok(asked({ level: ['high'], except: { level: ['low'], measures } }));
    assert.ok(!asked({ except: { level: ['low'], status: ['mitigated'] } }));
  });
});

describe('the status of a risk on a day', () => {
  it('counts a rating from the day it was confirmed', () => {
    assert.equal(statusIn(rated, world({ asOf: day('2021-01-14') })), 'ready_to_rerate');
    assert.equal(statusIn(rated, world({ asOf: day('2021-01-15') })), 'mitigated');
    assert.equal(statusIn(rated, world()), 'mitigated');
  });

  it('is open without a condition', () => assert.equal(statusIn(risk('OW20-L1'), world()), 'open'));

  it('is asked for by the question, or by what it asks of measures', () => {
    const measures = { criteria: [], asOf: '2020-12-31' };
    assert.equal(asOfRisks(riskQuery.parse({ measures })), '2020-12-31');
    assert.equal(asOfRisks(riskQuery.parse({ measures, asOf: '2021-01-01' })), '2021-01-01');
    assert.equal(asOfRisks(riskQuery.parse({ except: { measures } })), '2020-12-31');
    assert.equal(asOfRisks({}), undefined);
  });
});
