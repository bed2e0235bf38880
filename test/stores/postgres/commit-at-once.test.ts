import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { PostgresStore } from '../../../src/stores/postgres/postgres-store.js';
import { ALL, FIRST, query, TODAY } from '../../contracts/store-fixture.js';
import { change, changed, day, measureCode } from '../../support/builders.js';
import { PgliteDatabase } from '../../support/pglite-database.js';
import { CountingDatabase } from './around-database.js';

const V2 = measureCode('OW20-V2');
const V3 = measureCode('OW20-V3');

/** Does something in between, once. */
class Interrupted extends CountingDatabase {
  readonly #inner: PgliteDatabase;
  meanwhile: (() => Promise<unknown>) | null = null;

  constructor(inner: PgliteDatabase) {
    super(inner);
    this.#inner = inner;
  }

  override async query(...[statement, values, limits]: Parameters<CountingDatabase['query']>) {
    const { meanwhile } = this;
    if (meanwhile !== null && statement.startsWith('with held as')) {
      this.meanwhile = null;
      await meanwhile();
    }
    return super.query(statement, values, limits);
  }

  again(): PgliteDatabase {
    return this.#inner.again();
  }
}

describe('a change in PostgreSQL that touches nothing but its own measure', () => {
  let made: PgliteDatabase;
  let database: Interrupted;
  let store: PostgresStore;
  const stored = async (code = V2): Promise<Measure> => {
    const found = await store.measure(code);
    assert.ok(found);
    return found;
  };
  const rows = async (table: 'item' | 'measure') =>
    (await made.query(`select from_day, to_day from ${table} where code = $1 order by from_day`, [V2])).rows;

  beforeEach(async () => {
    made = await PgliteDatabase.migrated();
    database = new Interrupted(made);
    store = new PostgresStore(database);
    await store.load(FIRST);
    await store.catalogue();
  });
  afterEach(() => made.remove());

  it('takes two statements, and so do many that come at once', async () => {
    const [two, three] = [await stored(), await stored(V3)];
    database.begin();
    await store.commit(change(changed(two, { progress: 10 })));
    assert.equal(database.statements.length, 2);
    const next = await stored();
    database.begin();
    // The first is carried out by itself; those that came meanwhile share two statements.
    const results = await Promise.all([
      store.commit(change(changed(next, { progress: 20 }))),
      store.commit(change(changed(changed(next, {}), { progress: 30 }))),
      store.commit(change(changed(three, { owner: null }))),
    ]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['committed', 'committed', 'committed'],
    );
    assert.equal(database.statements.length, 4);
    assert.equal((await stored()).progress, 30);
  });

  it('leaves one row for each day on which it was otherwise', async () => {
    const days = ['2021-01-15', '2021-01-15', '2021-01-20'];
    for (const [index, on] of days.entries()) {
      const result = await store.commit(
        change(changed(await stored(), { progress: index, updatedOn: day(on) }), { occurredOn: day(on) }),
      );
      assert.equal(result.status, 'committed');
    }
    const spans = [
      [10101, 20210115],
      [20210115, 20210120],
      [20210120, 99991232],
    ];
    for (const table of ['item', 'measure'] as const) {
      const found = (await rows(table)).map((row) => [row['from_day'], row['to_day']]);
      assert.deepEqual(found.slice(1), spans.slice(1), table);
      assert.equal(found.length, 3, table);
    }
    const asOf = { ...query({ field: 'code', anyOf: [V2] }), asOf: day('2021-01-16') };
    assert.equal((await store.findMeasures(asOf, ALL, TODAY)).rows[0]?.progress, 1);
  });

  it('is carried out on what is there by then where another instance was in between', async () => {
    const [two, three] = [await stored(), await stored(V3)];
    const other = new PostgresStore(database.again());
    database.meanwhile = () => other.commit(change(changed(three, { progress: 5 })));
    const result = await store.commit(change(changed(two, { progress: 10 })));
    assert(result.status === 'committed');
    assert.equal(result.record.number, 2);
    assert.deepEqual([(await stored()).progress, (await stored(V3)).progress], [10, 5]);
  });

  it('loses against a change of the same measure that another instance made in between, and leaves nothing', async () => {
    const now = await stored();
    const other = new PostgresStore(database.again());
    database.meanwhile = () => other.commit(change(changed(now, { progress: 5 }), { key: 'other' }));
    const result = await store.commit(change(changed(now, { progress: 10 }), { key: 'own' }));
    assert.deepEqual(result, { status: 'conflict', subject: V2, version: 2 });
    assert.equal((await stored()).progress, 5);
    assert.equal((await store.changes({}, ALL)).total, 1);
  });
});
