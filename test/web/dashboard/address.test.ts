import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generateRegister } from '../../../bench/generate-register.js';
import { measureQuery, singlesIn, type Criterion, type MeasureQuery } from '../../../src/domain/query/query.js';
import { readAddress, writeAddress, type Asked } from '../../../src/web/dashboard/address.js';
import { pairsOf, plainText } from '../../../src/web/dashboard/pairs.js';
import { someMeasureQuery } from '../../support/arbitrary-questions.js';
import { day } from '../../support/builders.js';

const read = (search: string) => readAddress(search, 'nl');
const queryOf = (search: string): MeasureQuery => {
  const { asked, fault } = read(search);
  assert.equal(fault, null);
  return asked.query;
};
const NOBODYS = { field: 'owner', anyOf: [null] };
const PLAIN: Asked = {
  query: { criteria: [] },
  offset: 0,
  withClosed: false,
  home: '',
  manner: { language: 'nl', theme: null, chosen: false },
};

/** The same address once a form has sent on what it holds: each value as it is meant, encoded as a whole. */
const sentByForm = (search: string): string =>
  `?${new URLSearchParams(pairsOf(search).map(({ name, not, raw }) => [`${name}${not ? '!' : ''}`, plainText(raw)]))}`;

describe('the address of the dashboard', () => {
  it('holds the question that a chat would ask', () => {
    assert.deepEqual(queryOf('?vendor=microsoft,aws&word=overdue&state!=verified&asOf=2020-12-31'), {
      criteria: [
        { field: 'vendor', anyOf: ['microsoft', 'aws'] },
        { field: 'word', anyOf: ['overdue'] },
        { field: 'state', anyOf: ['verified'], not: true },
      ],
      asOf: '2020-12-31',
    });
    assert.deepEqual(
      queryOf('?word=due_soon:60&period=2020&happened=verified:2023-01-01..&owner=(none)&anyRisk!=any'),
      {
        criteria: [
          { field: 'word', anyOf: ['due_soon'], soonDays: 60 },
          { field: 'period', from: '2020-01-01', to: '2020-12-31' },
          { field: 'happened', what: 'verified', from: '2023-01-01', to: null },
          { field: 'owner', anyOf: [null] },
          { field: 'anyRisk', not: true },
        ],
      },
    );
  });

  it('holds several codes and a number of days also as a form encodes them', () => {
    assert.deepEqual(queryOf('?obligor=microsoft%2Cslm&word=due_soon%3A60&owner!=aad%3Asanne%2C(none)').criteria, [
      { field: 'obligor', anyOf: ['microsoft', 'slm'] },
      { field: 'word', anyOf: ['due_soon'], soonDays: 60 },
      { field: 'owner', anyOf: ['aad:sanne', null], not: true },
    ]);
  });

  it('holds either of two things, as it is written and as a hand would type it', () => {
    const blocked = { field: 'word', anyOf: ['blocked', 'overdue'] };
    const query = measureQuery.parse({
      criteria: [{ field: 'either', sides: [[blocked, { field: 'text', words: 'één, twee; 3 % & meer' }], [NOBODYS]] }],
    });
    const written = writeAddress({ ...PLAIN, query });
    assert.deepEqual(queryOf(written), query);
    // A form sends what it was given encoded once more.
    const [, value = ''] = written.split('=');
    assert.deepEqual(queryOf(`?either=${encodeURIComponent(decodeURIComponent(value))}`), query);
    assert.deepEqual(queryOf('?either!=word=blocked;owner=(none)').criteria, [
      { field: 'either', sides: [[{ field: 'word', anyOf: ['blocked'] }], [NOBODYS]], not: true },
    ]);
  });

  it('says any question, and is read as the same one', () => {
    const register = generateRegister(40);
    fc.assert(
      fc.property(someMeasureQuery(register), (query) => {
        const meant = measureQuery.parse(query);
        fc.pre(!singlesIn(meant.criteria).some(isReversed));
        const search = writeAddress({ ...PLAIN, query: meant });
        const { asked, fault } = read(search);
        assert.equal(fault, null, search);
        assert.deepEqual(withoutFalse(asked.query), withoutFalse(meant), search);
        assert.deepEqual(withoutFalse(read(sentByForm(search)).asked.query), withoutFalse(meant), search);
      }),
    );
  });

  it('is read as a form sends it: fields that nobody filled in ask for nothing, a plus is a space', () => {
    assert.deepEqual(queryOf('vendor=&text=audit+logs%2C+meer&state=&asOf='), {
      criteria: [{ field: 'text', words: 'audit logs, meer' }],
    });
  });

  it('keeps commas that belong to a name apart from those between names', () => {
    assert.deepEqual(queryOf('?product=Office%2C%20Web,Teams').criteria, [
      { field: 'product', anyOf: ['Office, Web', 'Teams'] },
    ]);
    const query: MeasureQuery = { criteria: [{ field: 'product', anyOf: ['Office, Web', '100% Teams', 'Word'] }] };
    const written = writeAddress({ ...PLAIN, query });
    for (const search of [written, sentByForm(written)]) assert.deepEqual(queryOf(search), query, search);
  });

  for (const [search, fault] of [
    ['?foo=1', { problem: 'unknown', name: 'foo' }],
    ['?word=laat', { problem: 'value', name: 'word', value: 'laat' }],
    ['?vendor=', null],
    ['?asOf=2020-02-31', { problem: 'day', name: 'asOf', value: '2020-02-31' }],
    ['?period=2021-01-01..2020-01-01', { problem: 'reversed', name: 'period', value: '2021-01-01..2020-01-01' }],
    ['?period=gisteren', { problem: 'day', name: 'period', value: 'gisteren' }],
    ['?happened=gisteren', { problem: 'value', name: 'happened', value: 'gisteren' }],
    ['?from=-1', { problem: 'value', name: 'from', value: '-1' }],
    ['?lang=xx', { problem: 'value', name: 'lang', value: 'xx' }],
    ['?theme=roze', { problem: 'value', name: 'theme', value: 'roze' }],
    ['?either=word=laat', { problem: 'value', name: 'word', value: 'laat' }],
    ['?either=foo=1', { problem: 'unknown', name: 'foo' }],
    ['?either=either=word=open', { problem: 'value', name: 'either', value: 'either=word=open' }],
    [
      `?${'either='.repeat(1100)}word=open`,
      { problem: 'value', name: 'either', value: `${'either='.repeat(1099)}word=open` },
    ],
    ['?show=niets', { problem: 'value', name: 'show', value: 'niets' }],
    ['?state=%E0%A4%A', { problem: 'value', name: 'state', value: '%E0%A4%A' }],
    [`?${'word=open&'.repeat(21)}`, { problem: 'tooMuch' }],
    [`?text=${'a'.repeat(9000)}`, { problem: 'tooMuch' }],
  ] as const) {
    it(`is told what is wrong with ${search.slice(0, 40)}`, () => {
      assert.deepEqual(read(search).fault, fault);
    });
  }

  it('is read without an error, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (search) => {
        const { asked } = read(`?${search}`);
        assert.equal(measureQuery.safeParse(asked.query).success, true);
      }),
    );
  });

  it('carries the chosen language and look to every link, and the page of rows to none of another question', () => {
    const { asked } = read('?lang=en&theme=dark&from=25&word=open');
    assert.equal(
      writeAddress(asked, { query: { criteria: [], asOf: day('2020-12-31') } }),
      '?asOf=2020-12-31&lang=en&theme=dark',
    );
    assert.equal(writeAddress(asked, { offset: 50 }), '?word=open&from=50&lang=en&theme=dark');
  });
});

/** A period that nobody asks for; an address with one is told so. */
const isReversed = (one: Criterion): boolean =>
  'from' in one && one.from !== null && one.to !== null && one.from > one.to;

/** Absent and false mean the same. */
const withoutFalse = ({ criteria, ...rest }: MeasureQuery): unknown => ({
  ...rest,
  criteria: criteria.map((one) => JSON.stringify(one).replaceAll(',"not":false', '')),
});
