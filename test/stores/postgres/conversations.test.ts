import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { openPostgresConversations } from '../../../src/stores/postgres/conversations.js';
import { conversation } from '../../contracts/conversations.contract.js';
import { person } from '../../support/builders.js';
import { PgliteDatabase } from '../../support/pglite-database.js';
import { CountingDatabase } from './around-database.js';

const MANY = 1203;

describe('conversations in PostgreSQL', () => {
  let made: PgliteDatabase;
  let counting: CountingDatabase;

  beforeEach(async () => {
    made = await PgliteDatabase.migrated();
    counting = new CountingDatabase(made);
  });
  afterEach(() => made.remove());

  it('are read some at a time where all are wanted, and one alone where one is', async () => {
    const conversations = openPostgresConversations({ database: counting });
    await made.query(
      `insert into conversation
       select 't', 'c' || n, 'personal', 'p-' || n % 400, 'https://smba.trafficmanager.net/', '{}', n
       from generate_series(1, ${MANY}) n`,
    );
    const all = await conversations.list();
    assert.deepEqual([all.length, all[0]?.conversation, all.at(-1)?.conversation], [MANY, 'c1', `c${MANY}`]);
    assert.equal(counting.statements.length, 3);
    counting.begin();
    assert.equal((await conversations.personal(person('p-7')))?.conversation, 'c807');
    assert.equal((await conversations.latest())?.conversation, `c${MANY}`);
    assert.equal(counting.rows, 2);
  });

  it('of one instance are those of all', async () => {
    const [here, there] = [counting, made.again()].map((database) => openPostgresConversations({ database }));
    await here?.put(conversation('c1'));
    await there?.put(conversation('c2'));
    assert.deepEqual(await here?.personal(person('p-1')), conversation('c2'));
    await here?.remove('t', 'c2');
    assert.deepEqual(await there?.personal(person('p-1')), conversation('c1'));
  });
});
