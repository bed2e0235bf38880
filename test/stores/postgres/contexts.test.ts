import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Contexts } from '../../../src/domain/store/contexts.js';
import { instantOf } from '../../../src/domain/time/local-date.js';
import { CONTEXT_KEPT, openPostgresContexts } from '../../../src/stores/postgres/contexts.js';
import type { Database } from '../../../src/stores/postgres/database.js';
import { BATCH } from '../../../src/stores/postgres/sweep.js';
import { contextKey, savedAt } from '../../contracts/contexts.contract.js';
import { olderBy } from '../../contracts/postgres-kept.js';
import { PgliteDatabase } from '../../support/pglite-database.js';
import { AwayDatabase } from './around-database.js';

const DAY = 86_400_000;

describe('contexts in PostgreSQL', () => {
  let made: PgliteDatabase;
  let notices: string[];
  let now: number;
  const open = (database: Database): Contexts =>
    openPostgresContexts({
      database,
      elapsed: { milliseconds: () => now },
      onNotice: (notice) => notices.push(notice),
    });
  const older = (milliseconds: number) => olderBy(milliseconds, { database: made, table: 'context', since: 'kept_at' });
  const count = async () => (await made.query('select count(*)::int as n from context')).rows[0]?.['n'];

  beforeEach(async () => {
    [notices, now] = [[], 0];
    made = await PgliteDatabase.migrated();
  });
  afterEach(() => made.remove());

  it('are shared by instances: the last to write wins', async () => {
    const [here, there] = [open(made), open(made)];
    await here.put(contextKey('p-1'), { previous: 'here', savedAt });
    assert.equal((await there.get(contextKey('p-1')))?.previous, 'here');
    await there.put(contextKey('p-1'), { language: 'en', savedAt });
    assert.deepEqual(await here.get(contextKey('p-1')), { language: 'en', savedAt });
  });

  it('are forgotten when nobody came back for a month', async () => {
    const contexts = open(made);
    await contexts.put(contextKey('p-1'), { previous: 1, savedAt });
    await older(CONTEXT_KEPT - DAY);
    assert.equal((await contexts.get(contextKey('p-1')))?.previous, 1);
    await older(2 * DAY);
    assert.equal(await contexts.get(contextKey('p-1')), undefined);
  });

  it('are removed from the database some at a time when they are old, now and then', async () => {
    const contexts = open(made);
    await made.query(
      `insert into context select 't', 'c', 'p-' || n, '{"savedAt":"1970-01-01T00:00:00.000Z"}', now()
       from generate_series(1, ${BATCH * 2 + 7}) n`,
    );
    await older(CONTEXT_KEPT + DAY);
    await contexts.put(contextKey('p-young'), { savedAt });
    await contexts.close();
    assert.equal(await count(), 1);
    await older(CONTEXT_KEPT + DAY);
    now = 1000;
    await contexts.put(contextKey('p-2'), { savedAt });
    await contexts.close();
    assert.equal(await count(), 2, 'it is not looked for again at once');
    now = 3_600_000;
    await contexts.put(contextKey('p-2'), { savedAt });
    await contexts.close();
    assert.equal(await count(), 1);
  });

  it('are none while the database is away, and nothing fails for it', async () => {
    const away = new AwayDatabase(made);
    const contexts = open(away);
    await contexts.put(contextKey('p-1'), { previous: 1, savedAt });
    away.isAway = true;
    assert.equal(await contexts.get(contextKey('p-1')), undefined);
    await contexts.put(contextKey('p-1'), { previous: 2, savedAt });
    assert.equal(notices.length, 2);
    away.isAway = false;
    assert.equal((await contexts.get(contextKey('p-1')))?.previous, 1);
    await contexts.put(contextKey('p-1'), { previous: 3, savedAt });
    assert.equal((await contexts.get(contextKey('p-1')))?.previous, 3);
  });

  it('lose what was said in all of them, however many there are, and also what nobody can read', async () => {
    const count = BATCH + 3;
    await made.query(
      `insert into context select 't', 'c', 'p-' || n, '{"language":"nl","previous":1,"savedAt":"1970-01-01T00:00:00.000Z"}', now()
       from generate_series(1, ${count}) n`,
    );
    await made.query(`insert into context values ('t', 'd', 'p-1', '{"previous":"words', now())`);
    const contexts = open(made);
    assert.equal(await contexts.removeSaidBefore(instantOf(1)), count + 1);
    assert.deepEqual(await contexts.get(contextKey(`p-${count}`)), { language: 'nl', savedAt });
    const { rows } = await made.query(`select value from context where value like '%previous%' or conversation = 'd'`);
    assert.deepEqual(rows, []);
  });

  it('that were written by something else are as if there were none', async () => {
    await made.query(`insert into context values ('t', 'c', 'p-1', '{"savedAt":7}', now())`);
    assert.equal(await open(made).get(contextKey('p-1')), undefined);
  });
});
