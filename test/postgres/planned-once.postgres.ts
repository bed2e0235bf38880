/** What every click has the database do is not planned anew each time: planning takes longer than doing it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { generateRegister } from '../../bench/generate-register.js';
import type { Store } from '../../src/domain/store/store.js';
import type { Database } from '../../src/stores/postgres/database.js';
import { integerIn } from '../../src/stores/postgres/fields.js';
import { migrate, readMigrations } from '../../src/stores/postgres/migrate.js';
import { connectTo } from '../../src/stores/postgres/pg-database.js';
import { PostgresStore } from '../../src/stores/postgres/postgres-store.js';
import { change, changed } from '../support/builders.js';
import { PostgresServer } from '../support/postgres-server.js';

const MEASURES = 1000;
const TIMES = 20;
/** The server makes as many plans for the values at hand before it compares them with a common one. */
const TRIED = 5;
/** How they begin: a measure, a key that may be known, a history, and what a change reads and writes. */
const STATEMENTS = [
  'select i.code, i.value from item',
  'select line from change where key',
  'select t.total, p.line',
  'select t.number, t.hash',
  'with held as',
];

describe('statements of a click', () => {
  const register = generateRegister(MEASURES);
  let server: PostgresServer;
  let database: Database;
  let store: Store;

  before(async () => {
    server = await PostgresServer.start();
    // With one connection it is known which one has the plans.
    const [elapsed, url] = [{ milliseconds: () => performance.now() }, await server.makeDatabase()];
    database = connectTo({ url, elapsed, onNotice: () => undefined, connections: 1 });
    await migrate(database, await readMigrations());
    store = new PostgresStore(database);
    await store.load(register);
  });
  after(async () => {
    await store.close();
    await server.remove();
  });

  const plansOf = async (beginning: string) => {
    const { rows } = await database.query(
      `select sum(generic_plans)::int as common, sum(custom_plans)::int as own from pg_prepared_statements
       where ltrim(statement, E' \\n') like $1`,
      [`${beginning}%`],
    );
    return { common: integerIn(rows[0], 'common'), own: integerIn(rows[0], 'own') };
  };

  it('are planned a few times, and then have a plan in common', async () => {
    const [first] = register.measures;
    assert.ok(first);
    for (let time = 0; time < TIMES; time += 1) {
      const now = await store.measure(first.code);
      assert.ok(now);
      const done = await store.commit(change(changed(now, { progress: time }), { key: `click ${time}` }));
      assert.equal(done.status, 'committed');
      await store.changeWithKey(`click ${time}`);
      await store.changes({ subject: first.code }, { offset: 0, limit: 5 });
    }
    for (const statement of STATEMENTS) {
      const { common, own } = await plansOf(statement);
      assert.ok(own <= TRIED && common > TRIED, `${statement}: ${common} and ${own}`);
    }
  });
});
