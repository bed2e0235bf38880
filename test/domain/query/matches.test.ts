import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { matches, type MatchWorld } from '../../../src/domain/query/matches.js';
import { measureQuery } from '../../../src/domain/query/query.js';
import { circumstanceCode, day, deadline, measure, person, riskCode } from '../../support/builders.js';
import { facetWorld } from '../../support/facet-world.js';

const world: MatchWorld = {
  day: day('2020-09-22'),
  ...facetWorld(['Office for the Web'], 'OW20-H1'),
  isInTheWay: () => true,
  hasWords: ({ title }, { words }) => title.nl.includes(words),
};

const late = measure('OW20-V1', { risks: [riskCode('OW20-H1')], deadlines: [deadline('2020-09-21')] });
const mine = measure('OW20-O1', {
  owner: person('sanne'),
  blockedBy: [{ code: circumstanceCode('OW20-C5'), inferred: true }],
});
const start = measure('OW20-S1', { deadlines: [deadline(null, { kind: 'start', earliest: day('2024-01-01') })] });

/** The codes among late, mine and start for which all criteria hold. */
function found(...criteria: object[]): string {
  const query = measureQuery.parse({ criteria });
  return [late, mine, start]
    .filter((item) => matches(query.criteria, item, world))
    .map(({ code }) => code.slice(5))
    .join(' ');
}

describe('a measure is among those asked for', () => {
  it('when any of the values holds of it', () => {
    assert.equal(found({ field: 'obligor', anyOf: ['microsoft', 'slm'] }), 'V1 S1');
    assert.equal(found({ field: 'code', anyOf: ['OW20-O1', 'OW20-V9'] }), 'O1');
    assert.equal(found({ field: 'vendor', anyOf: ['microsoft'] }), 'V1 O1 S1');
    assert.equal(found({ field: 'riskLevel', anyOf: ['high'] }), 'V1');
  });

  it('when every criterion holds of it', () => {
    assert.equal(found(), 'V1 O1 S1');
    assert.equal(found({ field: 'word', anyOf: ['open'] }, { field: 'word', anyOf: ['overdue'] }), 'V1');
    assert.equal(found({ field: 'word', anyOf: ['overdue'] }, { field: 'obligor', anyOf: ['slm'] }), '');
  });

  it('when what is asked not to hold does not', () => {
    assert.equal(found({ field: 'word', anyOf: ['overdue'], not: true }), 'O1 S1');
    assert.equal(found({ field: 'anyRisk', not: true }), 'O1 S1');
    assert.equal(found({ field: 'code', anyOf: ['OW20-V1', 'OW20-O1'], not: true }), 'S1');
    assert.equal(found({ field: 'anyRisk' }), 'V1');
    assert.equal(found({ field: 'anyEvidence' }), '');
    assert.equal(found({ field: 'anyEvidence', not: true }), 'V1 O1 S1');
  });

  it('when all of one side holds, whatever holds of the other', () => {
    const [overdue, owned] = [
      { field: 'word', anyOf: ['overdue'] },
      { field: 'owner', anyOf: ['sanne'] },
    ];
    assert.equal(found({ field: 'either', sides: [[overdue], [owned]] }), 'V1 O1');
    assert.equal(found({ field: 'either', sides: [[overdue, owned], [{ field: 'kind', anyOf: ['start'] }]] }), 'S1');
    assert.equal(found({ field: 'either', sides: [[overdue], [{ ...owned, not: true }]], not: true }), 'O1');
  });

  it('by its owner, or by having none', () => {
    assert.equal(found({ field: 'owner', anyOf: ['sanne'] }), 'O1');
    assert.equal(found({ field: 'owner', anyOf: [null] }), 'V1 S1');
  });

  it('by its product, in any case of letters', () => {
    assert.equal(found({ field: 'product', anyOf: ['OFFICE for the web'] }), 'V1 O1 S1');
    assert.equal(found({ field: 'product', anyOf: ['Intune'] }), '');
  });

  it('by the day that counts for a period, both ends included', () => {
    assert.equal(found({ field: 'period', from: '2020-09-21', to: '2020-09-21' }), 'V1');
    assert.equal(found({ field: 'period', from: '2020-09-22', to: null }), 'S1');
    assert.equal(found({ field: 'period', from: null, to: '2020-09-20' }), '');
    assert.equal(found({ field: 'period', from: null, to: null }), 'V1 S1');
  });

  it('by the day on which it was agreed, both ends included', () => {
    assert.equal(found({ field: 'happened', what: 'agreed', from: '2020-06-30', to: '2020-06-30' }), 'V1 O1 S1');
    assert.equal(found({ field: 'happened', what: 'agreed', from: '2020-07-01', to: null }), '');
    assert.equal(found({ field: 'happened', what: 'verified', from: null, to: null }), '');
  });

  it('by words in its text', () => {
    assert.equal(found({ field: 'text', words: 'Maatregel OW20-S1' }), 'S1');
  });

  it('by derived words of the day, "soon" as far as was asked', () => {
    assert.equal(found({ field: 'word', anyOf: ['blocked'] }), 'O1');
    const dueLater = measure('OW20-V2', { deadlines: [deadline('2020-12-31')] });
    const soon = (soonDays?: number) =>
      matches(
        measureQuery.parse({
          criteria: [{ field: 'word', anyOf: ['due_soon'], ...(soonDays === undefined ? {} : { soonDays }) }],
        }).criteria,
        dueLater,
        world,
      );
    assert.deepEqual([soon(), soon(99), soon(100)], [false, false, true]);
  });
});
