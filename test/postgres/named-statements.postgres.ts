import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { connectTo } from '../../src/stores/postgres/pg-database.js';
import { PostgresServer } from '../support/postgres-server.js';

const ASKED = 'select $1::text as said';
const OFTEN = 5;

describe('statements that come often', function () {
  this.timeout(60_000);
  let server: PostgresServer;
  let url: string;
  before(async () => {
    server = await PostgresServer.start();
    url = await server.makeDatabase();
  });
  after(() => server.remove());

  /** One connection, so that what is done to it is noticed. */
  const database = () =>
    connectTo({
      url,
      elapsed: { milliseconds: () => performance.now() },
      onNotice: () => undefined,
      connections: 1,
    });
  const namesOn = async (on: ReturnType<typeof database>): Promise<number> =>
    Number((await on.query('select count(*)::int as names from pg_prepared_statements')).rows[0]?.['names']);

  it('are planned once a connection, and answer as before', async () => {
    const on = database();
    for (let time = 0; time < OFTEN; time += 1) {
      assert.equal((await on.query(ASKED, [`${time}`])).rows[0]?.['said'], `${time}`);
    }
    assert.equal(await namesOn(on), 1);
    await on.close();
  });

  it('go on without where a pooler loses them, in a transaction as well, and nothing is done twice', async () => {
    const on = database();
    await on.query('create table deed (said text)');
    const doIt = (said: string) =>
      on.transaction(async (session) => {
        await session.query('insert into deed values ($1::text)', [said]);
        return (await session.query(ASKED, [said])).rows[0]?.['said'];
      });
    for (let time = 0; time < OFTEN; time += 1) await doIt(`${time}`);
    await on.query('deallocate all');
    assert.equal(await doIt('without'), 'without');
    assert.equal((await on.query(ASKED, ['still'])).rows[0]?.['said'], 'still');
    const { rows } = await on.query('select count(*)::int as deeds from deed');
    assert.equal(rows[0]?.['deeds'], OFTEN + 1);
    assert.equal(await namesOn(on), 0);
    await on.close();
  });
});
