import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { connectTo } from '../../src/stores/postgres/pg-database.js';
import { PostgresServer } from '../support/postgres-server.js';

describe('whoever asks a database', function () {
  this.timeout(60_000);
  let server: PostgresServer;
  let url: string;
  before(async () => {
    server = await PostgresServer.start();
    url = await server.makeDatabase();
  });
  after(() => server.remove());

  const databaseWith = (step: () => Promise<void>) =>
    connectTo({ url, elapsed: { milliseconds: () => performance.now() }, onNotice: () => undefined, step });

  it('goes on in step with the others that were answered', async () => {
    const waiting: (() => void)[] = [];
    const database = databaseWith(() => new Promise((resolve) => waiting.push(resolve)));
    const told: string[] = [];
    const both = ['one', 'two'].map(async (name) => {
      const { rows } = await database.query('select $1::text as said', [name]);
      told.push(String(rows[0]?.['said']));
    });
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(told, []);
    for (const go of waiting) go();
    await Promise.all(both);
    assert.deepEqual(told.toSorted(), ['one', 'two']);
    await database.close();
  });

  it('waits for nobody while a transaction holds what others want', async () => {
    let steps = 0;
    const database = databaseWith(() => {
      steps += 1;
      return Promise.resolve();
    });
    await database.transaction(async (session) => {
      await session.query('select 1');
      await session.query('select 2');
    });
    assert.equal(steps, 0);
    await database.query('select 3');
    assert.equal(steps, 1);
    await database.close();
  });
});
