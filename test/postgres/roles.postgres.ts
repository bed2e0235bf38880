/** The roles of docs/operations.md: one that owns the tables and migrates, one that the service works with. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { openPostgresKept } from '../../src/stores/postgres/open-kept.js';
import { openPostgres } from '../../src/stores/postgres/open.js';
import { openPostgresOutbox } from '../../src/stores/postgres/outbox/postgres-outbox.js';
import { request, settlement, planning, message, reminder } from '../contracts/outbox-fixture.js';
import { FIRST } from '../contracts/store-fixture.js';
import { change, changed, measureCode, person } from '../support/builders.js';
import { connection } from '../support/instances.js';
import { PostgresServer } from '../support/postgres-server.js';

const V2 = measureCode('OW20-V2');
const SANNE = person('p-sanne');
const elapsed = { milliseconds: () => performance.now() };
const onNotice = () => undefined;

/** As the owner of everything, before the first start. */
const ROLES = (database: string) => `
  create role nakoming_owner login;
  create role nakoming login;
  revoke all on database ${database} from public;
  grant connect on database ${database} to nakoming, nakoming_owner;
  grant create on schema public to nakoming_owner;
  grant usage on schema public to nakoming`;

/** As nakoming_owner, after each migration. */
const RIGHTS = `
  grant select, insert, update, delete on all tables in schema public to nakoming;
  grant usage on all sequences in schema public to nakoming;
  revoke update, delete on change, change_item, removal from nakoming;
  revoke insert, update, delete on schema_migration from nakoming`;

describe('the role of the service, apart from the one that owns the tables', () => {
  let server: PostgresServer;
  let url: string;

  before(async () => {
    server = await PostgresServer.start();
    const made = await server.makeDatabase();
    await server.statement(ROLES(new URL(made).pathname.slice(1)), made);
    url = made.replace('//owner@', '//nakoming@');
    const asOwner = made.replace('//owner@', '//nakoming_owner@');
    await (await openPostgres({ url: asOwner, elapsed, onNotice })).database.close();
    await server.statement(RIGHTS, asOwner);
  });
  after(() => server.remove());

  it('does everything that the service does', async () => {
    const { database, store } = await openPostgres({ url, elapsed, onNotice });
    assert.equal(await store.load(FIRST), true);
    const now = await store.measure(V2);
    assert.ok(now);
    assert.equal((await store.commit(change(changed(now, { progress: 5 })))).status, 'committed');
    const outbox = await openPostgresOutbox({ database });
    const one = reminder();
    await outbox.plan(planning({ reminders: [one], messages: [message('m', { reminders: [one.key] })] }));
    const claims = await outbox.claim(request({ limit: 1 }));
    assert.equal(await outbox.settle(claims.map((claim) => settlement(claim))), 1);
    const kept = await openPostgresKept({ database, elapsed, onNotice });
    await kept.names.put({ person: SANNE, name: 'Sanne', account: 'sanne' });
    assert.equal(await kept.names.forget(SANNE), true);
    const place = { tenant: 't', conversation: 'c' };
    const reference = { conversation: { id: 'c' } };
    await kept.conversations.put({
      ...place,
      kind: 'personal',
      person: SANNE,
      serviceUrl: 'https://localhost/',
      reference,
    });
    assert.deepEqual((await kept.conversations.get('t', 'c'))?.reference, reference);
    assert.equal(await kept.arrivals.claim({ ...place, activity: 'a' }), 'first');
    const claim = { instance: 'i', holds: 0, answers: 10, messages: 10 };
    assert.ok((await kept.shares.exchange(claim)).places > 0);
    await store.close();
  });

  it('cannot rewrite what was recorded, nor change a table, nor say that a migration was carried out', async () => {
    const database = connection(url);
    const attempts = [
      'update change set actor = 1',
      'delete from change_item',
      'delete from removal',
      'drop table change',
      'alter table change add column more text',
      'create table more (a int)',
      `insert into schema_migration (number, name) values (99, 'more')`,
    ];
    for (const attempt of attempts)
      await assert.rejects(database.query(attempt), { code: 'STORE_UNWRITABLE' }, attempt);
    await database.close();
  });
});
