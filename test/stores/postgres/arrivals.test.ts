import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { ARRIVALS } from '../../../src/domain/store/arrivals.js';
import { openPostgresArrivals } from '../../../src/stores/postgres/arrivals.js';
import type { Database } from '../../../src/stores/postgres/database.js';
import { everythingIn, olderBy } from '../../contracts/postgres-kept.js';
import { PgliteDatabase } from '../../support/pglite-database.js';

const elapsed = { milliseconds: () => 0 };
const key = (activity: string) => ({ tenant: 'tenant-1', conversation: '19:channel', activity });

describe('arrivals in PostgreSQL', () => {
  let made: PgliteDatabase;

  beforeEach(async () => {
    made = await PgliteDatabase.migrated();
  });
  afterEach(() => made.remove());

  it('are first although the claim was carried out twice, because its connection was lost', async () => {
    const twice: Database = {
      query: async (statement, values) => {
        await made.query(statement, values);
        return made.query(statement, values);
      },
      transaction: (work) => made.transaction(work),
      close: () => made.close(),
    };
    const arrivals = openPostgresArrivals({ database: twice, elapsed });
    assert.equal(await arrivals.claim(key('1')), 'first');
    assert.equal(await arrivals.claim(key('1')), 'under_way');
  });

  it('are under way until they are answered, and first once more where whoever had them is gone', async () => {
    const [one, another] = [1, 2].map(() => openPostgresArrivals({ database: made, elapsed }));
    assert.ok(one !== undefined && another !== undefined);
    for (const activity of ['1', '2']) assert.equal(await one.claim(key(activity)), 'first');
    assert.equal(await another.claim(key('1')), 'under_way');
    await one.answered(key('1'));
    await olderBy(ARRIVALS.heldFor + 1, { database: made, table: 'arrival', since: 'arrived_at' });
    assert.equal(await another.claim(key('1')), 'repeated');
    assert.equal(await another.claim(key('2')), 'first');
    assert.equal(await one.claim(key('2')), 'under_way');
  });

  it('take one row each, are told by none, and are removed when they are old', async () => {
    const arrivals = openPostgresArrivals({ database: made, elapsed });
    for (const activity of ['1', '2', '2']) await arrivals.claim(key(activity));
    const lines = (await everythingIn(made)).split('\n').filter((line) => line.includes('='));
    assert.equal(lines.length, 2);
    assert.doesNotMatch(lines.join('\n'), /tenant-1|channel/);
    await olderBy(ARRIVALS.kept + 1, { database: made, table: 'arrival', since: 'arrived_at' });
    await openPostgresArrivals({ database: made, elapsed }).claim(key('3'));
    const left = await made.query('select count(*)::int as n from arrival');
    assert.equal(left.rows[0]?.['n'], 1);
  });
});
