import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareCodes } from '../../../src/domain/register/codes.js';
import { DEADLINE_KINDS, PRECISIONS } from '../../../src/domain/measure/deadline.js';
import { CODES_KEPT } from '../../../src/domain/query/figure.js';
import { addDays, daysBetween } from '../../../src/domain/time/local-date.js';
import { MEASURE_STATES, type Measure } from '../../../src/domain/measure/measure.js';
import {
  figureNamed,
  recordOfAll,
  type PromiseRecord,
  type RecordOfAll,
} from '../../../src/domain/vendor-record/promise-record.js';
import { DUE_GROUPS, judged, RECORD_GROUPS, YARDSTICKS } from '../../../src/domain/vendor-record/vendor-record.js';
import { readRegisterFile } from '../../../src/stores/register-source.js';
import { day, deadline, measure, party, person } from '../../support/builders.js';

const TODAY = day('2021-06-01');

async function* inParts(measures: readonly Measure[], size: number): AsyncGenerator<readonly Measure[]> {
  for (let from = 0; from < measures.length; from += size)
    yield await Promise.resolve(measures.slice(from, from + size));
}
const recordOf = (measures: readonly Measure[], size = measures.length || 1, today = TODAY): Promise<RecordOfAll> =>
  recordOfAll(inParts(measures, size), today);

const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2019-06-01'), days));
const aDeadline = fc
  .record({
    latest: fc.option(aDay, { freq: 8 }),
    kind: fc.oneof({ weight: 4, arbitrary: fc.constant('deadline' as const) }, fc.constantFrom(...DEADLINE_KINDS)),
    precision: fc.constantFrom(...PRECISIONS),
  })
  .map(({ latest, ...more }) => deadline(latest, more));
const aMeasure = fc
  .record({
    letter: fc.constantFrom('V', 'O', 'S'),
    state: fc.constantFrom(...MEASURE_STATES),
    first: aDeadline,
    later: fc.array(aDeadline, { maxLength: 2 }),
    reported: fc.option(aDay),
    verified: fc.option(aDay),
  })
  .map(
    ({ letter, state, first, later, reported, verified }) =>
      (number: number) =>
        measure(`OW20-${letter}${number}`, {
          state,
          deadlines: [first, ...later],
          report: reported === null ? null : { claimedBy: 'Microsoft', on: reported, recordedBy: person('p-1') },
          verification:
            verified === null ? null : { result: 'verified', on: verified, by: person('p-2'), reason: null },
        }),
  );
const someMeasures = fc.array(aMeasure, { maxLength: 40 }).map((made) => made.map((make, index) => make(index + 1)));

const countsIn = ({ by }: PromiseRecord, against: (typeof YARDSTICKS)[number]) =>
  RECORD_GROUPS.map((group) => by[against].groups[group].count);

