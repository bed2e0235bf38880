import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES } from '../../../src/domain/language.js';
import {
  investigation,
  measure,
  quotation,
  register,
  source,
  sourceCode,
  vendor,
  vendorCode,
} from '../../support/builders.js';
import type { Register } from '../../../src/domain/register/register.js';
import { someRegister } from '../../support/arbitrary-registers.js';
import { contentsOf, importDesk } from '../../support/import-desk.js';
import { firstRegister } from '../../support/first-register.js';
import { tries } from '../../support/property-runs.js';

/** What a register file has no place for: how often something was changed. */
const unversioned = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'version' ? undefined : part)));

/** What is in use already: another vendor, with one measure that has no deadline. */
const OTHERS = register({
  vendors: [vendor('zoom')],
  sources: [source('zoom-dpia')],
  investigations: [investigation('ZM21', { vendor: vendorCode('zoom'), source: sourceCode('zoom-dpia') })],
  measures: [measure('ZM21-V1', { obligor: vendorCode('zoom') })],
});

function withoutOthers(all: Register): Register {
  const others = new Set<string>(
    [...OTHERS.vendors, ...OTHERS.sources, ...OTHERS.investigations].map(({ code }) => code),
  );
  const ours = <T extends { readonly code: string }>(items: readonly T[]) =>
    items.filter(({ code }) => !others.has(code));
  return {
    ...all,
    vendors: ours(all.vendors),
    sources: ours(all.sources),
    investigations: ours(all.investigations),
    measures: all.measures.filter(({ investigation: of }) => !others.has(of)),
  };
}

describe('an export that is imported again', () => {
  for (const form of ['xlsx', 'json'] as const) {
    it(`into an empty register gives the same register (${form})`, async () => {
      await fc.assert(
        fc.asyncProperty(someRegister, fc.constantFrom(...LANGUAGES), async (held, language) => {
          const file = await importDesk(held, { language }).export(form);
          const empty = importDesk();
          const outcome = await empty.import(file);
          assert.equal(outcome.type, 'done', JSON.stringify(outcome));
          assert.deepEqual(
            unversioned(await contentsOf(empty.store)),
            unversioned(await contentsOf(importDesk(held).store)),
          );
        }),
        { numRuns: tries(40) },
      );
    });
  }

  for (const form of ['xlsx', 'json'] as const) {
    it(`into a register that is in use, and has none of it, loses nothing (${form})`, async () => {
      await fc.assert(
        fc.asyncProperty(someRegister, fc.constantFrom(...LANGUAGES), async (held, language) => {
          const file = await importDesk(held, { language }).export(form);
          const desk = importDesk(OTHERS);
          const outcome = await desk.import(file);
          assert.equal(outcome.type, 'done', JSON.stringify(outcome));
          const [now, expected] = [await contentsOf(desk.store), await contentsOf(importDesk(held).store)];
          assert.deepEqual(unversioned(withoutOthers(now)), unversioned(expected));
        }),
        { numRuns: tries(25) },
      );
    });
  }

  for (const form of ['xlsx', 'csv', 'json'] as const) {
    it(`into the same register changes nothing (${form})`, async () => {
      await fc.assert(
        fc.asyncProperty(someRegister, fc.constantFrom(...LANGUAGES), async (held, language) => {
          const desk = importDesk(held, { language });
          const plan = await desk.plan(await desk.export(form));
          assert.deepEqual(plan.faults, []);
          assert.deepEqual(
            plan.measures.filter(({ type }) => type !== 'unchanged'),
            [],
          );
          assert.equal(plan.measures.length, held.measures.length);
          assert.deepEqual(plan.entries.items, []);
        }),
        { numRuns: tries(60) },
      );
    });
  }

  it('keeps the first register whole, in every form and language', async () => {
    const held = await firstRegister();
    for (const language of LANGUAGES) {
      for (const form of ['xlsx', 'json'] as const) {
        const empty = importDesk();
        assert.equal((await empty.import(await importDesk(held, { language }).export(form))).type, 'done');
        assert.deepEqual(
          unversioned(await contentsOf(empty.store)),
          unversioned(await contentsOf(importDesk(held).store)),
        );
      }
    }
  });

  it('cuts a text that no cell has room for, and takes none of it away', async () => {
    const long = `${'a'.repeat(32_766)}${'é'.repeat(900)}`;
    const held = register({ measures: [measure('OW20-V1', { quotation: quotation(long) })] });
    const desk = importDesk(held);
    const plan = await desk.plan(await desk.export('xlsx'));
    assert.deepEqual([plan.faults, plan.measures.map(({ type }) => type)], [[], ['unchanged']]);
  });

  it('tells of confidential measures their code alone, and leaves them as they are', async () => {
    const secret = measure('OW20-V2', {
      confidential: true,
      title: { nl: 'LEK', en: 'LEK' },
      notes: [{ nl: 'LEK', en: 'LEK' }],
    });
    const held = register({ measures: [measure('OW20-V1'), secret] });
    for (const form of ['xlsx', 'csv', 'json'] as const) {
      const desk = importDesk(held);
      const file = await desk.export(form);
      if (form !== 'xlsx') assert.doesNotMatch(Buffer.from(file).toString(), /LEK/);
      const plan = await desk.plan(file);
      assert.deepEqual(plan.faults, []);
      assert.deepEqual(
        plan.measures.map(({ type }) => type),
        ['unchanged', 'unchanged'],
      );
      const elsewhere = await importDesk(register({ measures: [measure('OW20-V1')] })).plan(file);
      assert.deepEqual(
        elsewhere.faults.map(({ kind, found }) => [kind, found]),
        [['withheld', 'OW20-V2']],
      );
    }
  });
});
