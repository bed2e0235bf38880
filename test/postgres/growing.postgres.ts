/** A register that grows while several instances answer from it. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Write } from '../../src/domain/change/change.js';
import type { Investigation } from '../../src/domain/register/register.js';
import type { Store } from '../../src/domain/store/store.js';
import { migrate, readMigrations } from '../../src/stores/postgres/migrate.js';
import { openPostgres } from '../../src/stores/postgres/open.js';
import { connectTo } from '../../src/stores/postgres/pg-database.js';
import { change, day, investigation, measure, person, vendor, vendorCode } from '../support/builders.js';
import { PostgresServer } from '../support/postgres-server.js';
import { ALL, codes, FIRST, query, TODAY } from '../contracts/store-fixture.js';

const elapsed = { milliseconds: () => performance.now() };
const options = { elapsed, onNotice: () => undefined };

describe('a register that grows in a database', () => {
  let server: PostgresServer;
  let url: string;
  const opened: { close: () => Promise<void> }[] = [];

  const open = async (): Promise<Store> => {
    const { store } = await openPostgres({ url, ...options });
    opened.push(store);
    return store;
  };
  const ow20 = async (store: Store): Promise<Investigation> => {
    const found = (await store.catalogue()).investigations.find(({ code }) => code === 'OW20');
    assert.ok(found);
    return found;
  };
  const commit = async (store: Store, ...writes: readonly [Write, ...Write[]]) =>
    assert.equal((await store.commit(change(writes))).status, 'committed');

  before(async () => {
    server = await PostgresServer.start();
  });
  after(() => server.remove());
  beforeEach(async () => {
    url = await server.makeDatabase();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });

  it('has the same catalogue for another instance until that is spoken with, and then the new one', async () => {
    const [one, other] = [await open(), await open()];
    await one.load(FIRST);
    const before = await other.catalogue();
    assert.equal(await other.catalogue(), before);
    await commit(one, { type: 'vendor', value: vendor('zoom') });
    await other.person(person('p-sanne'));
    const after = await other.catalogue();
    assert.deepEqual(after.vendors.at(-1), vendor('zoom'));
    await other.person(person('p-sanne'));
    assert.equal(await other.catalogue(), after);
    assert.deepEqual(await one.catalogue(), after);
  });

  it('files measures by what another instance has just said of their investigation', async () => {
    const [one, other] = [await open(), await open()];
    await one.load(FIRST);
    const excel = query({ field: 'product', anyOf: ['Excel'] });
    const mine = FIRST.measures.filter((known) => known.investigation === 'OW20').length;
    assert.equal(await other.countMeasures(excel, TODAY), 0);
    const before = await ow20(other);
    await commit(one, { type: 'investigation', value: { ...before, products: ['Excel'], version: 2 } });
    assert.equal(await other.countMeasures(excel, TODAY), mine);
    const gw30 = investigation('GW30', { vendor: vendorCode('google-cloud'), products: ['Excel'] });
    await commit(one, { type: 'investigation', value: gw30 });
    await commit(other, { type: 'measure', value: measure('GW30-V1') });
    assert.equal(await one.countMeasures(excel, TODAY), mine + 1);
    const google = query({ field: 'vendor', anyOf: [vendorCode('google-cloud')] });
    assert.deepEqual((await one.findMeasures(google, { offset: 0, limit: 9 }, TODAY)).rows.length, 2);
  });

  it('lets one of two instances win that change the same entry', async () => {
    const [one, other] = [await open(), await open()];
    await one.load(FIRST);
    const now = await ow20(one);
    const write = (products: readonly string[]): Write => ({
      type: 'investigation',
      value: { ...now, products, version: 2 },
    });
    const results = await Promise.all([
      one.commit(change([write(['Excel'])], { key: 'one' })),
      other.commit(change([write(['Word'])], { key: 'other' })),
    ]);
    assert.deepEqual(results.map(({ status }) => status).sort(), ['committed', 'conflict']);
    const conflict = results.find(({ status }) => status === 'conflict');
    assert.ok(conflict?.status === 'conflict');
    assert.deepEqual([conflict.subject, conflict.version], ['investigation/OW20', 2]);
  });

  it('can be changed where it was kept before entries had versions', async () => {
    const migrations = await readMigrations();
    const database = connectTo({ url, ...options });
    opened.push(database);
    await migrate(database, migrations);
    const evidence = [{ title: 'Verslag', link: 'https://example.org/verslag', date: day('2023-01-02') }];
    const half = { from: day('2020-07-01'), to: day('2020-12-31') };
    const occurrences = [{ ...half, state: 'reported_done' as const, report: null, evidence, verification: null }];
    const measures = FIRST.measures.map((one) => {
      if (one.code === 'OW20-V3') return { ...one, evidence };
      return one.code === 'OW20-S1' ? { ...one, occurrences } : one;
    });
    await (await open()).load({ ...FIRST, measures });
    await server.statement(`update catalogue set value = (value::jsonb - 'version')::text`, url);
    await server.statement('alter table journal_tip drop column catalogue_version', url);
    await server.statement('drop table file_under_way', url);
    await server.statement('drop index change_by_kind', url);
    await server.statement('alter table measure drop column evidenced', url);
    await server.statement('delete from schema_migration where number >= 9', url);
    await migrate(database, migrations);
    const store = await open();
    const before = await ow20(store);
    assert.equal(before.version, 1);
    await commit(store, { type: 'investigation', value: { ...before, products: ['Excel'], version: 2 } });
    assert.deepEqual((await ow20(store)).products, ['Excel']);
    const [record] = (await store.changes({}, { offset: 0, limit: 1 })).rows;
    assert.deepEqual(record?.before, [before]);
    const evidenced = await store.findMeasures(query({ field: 'anyEvidence' }), ALL, TODAY);
    assert.deepEqual(codes(evidenced.rows), ['OW20-V3', 'OW20-S1']);
  });
});
