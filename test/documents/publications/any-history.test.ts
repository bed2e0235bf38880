import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { generateRegister } from '../../../bench/generate-register.js';
import { progressUpdate } from '../../../src/actions/publications/progress-update.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import { addDays, type LocalDate } from '../../../src/domain/time/local-date.js';
import { isOpen, type Measure } from '../../../src/domain/measure/measure.js';
import type { ProgressUpdate } from '../../../src/domain/publication/publication.js';
import type { Register } from '../../../src/domain/register/register.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { changeOf, someEdits, type DatedEdit } from '../../support/arbitrary-changes.js';
import { someDay } from '../../support/arbitrary-questions.js';
import { at } from '../../support/builders.js';
import { NaiveRegister } from '../../support/naive-register.js';
import { partsOf, set, text, wordFile } from './written.js';
import { tries } from '../../support/property-runs.js';

const TODAY = '2027-01-15';

const someRegister = fc
  .record({ count: fc.integer({ min: 1, max: 40 }), seed: fc.integer({ min: 1, max: 1_000_000 }) })
  .map(({ count, seed }) => generateRegister(count, seed));

const someHistory = someRegister.chain((register) =>
  fc.record({
    register: fc.constant(register),
    edits: someEdits(register),
    hidden: fc.subarray(register.measures.map(({ code }) => code)),
    until: someDay,
    days: fc.integer({ min: 0, max: 1500 }),
  }),
);

/** Some measures are confidential, and their texts say so. */
const hiding = (register: Register, hidden: readonly string[]): Register => ({
  ...register,
  measures: register.measures.map((one) =>
    hidden.includes(one.code)
      ? {
          ...one,
          confidential: true,
          title: { nl: 'GEHEIM', en: 'GEHEIM' },
          quotation: { ...one.quotation, quote: 'GEHEIM' },
        }
      : one,
  ),
});

async function after(register: Register, edits: readonly DatedEdit[]): Promise<Store> {
  const store = memoryStore(register);
  const naive = new NaiveRegister(register);
  for (const [index, edit] of edits.entries()) {
    const next = changeOf(edit, naive.register(), index);
    const result = next === undefined ? undefined : await store.commit(next);
    if (result !== undefined && 'record' in result) naive.add(result.record);
  }
  return store;
}

interface Told {
  readonly store: Store;
  readonly update: ProgressUpdate;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly since: LocalDate;
  readonly until: LocalDate;
}

/** Checks what is told of any history in any period; what has nothing to tell is passed by. */
async function whatever(check: (told: Told) => Promise<void> | void, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(someHistory, async ({ register, edits, hidden, until, days }) => {
      const store = await after(hiding(register, hidden), edits);
      const since = addDays(until, -days);
      const deps = { store, calendar: fixedCalendar(at(TODAY), 'Europe/Amsterdam') };
      const update = await progressUpdate({ vendors: [], investigations: [], since, until }, deps);
      if (update.type !== 'progressUpdate') return;
      const found = await store.findMeasures({ criteria: [], asOf: until }, { offset: 0, limit: 1000 }, until);
      const measures = new Map(found.rows.map((measure) => [String(measure.code), measure]));
      await check({ store, update, measures, since, until });
    }),
    { numRuns: tries(runs) },
  );
}

describe('a progress update on any history', () => {
  it('rests every statement on changes of that measure that had happened, or on a source', async () => {
    await whatever(async ({ store, update, measures, until }) => {
      const { rows } = await store.changes({}, { offset: 0, limit: 1000 });
      const records = new Map(rows.map((record) => [record.number, record]));
      const { sources } = await store.catalogue();
      for (const { code, records: numbers, source } of [...Object.values(update.parts).flat(), ...update.risks]) {
        for (const number of numbers) {
          const record = records.get(number);
          assert(record !== undefined, `${code} rests on ${number}, which is no change`);
          assert(
            record.writes.some(({ value }) => value.code === code),
            `${code} rests on ${number}`,
          );
          assert(record.occurredOn <= until, `${code} on ${record.occurredOn}`);
        }
        // A measure that came later can quote what this register has not on record.
        const own = measures.get(code)?.quotation.source;
        assert(source === own || sources.some((one) => one.code === source), `${code} of ${source}`);
      }
    }, 60);
  });

  it('calls nothing late before its last day has passed, and nothing verified that is not', async () => {
    await whatever(({ update, measures, until }) => {
      for (const one of update.parts.late) assert(one.says === 'late' && one.lastDay < until && one.days > 0);
      for (const one of update.parts.verified) {
        const state = measures.get(one.code)?.state;
        if (one.says !== 'period') assert.equal(state, one.says === 'verified' ? 'verified' : 'partially_verified');
      }
      for (const { code } of update.parts.forecast) assert(!update.parts.late.some((late) => late.code === code));
    }, 60);
  });

  it('tells of each open measure in one place, and counts those it leaves out', async () => {
    await whatever(({ update, measures }) => {
      const told = (['late', 'open', 'forecast'] as const).flatMap((part) => update.parts[part]);
      const claimed = update.parts.reported.filter(({ says }) => says === 'reported');
      const codes = [...told, ...claimed].map(({ code }) => String(code));
      assert.equal(new Set(codes).size, codes.length);
      const shown = [...measures.values()].filter(({ confidential }) => !confidential);
      // A claim without a day has no report to tell of.
      const open = shown.filter((one) => isOpen(one) && (one.state !== 'reported_done' || one.report !== null));
      assert.deepEqual([...codes].sort(), open.map(({ code }) => String(code)).sort());
      assert.equal(update.confidential + update.measures.length, measures.size);
    }, 60);
  });

  it('names nothing confidential in text or in Word, and is the same each time', async () => {
    await whatever(async ({ store, measures, since, until }) => {
      const asked = set({ since, until });
      const [once, again] = [await text(store, asked, TODAY), await text(store, asked, TODAY)];
      assert.equal(once, again);
      const xml = Object.values(partsOf(await wordFile(store, asked, TODAY))).join('\n');
      for (const one of [once, xml]) assert.doesNotMatch(one, /GEHEIM/);
      for (const { code, confidential } of measures.values()) {
        if (confidential) assert.doesNotMatch(`${once}\n${xml}`, new RegExp(`${code}(?!\\d)`), code);
      }
    }, 15);
  });
});
