/** What every store hands on when all of something is wanted. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { generateRegister } from '../../bench/generate-register.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import type { Criterion } from '../../src/domain/query/query.js';
import type { Store } from '../../src/domain/store/store.js';
import { change, changed, day, deadline } from '../support/builders.js';
import { codes, FIRST, query, TODAY } from './store-fixture.js';

/** More than is handed on at a time where a database has them. */
const MANY = 2300;

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeEach(current: () => Store): void {
  describe('everything that is asked for', () => {
    it('comes part by part, and is what a list would have', async () => {
      const store = current();
      await store.load(FIRST);
      const found: Measure[] = [];
      for await (const part of store.eachMeasure(query({ field: 'word', anyOf: ['open'] }), TODAY)) found.push(...part);
      const listed = await store.findMeasures(
        query({ field: 'word', anyOf: ['open'] }),
        { offset: 0, limit: 99 },
        TODAY,
      );
      assert.deepEqual(codes(found), codes(listed.rows));
      for await (const part of store.eachMeasure(query({ field: 'kind', anyOf: ['start'] }), TODAY)) {
        assert.fail(`nothing starts, and yet there is ${codes(part).join()}`);
      }
    });

    it('comes in the order of a list, of what is found by words and of a day in the past as well', async () => {
      const store = current();
      await store.load(generateRegister(MANY));
      const text: Criterion = { field: 'text', words: 'bewaartermijnen' };
      const open: Criterion = { field: 'word', anyOf: ['open'] };
      for (const asked of [query(), { ...query(), asOf: day('2021-06-30') }, query(text), query(text, open)]) {
        const found: Measure[] = [];
        for await (const part of store.eachMeasure(asked, TODAY)) found.push(...part);
        const { rows } = await store.findMeasures(asked, { offset: 0, limit: MANY }, TODAY);
        assert(rows.length > 0);
        assert.deepEqual(codes(found), codes(rows));
      }
    }).timeout(60_000);

    it('leaves nothing out and has nothing twice, whatever changes while it comes', async () => {
      const store = current();
      const register = generateRegister(MANY);
      await store.load(register);
      const found: string[] = [];
      for await (const part of store.eachMeasure(query(), TODAY)) {
        found.push(...codes(part));
        // To the other end of every list: what has come goes to the end, what has not to the beginning.
        for (const [measure, latest] of [
          [part[0], '2099-12-31'],
          [register.measures.findLast(({ code }) => !found.includes(code)), '1999-12-31'],
        ] as const) {
          const now = measure === undefined ? undefined : await store.measure(measure.code);
          if (now === undefined) continue;
          const deadlines = [...now.deadlines, deadline(latest, { version: now.deadlines.length + 1 })] as const;
          await store.commit(change(changed(now, { deadlines: [now.deadlines[0], ...deadlines.slice(1)] })));
        }
      }
      assert.equal(found.length, MANY);
      assert.equal(new Set(found).size, MANY);
    }).timeout(60_000);
  });
}
