import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { due } from '../../../src/scheduler/due/due.js';
import { day, deadline, measure } from '../../support/builders.js';
import { firstRegister } from '../../support/first-register.js';
import { linesOf, lookAt, settingSince, type Look } from './looking.js';

const ENDS = ['before', 'begins', 'last_day', 'after', 'again'] as const;

describe('the reminders of the first register', () => {
  let measures: readonly Measure[];
  before(async () => {
    ({ measures } = await firstRegister());
  });
  const of = (code: string, begun: string, look: Look) =>
    linesOf(
      lookAt(
        measures.filter((one) => one.code === code),
        settingSince(begun),
        look,
      ),
    );

  it('come for OW20-V1 before, in and after the end of the summer of 2020, from the day of the beginning', () => {
    assert.deepEqual(of('OW20-V1', '2020-08-17', { from: '2020-08-17', to: '2020-11-16' }), [
      '2020-08-17 before 14 → co',
      '2020-08-24 before 7 → co',
      // A Sunday.
      '2020-08-28 before 1 of 2020-08-30 → co',
      '2020-08-31 begins → co',
      '2020-09-16 silent 30 → co',
      '2020-09-21 last_day → co',
      '2020-09-22 after → co',
      '2020-10-06 again 15 → co',
      '2020-10-06 escalated 14 → channel',
      '2020-10-06 escalated 14 → co',
      '2020-10-16 silent 60 → co',
      '2020-10-20 again 29 → co',
      '2020-10-20 escalated 28 → channel',
      '2020-10-20 escalated 28 → co',
      '2020-11-03 again 43 → co',
      '2020-11-16 silent 90 of 2020-11-15 → co',
    ]);
  });

  it('come for OW20-V2, due at the end of 2020, around Christmas and the turn of the year', () => {
    assert.deepEqual(of('OW20-V2', '2020-08-17', { from: '2020-10-01', to: '2021-01-18', rules: ENDS }), [
      '2020-10-02 before 90 → co',
      '2020-12-01 before 30 → co',
      '2020-12-17 before 14 → co',
      '2020-12-24 before 7 → co',
      '2020-12-30 before 1 → co',
      '2020-12-31 last_day → co',
      '2021-01-04 after → co',
      '2021-01-18 again 18 → co',
    ]);
  });

  it('come for OW20-S1 with the beginning of 2021 and its first quarter', () => {
    assert.deepEqual(of('OW20-S1', '2020-08-17', { from: '2020-10-01', to: '2021-04-15', rules: ENDS }), [
      '2020-10-02 before 90 of 2020-10-03 → co',
      '2020-12-02 before 30 → co',
      '2020-12-18 before 14 → co',
      '2020-12-24 before 7 of 2020-12-25 → co',
      '2020-12-31 before 1 → co',
      '2021-01-04 begins of 2021-01-01 → co',
      '2021-03-31 last_day → co',
      '2021-04-01 after → co',
      '2021-04-15 again 15 → co',
    ]);
  });

  it('ask for a date for OW20-O1 after 90 days, and count our own cadence of three months for OW20-O3', () => {
    const [from, to] = ['2020-08-17', '2021-03-01'];
    assert.deepEqual(of('OW20-O1', from, { from, to, rules: ['undated'] }), [
      '2020-11-16 undated of 2020-11-15 → co',
      '2021-02-15 undated of 2021-02-13 → co',
    ]);
    assert.deepEqual(of('OW20-O3', from, { from, to, rules: ['recurring'] }), [
      '2020-11-17 recurring → co',
      '2021-02-17 recurring → co',
    ]);
  });

  it('call the forecast MD23-V3 passed, and never escalate it', () => {
    const lines = of('MD23-V3', '2020-08-17', { from: '2023-06-13', to: '2024-03-01' });
    assert.ok(lines.includes('2024-01-02 after → co'));
    assert.ok(lines.every((line) => !line.includes('escalated')));
  });

  it('announce the end of the acceptance MD23-O1 and of nothing that lapses with another, as MD23-O2 does', () => {
    const look: Look = { from: '2023-06-13', to: '2025-03-01', rules: ['before_expiry', 'expired', 'already_past'] };
    assert.deepEqual(of('MD23-O1', '2020-08-17', look), [
      '2023-11-01 before_expiry 60 → co',
      '2023-12-01 before_expiry 30 → co',
      '2023-12-22 before_expiry 7 of 2023-12-24 → co',
      '2024-01-02 expired → co',
    ]);
    assert.deepEqual(of('MD23-O2', '2020-08-17', look), []);
  });

  it('come round for MD23-V5 after each half of a year, and start MD23-S1 with 2024', () => {
    const look: Look = { from: '2023-06-13', to: '2024-12-31', rules: ['recurring', 'start'] };
    assert.deepEqual(of('MD23-V5', '2020-08-17', look), [
      '2023-07-03 recurring of 2023-07-01 → co',
      '2024-01-02 recurring of 2024-01-01 → co',
      '2024-07-01 recurring → co',
    ]);
    assert.deepEqual(of('MD23-S1', '2020-08-17', look), ['2024-01-02 start of 2024-01-01 → co']);
  });

  it('are none for the lasting duties', () => {
    for (const code of ['OW20-V7', 'MD23-V6', 'MD23-S2']) {
      assert.deepEqual(of(code, '2020-08-17', { from: '2020-08-17', to: '2025-12-31' }), [], code);
    }
  });

  it('tell of OW20-V1 once that it was past, where the beginning was in 2024', () => {
    const look: Look = { from: '2024-02-01', to: '2024-12-31' };
    const lines = of('OW20-V1', '2024-02-01', look).filter((line) => !line.includes('silent'));
    assert.deepEqual(lines, ['2024-02-01 already_past → co']);
  });
});

