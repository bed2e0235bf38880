import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { endOfMonth } from '../../src/domain/time/local-date.js';
import { localeFor } from '../../src/locales/locale.js';
import { capital, joinWords, namePeriod, writeNumber } from '../../src/locales/write.js';
import { day } from '../support/builders.js';

const [nl, en] = [localeFor('nl').format, localeFor('en').format];

describe('a date', () => {
  it('is written out as people of the language do', () => {
    assert.equal(nl.day(day('2021-03-31')), '31 maart 2021');
    assert.equal(en.day(day('2021-03-31')), '31 March 2021');
    assert.equal(nl.shortDay(day('2021-03-01')), '1 mrt 2021');
    assert.equal(en.shortDay(day('2021-03-01')), '1 Mar 2021');
  });

  it('with another makes a range that says once what both share', () => {
    assert.equal(nl.shortRange(day('2020-08-31'), day('2020-09-21')), '31 aug – 21 sep 2020');
    assert.equal(nl.shortRange(day('2025-04-21'), day('2025-04-30')), '21–30 apr 2025');
    assert.equal(nl.shortRange(day('2023-12-01'), day('2024-03-20')), '1 dec 2023 – 20 mrt 2024');
    assert.equal(nl.shortRange(day('2023-12-01'), day('2023-12-01')), '1 dec 2023');
    assert.equal(nl.range(day('2021-01-01'), day('2021-03-31')), '1 januari 2021 tot en met 31 maart 2021');
  });
});

describe('a number', () => {
  it('has its thousands set apart', () => {
    assert.deepEqual([0, 999, 2252, 1_000_000].map(nl.number), ['0', '999', '2.252', '1.000.000']);
    assert.equal(en.number(2252), '2,252');
  });

  it('keeps its digits', () => {
    fc.assert(fc.property(fc.nat(), (value) => writeNumber(value, '.').replaceAll('.', '') === String(value)));
  });

  it('of days is one day or several days', () => {
    assert.deepEqual([nl.days(1), nl.days(2), en.days(1), en.days(2)], ['1 dag', '2 dagen', '1 day', '2 days']);
  });
});

describe('an enumeration', () => {
  it('joins the last with a word', () => {
    assert.equal(joinWords([], 'en'), '');
    assert.equal(nl.and(['a']), 'a');
    assert.equal(nl.and(['a', 'b']), 'a en b');
    assert.equal(en.or(['a', 'b', 'c']), 'a, b or c');
  });

  it('that is too long says how many there are besides', () => {
    assert.equal(nl.andMore(['a', 'b'], 11), 'a, b en 11 meer');
    assert.equal(en.andMore(['a', 'b'], 0), 'a and b');
  });
});

describe('a period', () => {
  const named = (from: string, to: string) => namePeriod(day(from), day(to), endOfMonth);

  it('has a name when it is a calendar year, quarter or month', () => {
    assert.deepEqual(named('2020-01-01', '2020-12-31'), { unit: 'year', year: 2020 });
    assert.deepEqual(named('2020-07-01', '2020-09-30'), { unit: 'quarter', year: 2020, quarter: 3 });
    assert.deepEqual(named('2023-02-01', '2023-02-28'), { unit: 'month', year: 2023, month: 2 });
  });

  it('has none when it starts, ends or lasts otherwise', () => {
    const others = [
      ['2020-01-02', '2020-12-31'],
      ['2020-01-01', '2020-12-30'],
      ['2020-02-01', '2020-04-30'],
      ['2020-01-01', '2021-12-31'],
    ] as const;
    for (const [from, to] of others) assert.equal(named(from, to), null);
  });
});

describe('a sentence', () => {
  it('starts with a capital', () => {
    assert.equal(capital('te laat'), 'Te laat');
    assert.equal(capital(''), '');
  });
});