describe('the record of all promises', () => {
  it('has every measure in one group, and those that were due together', async () => {
    await fc.assert(
      fc.asyncProperty(someMeasures, async (measures) => {
        const { whole } = await recordOf(measures);
        assert.equal(whole.total, measures.length);
        for (const against of YARDSTICKS) {
          const { due, groups, precisions, keptLate, openLate } = whole.by[against];
          const sum = (wanted: readonly (keyof typeof groups)[]) =>
            wanted.reduce((all, group) => all + groups[group].count, 0);
          assert.equal(sum(RECORD_GROUPS), measures.length);
          assert.equal(due.count, sum(DUE_GROUPS));
          assert.equal(
            precisions.reduce((all, one) => all + one.due.count, 0),
            due.count,
          );
          assert.equal(keptLate.count, sum(['verified_late', 'reported_late']));
          assert.equal(openLate.count, sum(['partial', 'open_late']));
          for (const { count, bands } of [keptLate, openLate])
            assert.equal(
              bands.reduce((a, b) => a + b),
              count,
            );
        }
      }),
    );
  });

  it('is the same whatever parts it was built from, and in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(someMeasures, fc.integer({ min: 1, max: 7 }), async (measures, size) => {
        assert.deepEqual(await recordOf([...measures].reverse(), size), await recordOf(measures));
      }),
    );
  });

  it('counts what a plain count counts, with the codes in order', async () => {
    await fc.assert(
      fc.asyncProperty(someMeasures, async (measures) => {
        const { whole, parties } = await recordOf(measures, 3);
        for (const against of YARDSTICKS) {
          for (const group of RECORD_GROUPS) {
            const codes = measures.filter((one) => judged(one, TODAY, against).group === group).map(({ code }) => code);
            assert.deepEqual(whole.by[against].groups[group], {
              count: codes.length,
              codes: codes.sort(compareCodes),
            });
          }
          const late = measures.map((one) => judged(one, TODAY, against)).filter(({ group }) => group === 'open_late');
          const partly = measures.map((one) => judged(one, TODAY, against)).filter(({ group }) => group === 'partial');
          assert.equal(
            whole.by[against].openLate.longest,
            Math.max(0, ...[...late, ...partly].map(({ days }) => days)),
          );
        }
        const summed = parties.map(({ record }) => countsIn(record, 'first'));
        assert.deepEqual(
          RECORD_GROUPS.map((_, index) => summed.reduce((all, counts) => all + (counts[index] ?? 0), 0)),
          countsIn(whole, 'first'),
        );
      }),
    );
  });

  it('tells the days late as a median, the longest and in groups', async () => {
    const openSince = [30, 31, 90, 91, 365, 366].map((days, index) =>
      measure(`OW20-V${index + 1}`, { deadlines: [deadline(addDays(TODAY, -days))] }),
    );
    const { openLate } = (await recordOf(openSince, 2)).whole.by.first;
    assert.deepEqual(openLate, { count: 6, total: 973, median: 91, longest: 366, bands: [1, 2, 2, 1] });
    const none = (await recordOf([])).whole.by.first.openLate;
    assert.deepEqual(none, { count: 0, total: 0, median: 0, longest: 0, bands: [0, 0, 0, 0] });
  });

  it('counts how often promises were put off, and by how many days from the first to the current', async () => {
    const versions = (...days: readonly string[]) => {
      const [first = '', ...later] = days;
      return [deadline(first), ...later.map((latest, index) => deadline(latest, { version: index + 2 }))] as const;
    };
    const moved = [
      measure('OW20-V1', { deadlines: [...versions('2020-12-31', '2021-03-31', '2021-06-30')] }),
      measure('OW20-V2', { deadlines: [...versions('2020-12-31', '2021-01-10')] }),
      measure('OW20-V3', { deadlines: [...versions('2020-12-31', '2020-11-30')] }),
      measure('OW20-V4', { deadlines: [...versions('2020-12-31', '2021-12-31')], state: 'withdrawn' }),
      measure('OW20-V5', { deadlines: [deadline('2020-12-31', { kind: 'forecast' }), deadline('2021-12-31')] }),
    ];
    const { moved: figure, times, days } = (await recordOf(moved, 2)).whole.moved;
    assert.deepEqual([figure.codes, times], [['OW20-V1', 'OW20-V2'], 3]);
    assert.equal(days.total, daysBetween(day('2020-12-31'), day('2021-06-30')) + 10);
  });

  it('counts the periods of recurring measures apart, by what became of them', async () => {
    const occurrence = (from: string, to: string, state: 'verified' | 'reported_done') => ({
      ...{ from: day(from), to: day(to), state, report: null, evidence: [], verification: null },
    });
    const reports = measure('MD23-V5', {
      nature: 'recurring',
      deadlines: [deadline(null, { kind: 'recurring', interval: 'P6M' })],
      occurrences: [
        occurrence('2020-01-01', '2020-06-30', 'verified'),
        occurrence('2020-07-01', '2020-12-31', 'reported_done'),
      ],
    });
    const { whole } = await recordOf([reports]);
    assert.equal(whole.by.first.groups.recurring.count, 1);
    assert.deepEqual(whole.periods, { verified: 1, reported: 1, partial: 0, rejected: 0 });
    assert.equal(whole.by.first.due.count, 0);
  });

  it('keeps as many codes with a number as a list can be asked for by, the first in order', async () => {
    const many = Array.from({ length: 450 }, (_, index) =>
      measure(`OW20-V${index + 1}`, { deadlines: [deadline('2020-12-31')] }),
    );
    const { whole } = await recordOf([...many].reverse(), 7);
    const { count, codes } = figureNamed(whole, 'current', { figure: 'due', precision: 'day' });
    assert.deepEqual([count, codes.length, codes[0], codes.at(-1)], [450, CODES_KEPT, 'OW20-V1', 'OW20-V200']);
  });
});

describe('the record of the first register', () => {
  const on = async (today: string) => {
    const { measures } = await readRegisterFile('data/register.json');
    return recordOf(measures, 5, day(today));
  };

  it('has the seven promises with a last day, of Microsoft and of SLM, all late by now', async () => {
    const { whole, parties } = await on('2021-06-01');
    const { due, groups, precisions } = whole.by.first;
    assert.deepEqual([due.count, groups.open_late.count], [7, 7]);
    assert.deepEqual(
      parties.map((one) => [one.party, one.record.by.first.due.count]),
      [
        [party('microsoft'), 6],
        [party('organisations'), 0],
        [party('slm'), 1],
      ],
    );
    assert.equal(
      precisions.reduce((sum, one) => sum + one.due.count, 0),
      7,
    );
  });

  it('counts the two expectations apart, which pass and are never late', async () => {
    const forecasts = async (today: string) => {
      const { groups } = (await on(today)).whole.by.current;
      return [groups.forecast_coming.count, groups.forecast_passed.count, groups.open_late.count];
    };
    assert.deepEqual(await forecasts('2023-12-31'), [2, 0, 7]);
    assert.deepEqual(await forecasts('2024-01-01'), [1, 1, 7]);
    assert.deepEqual(await forecasts('2025-01-01'), [0, 2, 7]);
  });

  it('calls nothing due before the last reasonable reading has passed', async () => {
    const due = async (today: string) => (await on(today)).whole.by.first.due.codes;
    assert.deepEqual(await due('2020-09-21'), []);
    assert.deepEqual(await due('2020-09-22'), ['OW20-V1', 'OW20-V4', 'OW20-V5']);
    assert.equal((await due('2020-12-31')).length, 3);
    assert.equal((await due('2021-01-01')).length, 6);
  });
});
