/** Looks at the calendar: measures of every kind, people with ways of their own, any stretch of days. */
import fc from 'fast-check';
import type { DeadlineKind, DeadlineVersion } from '../../../src/domain/measure/deadline.js';
import { addDays, type Instant, type LocalDate } from '../../../src/domain/time/local-date.js';
import {
  MEASURE_STATES,
  NATURES,
  OPEN_STATES,
  type DoneReport,
  type Measure,
} from '../../../src/domain/measure/measure.js';
import type { Person } from '../../../src/domain/people/person.js';
import { adjusted, DEFAULT_POLICY, type PolicyAdjustment } from '../../../src/domain/reminders/policy.js';
import type { Snooze } from '../../../src/domain/reminders/settings.js';
import type { DueSetting } from '../../../src/scheduler/due/setting.js';
import { day, deadline, measure, measureCode, person } from '../../support/builders.js';
import { settingSince, wanting, workdaysFor } from './looking.js';

export interface AnyLook {
  readonly measures: readonly Measure[];
  readonly at: DueSetting;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const CODES = ['OW20-V1', 'OW20-O2', 'OW20-S3'];
const PEOPLE = ['sanne', 'piet', 'noor', 'bas'];
const someone = fc.constantFrom(...PEOPLE).map(person);
const orNone = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
/** One in three. */
const seldom = <T>(some: fc.Arbitrary<T>, none: T): fc.Arbitrary<T> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: some });

/** Over years with a leap day, with King's Day on every day of the week, with Easter early and late. */
const middle = fc.integer({ min: 0, max: 2600 }).map((days) => addDays(day('2019-11-20'), days));
const around = (centre: LocalDate, before: number, after = before): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: -before, max: after }).map((days) => addDays(centre, days));

const KINDS: readonly (readonly [DeadlineKind, ...string[]])[] = [
  ['deadline', 'latest'],
  ['deadline', 'earliest', 'latest'],
  ['deadline', 'earliest', 'latest'],
  ['forecast', 'latest'],
  ['forecast', 'earliest', 'latest'],
  ['expiry', 'latest'],
  ['expiry', 'earliest', 'latest'],
  ['start', 'earliest'],
  ['recurring'],
  ['recurring', 'interval'],
  ['recurring', 'earliest', 'interval'],
  ['event'],
  ['standing'],
  ['undated'],
];
const INTERVALS = ['P1D', 'P1W', 'P2W', 'P1M', 'P3M', 'P5M', 'P6M', 'P1Y', 'P2Y'];

const momentOn = (on: LocalDate, hour: number): Instant =>
  `${on}T${String(hour).padStart(2, '0')}:30:00.000Z` as Instant;

function anyDeadline(centre: LocalDate, version: number): fc.Arbitrary<DeadlineVersion> {
  const shape = {
    kind: fc.constantFrom(...KINDS),
    latest: fc.oneof(around(centre, 30, 60), around(centre, 120)),
    length: fc.constantFrom(0, 1, 30, 92),
    interval: fc.constantFrom(...INTERVALS),
    recorded: seldom<[LocalDate, number] | null>(fc.tuple(around(centre, 40), fc.constantFrom(0, 12, 22, 23)), null),
  };
  return fc.record(shape).map(({ kind: [kind, ...parts], latest, length, interval, recorded }) =>
    deadline(null, {
      kind,
      version,
      latest: parts.includes('latest') ? latest : null,
      earliest: parts.includes('earliest') ? addDays(latest, -length) : null,
      interval: parts.includes('interval') ? interval : null,
      recordedAt: recorded === null ? null : momentOn(...recorded),
    }),
  );
}

const inAdvance = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
const step = fc.integer({ min: 3, max: 60 });
const adjustment: fc.Arbitrary<PolicyAdjustment> = fc.record(
  {
    before: inAdvance,
    begins: fc.boolean(),
    lastDay: fc.boolean(),
    after: fc.boolean(),
    every: orNone(step),
    beforeExpiry: inAdvance,
    expired: fc.boolean(),
    start: fc.boolean(),
    cadenceMonths: fc.integer({ min: 1, max: 13 }),
    undatedEvery: step,
    unverifiedEvery: step,
    silentEvery: step,
    escalateAfter: inAdvance,
  },
  { requiredKeys: [] },
);