describe('the day on which a reminder is sent', () => {
  /** When the announcement a day ahead, the last day and the first day after it are sent. */
  const around = (latest: string) => {
    const one = measure('OW20-V1', { deadlines: [deadline(latest)] });
    const look: Look = { from: '2019-01-01', to: '2030-12-31', rules: ['before', 'last_day', 'after'] };
    const at = settingSince('2019-01-01');
    return lookAt([{ ...one, enteredOn: day('2019-01-01'), reminders: { before: [1] } }], at, look).map(({ on }) => on);
  };
  const CASES: readonly (readonly [what: string, latest: string, ...days: string[]])[] = [
    ['a weekday between weekdays is that day', '2024-02-14', '2024-02-13', '2024-02-14', '2024-02-15'],
    ['a Sunday is the Friday before', '2024-02-11', '2024-02-09', '2024-02-09', '2024-02-12'],
    ['a leap day is that day', '2024-02-29', '2024-02-28', '2024-02-29', '2024-03-01'],
    ['the last of February is followed by the first of March', '2023-02-28', '2023-02-27', '2023-02-28', '2023-03-01'],
    ['King’s Day on a Monday is the Friday before', '2026-04-27', '2026-04-24', '2026-04-24', '2026-04-28'],
    ['King’s Day on the 26th is the day before', '2025-04-26', '2025-04-25', '2025-04-25', '2025-04-28'],
    ['Easter is Good Friday, and the Tuesday after', '2024-03-31', '2024-03-29', '2024-03-29', '2024-04-02'],
    ['5 May is the day before, lustrum or not', '2026-05-05', '2026-05-04', '2026-05-04', '2026-05-06'],
    ['Ascension Day is the day before', '2024-05-09', '2024-05-08', '2024-05-08', '2024-05-10'],
    ['Boxing Day is Christmas Eve, and after the weekend', '2025-12-26', '2025-12-24', '2025-12-24', '2025-12-29'],
    [
      'New Year’s Eve is itself, and the first working day of the year',
      '2023-12-31',
      '2023-12-29',
      '2023-12-29',
      '2024-01-02',
    ],
    ['New Year’s Day is the last working day of the year', '2021-01-01', '2020-12-31', '2020-12-31', '2021-01-04'],
    [
      'the Sunday on which the clocks go on is the Friday before',
      '2023-03-26',
      '2023-03-24',
      '2023-03-24',
      '2023-03-27',
    ],
    ['the Monday after the clocks went back is itself', '2024-10-28', '2024-10-25', '2024-10-28', '2024-10-29'],
  ];
  for (const [what, latest, ...days] of CASES) it(`for ${what}`, () => assert.deepEqual(around(latest), days));
});

describe('a look at very many measures', () => {
  it('gives measure by measure what it found, without a list of all', () => {
    let seen = 0;
    function* measures() {
      for (let number = 1; ; number += 1) {
        seen = number;
        yield measure(`OW20-V${number}`, { deadlines: [deadline('2024-02-14')] });
      }
    }
    // A register without an end: only what is asked for is looked at.
    const at = settingSince('2024-01-01');
    const [first] = lookAtFirst(measures(), at);
    assert.equal(first, 'OW20-V1');
    assert.equal(seen, 1);
  });
});

function lookAtFirst(measures: Iterable<Measure>, at: ReturnType<typeof settingSince>): readonly string[] {
  for (const { reminder } of due(measures, at, day('2024-02-14'), day('2024-02-14'))) return [reminder.measure];
  return [];
}
