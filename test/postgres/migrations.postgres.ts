import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { migrate, readMigrations } from '../../src/stores/postgres/migrate.js';
import { openPostgres } from '../../src/stores/postgres/open.js';
import { connectTo } from '../../src/stores/postgres/pg-database.js';
import { change, changed, measureCode } from '../support/builders.js';
import { PostgresServer } from '../support/postgres-server.js';
import { FIRST } from '../contracts/store-fixture.js';

const V2 = measureCode('OW20-V2');
const elapsed = { milliseconds: () => performance.now() };

describe('the migrations of a database', () => {
  let server: PostgresServer;
  const databases: { close: () => Promise<void> }[] = [];
  const connect = (url: string) => {
    const database = connectTo({ url, elapsed, onNotice: () => undefined });
    databases.push(database);
    return database;
  };

  before(async () => {
    server = await PostgresServer.start();
  });
  afterEach(async () => {
    await Promise.all(databases.splice(0).map((database) => database.close()));
  });
  after(() => server.remove());

  it('are each carried out once, by whichever of many instances comes first', async () => {
    const url = await server.makeDatabase();
    const migrations = await readMigrations();
    const done = await Promise.all([1, 2, 3, 4, 5, 6].map(() => migrate(connect(url), migrations)));
    assert.equal(
      done.reduce((sum, one) => sum + one, 0),
      migrations.length,
    );
    const [{ count } = {}] = await server.statement('select count(*)::int as count from schema_migration', url);
    assert.equal(count, migrations.length);
  });

  it('are undone whole where one of them fails, and go on from there', async () => {
    const url = await server.makeDatabase();
    const half = { number: 1, name: '0001-half', statements: 'create table half (a int);\nselect 1 / 0;\n' };
    await assert.rejects(migrate(connect(url), [half]));
    assert.deepEqual(await server.statement(`select to_regclass('half') as half`, url), [{ half: null }]);
    assert.equal(await migrate(connect(url), await readMigrations()), (await readMigrations()).length);
  });

  it('of a newer program are refused by an older one, which changes nothing', async () => {
    const url = await server.makeDatabase();
    const migrations = await readMigrations();
    const newer = { number: migrations.length + 1, name: 'newer', statements: 'create table newer (a int);\n' };
    await migrate(connect(url), [...migrations, newer]);
    const opening = openPostgres({ url, elapsed, onNotice: () => undefined });
    await assert.rejects(opening, (error: Error & { code?: string }) => {
      assert.equal(error.code, 'STORE_NEWER');
      assert.match(error.message, /start the version/);
      return true;
    });
  });

  it('leave a service without rights of an owner to answer and to change, but not to rewrite what was recorded', async () => {
    const url = await server.makeDatabase();
    await migrate(connect(url), await readMigrations());
    await server.statement(
      `create role service login;
       grant usage on schema public to service;
       grant select, insert, update, delete on all tables in schema public to service;
       revoke update, delete on change, change_item, schema_migration from service;
       revoke insert on schema_migration from service`,
      url,
    );
    const asService = url.replace('//owner@', '//service@');
    const { store, database } = await openPostgres({ url: asService, elapsed, onNotice: () => undefined });
    databases.push(store);
    assert.equal(await store.load(FIRST), true);
    const before = await store.measure(V2);
    assert.ok(before);
    assert.equal((await store.commit(change(changed(before, { progress: 20 })))).status, 'committed');
    for (const statement of ['update change set actor = 1', 'delete from change', 'drop table change']) {
      await assert.rejects(database.query(statement), { code: 'STORE_UNWRITABLE' });
    }
  });
});
