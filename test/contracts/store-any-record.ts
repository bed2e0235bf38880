/** Any register, whatever happened to it and whenever that was recorded: every store tells where the two differ. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { generateRegister } from '../../bench/generate-register.js';
import type { Change, ChangeRecord } from '../../src/domain/change/change.js';
import { addDays, type Instant, type LocalDate } from '../../src/domain/time/local-date.js';
import { isOtherwise, wasRecorded, type DayEnd } from '../../src/domain/measure/on-record.js';
import { GAP_NAMED, type RecordGap } from '../../src/domain/measure/on-record.js';
import type { MeasureQuery, RiskQuery } from '../../src/domain/query/query.js';
import type { Register } from '../../src/domain/register/register.js';
import type { Store } from '../../src/domain/store/store.js';
import { changeOf, someEdits, type DatedEdit } from '../support/arbitrary-changes.js';
import { someDay, someMeasureQuery, someRiskQuery } from '../support/arbitrary-questions.js';
import { NaiveRegister } from '../support/naive-register.js';
import type { StoreOf } from './store-any-question.js';
import { tries } from '../support/property-runs.js';

const endOf = (day: LocalDate): DayEnd => ({ day, ends: `${addDays(day, 1)}T00:00:00.000Z` as Instant });

/** The same changes told twice: by when they happened, and as if each had happened when it was recorded. */
class Twice {
  readonly happened: NaiveRegister;
  readonly recorded: NaiveRegister;
  readonly #end: DayEnd;

  constructor(first: Register, end: DayEnd) {
    this.happened = new NaiveRegister(first);
    this.recorded = new NaiveRegister(first);
    this.#end = end;
  }

  add(record: ChangeRecord): void {
    this.happened.add(record);
    const { day } = this.#end;
    this.recorded.add({ ...record, occurredOn: wasRecorded(this.#end)(record) ? day : addDays(day, 1) });
  }
}

/** A register, dated edits each with the day it was recorded, and a day with questions about it. */
const story = fc
  .record({ count: fc.integer({ min: 1, max: 60 }), seed: fc.integer({ min: 1, max: 1_000_000 }) })
  .map(({ count, seed }) => generateRegister(count, seed))
  .chain((register) =>
    fc.record({
      register: fc.constant(register),
      edits: someEdits(register),
      recordedOn: fc.array(someDay, { minLength: 12, maxLength: 12 }),
      day: someDay,
      measures: fc.array(someMeasureQuery(register), { minLength: 1, maxLength: 3 }),
      risks: fc.array(someRiskQuery(register), { minLength: 1, maxLength: 2 }),
    }),
  );

type Ask = (both: { store: Store; twice: Twice; end: DayEnd }) => Promise<void>;

interface Lived {
  readonly register: Register;
  readonly edits: readonly DatedEdit[];
  readonly recordedOn: readonly LocalDate[];
  readonly day: LocalDate;
}

async function live(storeOf: StoreOf, lived: Lived, ask: Ask): Promise<void> {
  const { store, close } = await storeOf(lived.register);
  try {
    await tell(store, lived, ask);
  } finally {
    await close();
  }
}

async function tell(store: Store, { register: first, edits, recordedOn, day }: Lived, ask: Ask): Promise<void> {
  const end = endOf(day);
  const twice = new Twice(first, end);
  for (const [index, edit] of edits.entries()) {
    const next = changeOf(edit, twice.happened.register(), index);
    if (next === undefined) continue;
    const recordedAt = `${recordedOn[index] ?? day}T09:00:00.000Z` as Instant;
    const result = await store.commit({ ...next, recordedAt } satisfies Change);
    assert.equal(result.status, 'committed');
    twice.add(result.record);
    await ask({ store, twice, end });
  }
}

const namesOf = (items: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ code }) => code));
const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...some].filter((code) => !others.has(code)).sort();

/** The two answers differ as the gap tells. */
function tellsBoth(gap: RecordGap, happened: ReadonlySet<string>, recorded: ReadonlySet<string>): void {
  for (const [told, expected] of [
    [gap.onlyOnRecord, without(recorded, happened)],
    [gap.notOnRecord, without(happened, recorded)],
  ] as const) {
    assert.equal(told.total, expected.length);
    assert.equal(told.codes.length, Math.min(GAP_NAMED, expected.length));
    for (const code of told.codes) assert.ok(expected.includes(code));
    if (told.total > 0) assert.ok(gap.total > 0, 'a difference has a cause');
  }
}

/** A question about risks, and about their measures, on one day. */
function onDay({ measures, except, ...query }: RiskQuery, asOf: LocalDate): RiskQuery {
  const left = except?.measures ? { ...except, measures: { ...except.measures, asOf } } : except;
  return {
    ...query,
    ...(measures ? { measures: { ...measures, asOf } } : {}),
    ...(left ? { except: left } : {}),
    asOf,
  };
}

/** `runs`: each tells a story of up to a dozen changes, with questions after each. */
export function describeAnyRecord(name: string, storeOf: StoreOf, runs: number): void {
  describe(`whatever was recorded late in ${name}`, () => {
    it('it finds the measures that answering twice, with all measures looked at, finds', async () => {
      await fc.assert(
        fc.asyncProperty(story, async ({ measures, ...lived }) => {
          const { day } = lived;
          await live(storeOf, lived, async ({ store, twice, end }) => {
            for (const query of measures) {
              const asked: MeasureQuery = { ...query, asOf: day };
              const [happened, recorded] = [twice.happened, twice.recorded].map((one) => one.findMeasures(asked, day));
              assert.ok(happened && recorded);
              const gap = await store.measureGap(asked, end);
              tellsBoth(gap, namesOf(happened), namesOf(recorded));
              const byCode = new Map(recorded.map((measure) => [measure.code, measure]));
              const changed = happened.filter((was) => {
                const on = byCode.get(was.code);
                return on !== undefined && isOtherwise(was, on);
              });
              if (gap.total <= GAP_NAMED) for (const { code } of changed) assert.ok(namesOf(gap.items).has(code), code);
            }
          });
        }),
        { numRuns: tries(runs) },
      );
    }).timeout(300_000);

    it('it finds the risks that answering twice finds', async () => {
      await fc.assert(
        fc.asyncProperty(story, async ({ risks, ...lived }) => {
          const { day } = lived;
          await live(storeOf, lived, async ({ store, twice, end }) => {
            for (const query of risks) {
              const asked = onDay(query, day);
              const [happened, recorded] = [twice.happened, twice.recorded].map((one) => one.findRisks(asked, day));
              assert.ok(happened && recorded);
              tellsBoth(await store.riskGap(asked, end), namesOf(happened), namesOf(recorded));
            }
          });
        }),
        { numRuns: tries(runs) },
      );
    }).timeout(300_000);
  });
}
