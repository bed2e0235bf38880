import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  EVERYTHING,
  isNearby,
  isSearch,
  MAX_CRITERIA,
  MAX_SIDES,
  MAX_VALUES,
  measureQuery,
  narrowed,
  ownedBy,
  riskQuery,
  widened,
  without,
  type Criterion,
} from '../../../src/domain/query/query.js';
import { day, party, person } from '../../support/builders.js';

const accepted = (criterion: unknown) => measureQuery.safeParse({ criteria: [criterion] }).success;

describe('a question about measures', () => {
  it('may name any combination of what a measure is asked by', () => {
    const criteria = [
      { field: 'vendor', anyOf: ['microsoft', 'google-cloud'] },
      { field: 'product', anyOf: ['Office for the Web'] },
      { field: 'investigation', anyOf: ['OW20'], not: true },
      { field: 'source', anyOf: ['defender-2023'] },
      { field: 'obligor', anyOf: ['organisations', 'slm', 'aws'] },
      { field: 'nature', anyOf: ['one-off'] },
      { field: 'state', anyOf: ['agreed'] },
      { field: 'word', anyOf: ['due_soon'], soonDays: 60 },
      { field: 'kind', anyOf: ['deadline', 'forecast'] },
      { field: 'risk', anyOf: ['OW20-H1'] },
      { field: 'riskLevel', anyOf: ['high'] },
      { field: 'anyRisk', not: true },
      { field: 'owner', anyOf: [null, 'sanne'] },
      { field: 'period', from: '2020-01-01', to: null },
      { field: 'happened', what: 'verified', from: null, to: '2023-12-31' },
      { field: 'text', words: 'support tickets' },
      { field: 'code', anyOf: ['OW20-V4'] },
      { field: 'either', sides: [[{ field: 'word', anyOf: ['blocked'] }], [{ field: 'anyRisk', not: true }]] },
    ];
    assert.deepEqual(measureQuery.parse({ criteria, asOf: '2020-12-31' }), { criteria, asOf: '2020-12-31' });
  });

  it('is refused when it names what no measure can have', () => {
    for (const criterion of [
      { field: 'vendor', anyOf: ['slm'] },
      { field: 'state', anyOf: ['late'] },
      { field: 'kind', anyOf: [] },
      { field: 'risk', anyOf: ['OW20-V1'] },
      { field: 'code', anyOf: ['V4'] },
      { field: 'period', from: '2020-02-30', to: null },
      { field: 'text', words: '' },
      { field: 'colour', anyOf: ['blue'] },
      { field: 'state', anyOf: ['agreed'], and: 'more' },
      { field: 'either', sides: [] },
      { field: 'either', sides: [[{ field: 'state', anyOf: ['late'] }]] },
      { field: 'either', sides: [[{ field: 'either', sides: [[{ field: 'anyRisk' }]] }]] },
    ]) {
      assert.ok(!accepted(criterion), JSON.stringify(criterion));
    }
  });

  it('is bounded, so that a card from outside cannot ask for everything at once', () => {
    const codes = (count: number) => ({
      field: 'code',
      anyOf: Array.from({ length: count }, (_, at) => `OW20-V${at + 1}`),
    });
    assert.ok(accepted(codes(MAX_VALUES)));
    assert.ok(!accepted(codes(MAX_VALUES + 1)));
    const open: Criterion = { field: 'word', anyOf: ['open'] };
    assert.ok(measureQuery.safeParse({ criteria: Array(MAX_CRITERIA).fill(open) }).success);
    assert.ok(!measureQuery.safeParse({ criteria: Array(MAX_CRITERIA + 1).fill(open) }).success);
    assert.ok(accepted({ field: 'either', sides: Array(MAX_SIDES).fill(Array(MAX_SIDES).fill(open)) }));
    assert.ok(!accepted({ field: 'either', sides: Array(MAX_SIDES + 1).fill([open]) }));
    assert.ok(!accepted({ field: 'either', sides: [Array(MAX_SIDES + 1).fill(open)] }));
  });

  it('is narrowed and widened without touching the question before', () => {
    const mine = narrowed(EVERYTHING, ownedBy(person('sanne')));
    const late = narrowed(mine, { field: 'word', anyOf: ['overdue'] }, { field: 'obligor', anyOf: [party('slm')] });
    assert.deepEqual(
      late.criteria.map(({ field }) => field),
      ['owner', 'word', 'obligor'],
    );
    assert.deepEqual(
      without(late, 1).criteria.map(({ field }) => field),
      ['owner', 'obligor'],
    );
    assert.equal(late.criteria.length, 3);
    assert.equal(EVERYTHING.criteria.length, 0);
  });
});

describe('a question about risks', () => {
  it('may ask for risks that certain measures are linked to', () => {
    const query = {
      level: ['high'],
      status: ['open'],
      measures: { criteria: [{ field: 'nature', anyOf: ['recurring'] }] },
    };
    assert.deepEqual(riskQuery.parse(query), query);
  });

  it('is refused when it names what no risk can have', () => {
    for (const query of [{ level: ['very high'] }, { status: [] }, { codes: ['OW20-V1'] }, { colour: 'blue' }]) {
      assert.ok(!riskQuery.safeParse(query).success, JSON.stringify(query));
    }
  });
});

describe('a search', () => {
  const text: Criterion = { field: 'text', words: 'support tickets' };
  const open: Criterion = { field: 'word', anyOf: ['open'] };

  it('is a question for words and nothing else', () => {
    assert.ok(isSearch({ criteria: [text] }));
    assert.ok(isSearch({ criteria: [text, { field: 'text', words: 'EU' }] }));
    for (const query of [
      EVERYTHING,
      { criteria: [text, open] },
      { criteria: [{ ...text, not: true }] },
      { criteria: [text], asOf: day('2020-12-31') },
    ])
      assert.ok(!isSearch(query), JSON.stringify(query));
  });

  it('can be content with some of its words, and no other question can', () => {
    const wider = widened({ criteria: [text] });
    assert.deepEqual(wider, { criteria: [{ ...text, some: true }] });
    assert.ok(isNearby(measureQuery.parse(wider)));
    assert.ok(!isNearby({ criteria: [text] }));
    assert.equal(widened(measureQuery.parse(wider)), null);
    assert.equal(widened({ criteria: [text, open] }), null);
  });
});
