import assert from 'node:assert/strict';
import type { Criterion } from '../../../src/domain/query/query.js';
import { distinct, either, excludeEachOther, negated, plain } from '../../../src/language/question/filters/criteria.js';
import {
  alsoWith,
  narrowedBy,
  replacedBy,
  risksReplacedBy,
  withoutDay,
} from '../../../src/language/question/follow-up/merge.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { queryText } from './intent-text.js';
import { investigationCode } from './reading.js';

const microsoft: Criterion = { field: 'obligor', anyOf: ['slm'] };
const organisations: Criterion = { field: 'obligor', anyOf: ['organisations'] };
const open: Criterion = { field: 'word', anyOf: ['open'] };
const overdue: Criterion = { field: 'word', anyOf: ['overdue'] };
const standing: Criterion = { field: 'nature', anyOf: ['standing'] };
const in2024: Criterion = { field: 'period', from: localDate('2024-01-01'), to: localDate('2024-12-31') };
const query = (...criteria: Criterion[]) => ({ criteria });

describe('criteria of one field', () => {
  it('join as alternatives', () => {
    assert.deepEqual(either(microsoft, organisations), { field: 'obligor', anyOf: ['slm', 'organisations'] });
    assert.deepEqual(either(standing, { field: 'nature', anyOf: ['standing', 'decision'] }), {
      field: 'nature',
      anyOf: ['standing', 'decision'],
    });
  });

  it('do not join with another field, nor a denial with what is not denied', () => {
    assert.equal(either(microsoft, open), undefined);
    assert.equal(either(microsoft, { ...organisations, not: true }), undefined);
    assert.equal(either(in2024, in2024), undefined);
  });

  it('exclude each other where no measure can have both', () => {
    assert.ok(excludeEachOther('overdue', 'due_soon'));
    assert.ok(excludeEachOther('open', 'closed'));
    assert.ok(excludeEachOther('closed', 'overdue'));
    assert.ok(!excludeEachOther('open', 'overdue'));
    assert.ok(!excludeEachOther('overdue', 'blocked'));
    assert.ok(!excludeEachOther('closed', 'moved'));
  });

  it('are denied, and denied once more are what they were', () => {
    assert.deepEqual(negated(open), { ...open, not: true });
    assert.deepEqual(negated(negated(open)), open);
  });

  it('say "open" for "not closed"', () => {
    assert.deepEqual(plain({ field: 'word', anyOf: ['closed'], not: true }), open);
    assert.deepEqual(plain({ field: 'word', anyOf: ['overdue'], not: true }), { ...overdue, not: true });
  });

  it('stand once each', () => {
    assert.deepEqual(distinct([open, microsoft, open]), [open, microsoft]);
  });
});

describe('a query that is built upon', () => {
  it('keeps all when it is narrowed', () => {
    assert.equal(
      queryText(narrowedBy(query(microsoft), query(organisations, overdue))),
      'obligor=organisations & obligor=slm & word=overdue',
    );
  });

  it('gives up what is of the same kind when something is put in its place', () => {
    assert.equal(
      queryText(replacedBy(query(microsoft, open), query(organisations))),
      'obligor=organisations & word=open',
    );
    assert.equal(
      queryText(replacedBy(query(open, in2024), query({ field: 'state', anyOf: ['verified'] }))),
      'period=2024-01-01..2024-12-31 & state=verified',
    );
    assert.equal(
      queryText(
        replacedBy(
          query({ field: 'obligor', anyOf: ['slm'] }),
          query({ field: 'obligor', anyOf: ['organisations'], not: true }),
        ),
      ),
      '!obligor=organisations',
    );
  });

  it('keeps a word that can hold together with the new one', () => {
    assert.equal(queryText(replacedBy(query(open), query(overdue))), 'word=open & word=overdue');
    assert.equal(queryText(replacedBy(query(overdue), query({ field: 'word', anyOf: ['due_soon'] }))), 'word=due_soon');
  });

  it('takes the new beside the old where both were asked for', () => {
    assert.equal(
      queryText(alsoWith(query(microsoft, open), query(organisations))),
      'obligor=organisations|slm & word=open',
    );
    assert.equal(queryText(alsoWith(query(open), query(standing))), 'nature=standing & word=open');
  });

  it('keeps its day until another is named or it is today again', () => {
    const then = { ...query(open), asOf: localDate('2020-12-31') };
    assert.equal(queryText(replacedBy(then, query(microsoft))), 'obligor=slm & word=open asOf 2020-12-31');
    assert.equal(
      queryText(replacedBy(then, { ...query(), asOf: localDate('2021-03-01') })),
      'word=open asOf 2021-03-01',
    );
    assert.equal(queryText(withoutDay(then)), 'word=open');
  });

  it('asks for all risks of a level again, not for those named before', () => {
    const named = { codes: [], status: ['open' as const], level: ['high' as const] };
    assert.deepEqual(risksReplacedBy(named, { level: ['low'] }), { status: ['open'], level: ['low'] });
    assert.deepEqual(risksReplacedBy(named, { text: 'x' }), { ...named, text: 'x' });
    assert.deepEqual(
      risksReplacedBy(
        { measures: query(open) },
        { measures: query(standing), investigation: [investigationCode('OW20')] },
      ).measures,
      query(open, standing),
    );
  });
});