const reportOn = (centre: LocalDate): fc.Arbitrary<DoneReport> =>
  fc.record({ claimedBy: fc.constant('Microsoft'), on: around(centre, 60, 10), recordedBy: someone });

const HALVES = ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'].flatMap((year) => [
  { from: day(`${year}-01-01`), to: day(`${year}-06-30`) },
  { from: day(`${year}-07-01`), to: day(`${year}-12-31`) },
]);

const occurrences = (centre: LocalDate): fc.Arbitrary<Measure['occurrences']> =>
  fc.uniqueArray(
    fc
      .record({
        half: fc.constantFrom(...HALVES),
        state: fc.constantFrom('in_progress', 'reported_done', 'partially_verified', 'verified'),
        report: orNone(reportOn(centre)),
      })
      .map(({ half, ...more }) => ({ ...half, ...more, evidence: [], verification: null })),
    { maxLength: 3, selector: ({ from }) => from },
  );

function anyMeasure(code: string, centre: LocalDate): fc.Arbitrary<Measure> {
  return fc
    .record({
      nature: fc.constantFrom(...NATURES),
      deadlines: fc.oneof(fc.tuple(anyDeadline(centre, 1)), fc.tuple(anyDeadline(centre, 1), anyDeadline(centre, 2))),
      state: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...OPEN_STATES) },
        { weight: 1, arbitrary: fc.constantFrom(...MEASURE_STATES) },
      ),
      owner: orNone(someone),
      lapsesWith: seldom<Measure['lapsesWith']>(fc.constant(measureCode('OW20-V9')), null),
      followUpOn: seldom<LocalDate | null>(around(centre, 60), null),
      reminders: seldom<PolicyAdjustment | undefined>(adjustment, undefined),
      report: orNone(reportOn(centre)),
      occurrences: occurrences(centre),
      updatedOn: orNone(around(centre, 90, 20)),
      enteredOn: fc.oneof(around(centre, 150, -60), around(centre, 150, 40)),
    })
    .map((more) => measure(code, more));
}

function anyPerson(code: string, centre: LocalDate): fc.Arbitrary<Person> {
  const holiday = fc
    .tuple(around(centre, 40), fc.integer({ min: 0, max: 40 }))
    .map(([from, days]) => ({ from, to: addDays(from, days) }));
  const snooze = fc
    .tuple(fc.constantFrom(...CODES), orNone(around(centre, 60)))
    .map(([of, until]): Snooze => ({ measure: measureCode(of), until }));
  return fc
    .record({
      deputy: orNone(someone),
      awayUntil: seldom<LocalDate | null>(around(centre, 30), null),
      daysOff: seldom<number[]>(fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }), []),
      holidays: seldom<{ from: LocalDate; to: LocalDate }[]>(fc.array(holiday, { maxLength: 2 }), []),
      snoozes: seldom<Snooze[]>(fc.uniqueArray(snooze, { maxLength: 2, selector: (one) => one.measure }), []),
      policy: seldom<PolicyAdjustment | null>(adjustment, null),
    })
    .map(({ deputy, awayUntil, ...settings }) => wanting(code, settings, { deputy, awayUntil }));
}

function lookAround(centre: LocalDate): fc.Arbitrary<AnyLook> {
  const parts = {
    measures: fc.tuple(...CODES.map((code) => anyMeasure(code, centre))),
    people: fc.tuple(...PEOPLE.map((code) => anyPerson(code, centre))),
    coordinators: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
    verifiers: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
    begun: fc.oneof(around(centre, 150, -60), around(centre, 60, 10)),
    length: fc.integer({ min: 0, max: 45 }),
    team: adjustment,
    off: fc.array(around(centre, 40), { maxLength: 4 }),
    worked: fc.array(around(centre, 40), { maxLength: 4 }),
    fourEyes: fc.boolean(),
  };
  return fc.record(parts).map(({ measures, people, length, begun, team, off, worked, fourEyes, ...roles }) => ({
    measures,
    at: settingSince(
      begun,
      { people, ...roles },
      { policy: adjusted(DEFAULT_POLICY, team), workdays: workdaysFor(people, { off, worked }), fourEyes },
    ),
    from: centre,
    to: addDays(centre, length),
  }));
}

export const anyLook: fc.Arbitrary<AnyLook> = middle.chain(lookAround);
