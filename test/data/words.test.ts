import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareMeasures, daysLate, holds, type DerivedWord } from '../../src/domain/measure/words.js';
import { day } from '../support/builders.js';
import { firstRegister } from './first-register.js';

const register = firstRegister();
const measures = [...register.measures].sort(compareMeasures);
const present = new Set<string>(register.circumstances.map(({ code }) => code));

/** Every measure for which a word holds on a day, in the order of lists. */
const listed = (word: DerivedWord, today: string): string =>
  measures
    .filter((measure) => holds(word, measure, { today: day(today), isInTheWay: (code) => present.has(code) }))
    .map(({ code }) => code)
    .join(' ');

const SUMMER = 'OW20-V1 OW20-V4 OW20-V5';
const YEARS_END = 'OW20-V2 OW20-V3 OW20-V6';
const LATE = `${SUMMER} ${YEARS_END} OW20-S1`;

/** On each day: what is overdue, due now, due soon, whose expectation has passed, and what has expired. */
const DAYS: Readonly<Record<string, Partial<Readonly<Record<DerivedWord, string>>>>> = {
  '2020-07-20': {},
  '2020-08-01': { due_soon: SUMMER },
  '2020-08-30': { due_soon: SUMMER },
  '2020-08-31': { due_now: SUMMER },
  '2020-09-10': { due_now: SUMMER },
  '2020-09-21': { due_now: SUMMER },
  '2020-09-22': { overdue: SUMMER },
  '2020-12-15': { overdue: SUMMER, due_soon: `${YEARS_END} OW20-S1` },
  '2020-12-31': { overdue: SUMMER, due_now: YEARS_END, due_soon: 'OW20-S1' },
  '2021-01-01': { overdue: `${SUMMER} ${YEARS_END}`, due_now: 'OW20-S1' },
  '2021-03-31': { overdue: `${SUMMER} ${YEARS_END}`, due_now: 'OW20-S1' },
  '2021-04-01': { overdue: LATE },
  '2023-09-15': { overdue: LATE, due_soon: 'MD23-V3' },
  '2023-11-15': { overdue: LATE, due_now: 'MD23-V3' },
  '2023-12-10': { overdue: LATE, due_now: 'MD23-V3', due_soon: 'MD23-O1' },
  '2023-12-31': { overdue: LATE, due_now: 'MD23-V3 MD23-O1' },
  '2024-01-01': { overdue: LATE, expectation_passed: 'MD23-V3', expired: 'MD23-O1' },
  '2024-09-10': { overdue: LATE, due_soon: 'MD23-O2 MD23-V4', expectation_passed: 'MD23-V3', expired: 'MD23-O1' },
  '2024-12-31': { overdue: LATE, due_now: 'MD23-O2 MD23-V4', expectation_passed: 'MD23-V3', expired: 'MD23-O1' },
  '2025-01-01': { overdue: LATE, expectation_passed: 'MD23-V3 MD23-V4', expired: 'MD23-O1' },
  '2026-11-21': { overdue: LATE, expectation_passed: 'MD23-V3 MD23-V4', expired: 'MD23-O1' },
};

describe('the first register, when nothing was ever reported', () => {
  for (const [today, expected] of Object.entries(DAYS)) {
    it(`on ${today} has exactly these terms running, coming and passed`, () => {
      for (const word of ['overdue', 'due_now', 'due_soon', 'expectation_passed', 'expired'] as const) {
        assert.equal(listed(word, today), expected[word] ?? '', word);
      }
    });
  }

  it('is open as a whole, and nothing waits for verification or was moved', () => {
    assert.equal(listed('open', '2026-11-21').split(' ').length, 27);
    for (const word of ['closed', 'awaiting_verification', 'moved'] as const)
      assert.equal(listed(word, '2026-11-21'), '');
  });

  it('has eight measures without deadline', () => {
    assert.equal(
      listed('without_deadline', '2026-11-21'),
      'MD23-O3 MD23-O4 MD23-V1 OW20-O1 OW20-O2 OW20-O4 OW20-O6 OW20-O7',
    );
  });

  it('has four blocked measures while all circumstances are there', () => {
    assert.equal(listed('blocked', '2026-11-21'), 'OW20-O1 OW20-O2 OW20-O3 OW20-O7');
  });

  it('is silent but for its standing duties', () => {
    const silent = listed('silent', '2026-11-21').split(' ');
    assert.equal(silent.length, 24);
    for (const standing of ['OW20-V7', 'MD23-V6', 'MD23-S2']) assert.ok(!silent.includes(standing), standing);
  });

  it('never lets MD23-O2 expire by its date: it lapses with MD23-V4', () => {
    assert.ok(!listed('expired', '2030-01-01').includes('MD23-O2'));
  });

  it('is late by as many days as have passed since the last reasonable reading', () => {
    const late = measures.find(({ code }) => code === 'OW20-V4');
    assert.ok(late);
    assert.equal(daysLate(late, day('2020-09-21')), 0);
    assert.equal(daysLate(late, day('2020-10-21')), 30);
  });
});
