/** Any register, whatever happens to it: every store answers as looking at each item does. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { generateRegister } from '../../bench/generate-register.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { DIMENSIONS, type MeasureQuery, type RiskQuery } from '../../src/domain/query/query.js';
import type { Register } from '../../src/domain/register/register.js';
import type { Store } from '../../src/domain/store/store.js';
import { changeOf, someEdits, type DatedEdit } from '../support/arbitrary-changes.js';
import { someDay, someMeasureQuery, someRiskQuery } from '../support/arbitrary-questions.js';
import { NaiveRegister } from '../support/naive-register.js';
import { tries } from '../support/property-runs.js';

const ALL = { offset: 0, limit: 1000 };
/** Opens a store of its own that holds a register; `close` removes it. */
export type StoreOf = (register: Register) => Promise<{ readonly store: Store; readonly close: () => Promise<void> }>;

const someRegister = fc
  .record({ count: fc.integer({ min: 1, max: 150 }), seed: fc.integer({ min: 1, max: 1_000_000 }) })
  .map(({ count, seed }) => generateRegister(count, seed));

interface Both {
  readonly store: Store;
  readonly naive: NaiveRegister;
}

/** Carries out edits in both, and asks in between. */
async function live(
  storeOf: StoreOf,
  first: Register,
  edits: readonly DatedEdit[],
  ask: (both: Both) => Promise<void>,
): Promise<void> {
  const { store, close } = await storeOf(first);
  try {
    await tell({ store, naive: new NaiveRegister(first) }, edits, ask);
  } finally {
    await close();
  }
}

async function tell(both: Both, edits: readonly DatedEdit[], ask: (both: Both) => Promise<void>): Promise<void> {
  await ask(both);
  for (const [index, edit] of edits.entries()) {
    const next = changeOf(edit, both.naive.register(), index);
    if (next === undefined) continue;
    const result = await both.store.commit(next);
    assert.equal(result.status, 'committed');
    both.naive.add(result.record);
    await ask(both);
  }
}

async function sameMeasures({ store, naive }: Both, query: MeasureQuery, today: LocalDate): Promise<void> {
  const expected = naive.findMeasures(query, today);
  const { total, rows } = await store.findMeasures(query, ALL, today);
  assert.deepEqual(rows, expected);
  assert.equal(total, expected.length);
  assert.equal(await store.countMeasures(query, today), expected.length);
  const page = await store.findMeasures(query, { offset: 3, limit: 4 }, today);
  assert.deepEqual(page, { total, rows: rows.slice(3, 7) });
}

async function sameRisks({ store, naive }: Both, query: RiskQuery, today: LocalDate): Promise<void> {
  const expected = naive.findRisks(query, today);
  const { total, rows } = await store.findRisks(query, ALL, today);
  assert.deepEqual(rows, expected);
  assert.equal(total, expected.length);
  assert.deepEqual(await store.countRisks(query, today), naive.countRisks(query, today));
}

/** A register, what happens to it, and questions that are asked after every change. */
const story = someRegister.chain((register) =>
  fc.record({
    register: fc.constant(register),
    edits: someEdits(register),
    measures: fc.array(someMeasureQuery(register), { minLength: 1, maxLength: 4 }),
    risks: fc.array(someRiskQuery(register), { minLength: 1, maxLength: 3 }),
    today: someDay,
  }),
);

/** `runs`: each tells a story of up to a dozen changes, with questions after each. */
export function describeAnyQuestion(name: string, storeOf: StoreOf, runs: number): void {
  describe(`whatever is asked of ${name}`, () => {
    it('it finds and counts the measures that looking at each of them finds, whatever is asked and whatever changes', async () => {
      await fc.assert(
        fc.asyncProperty(story, async ({ register, edits, measures, today }) => {
          await live(storeOf, register, edits, async (both) => {
            for (const query of measures) await sameMeasures(both, query, today);
          });
        }),
        { numRuns: tries(runs) },
      );
    }).timeout(300_000);

    it('it finds and counts the risks that looking at each of them finds', async () => {
      await fc.assert(
        fc.asyncProperty(story, async ({ register, edits, risks, today }) => {
          await live(storeOf, register, edits, async (both) => {
            for (const query of risks) await sameRisks(both, query, today);
          });
        }),
        { numRuns: tries(runs) },
      );
    }).timeout(300_000);

    it('it groups as counting one by one does, by every dimension', async () => {
      await fc.assert(
        fc.asyncProperty(story, fc.constantFrom(...DIMENSIONS), async ({ register, edits, measures, today }, by) => {
          await live(storeOf, register, edits, async ({ store, naive }) => {
            for (const query of measures) {
              assert.deepEqual(await store.groupMeasures(query, by, today), naive.groupMeasures(query, by, today));
            }
          });
        }),
        { numRuns: tries(runs) },
      );
    }).timeout(300_000);
  });
}
