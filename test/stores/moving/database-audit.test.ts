import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { migrate, readMigrations } from '../../../src/stores/postgres/migrate.js';
import { PostgresStore } from '../../../src/stores/postgres/postgres-store.js';
import { auditDatabase } from '../../../src/stores/postgres/register/audit.js';
import { change, changed, measure, register } from '../../support/builders.js';
import { PgliteDatabase } from '../../support/pglite-database.js';

const V1 = measure('OW20-V1');
/** More than are read at once. */
const CHANGES = 603;

describe('checking the journal of a database', () => {
  let database: PgliteDatabase;
  let store: PostgresStore;
  const more = async (count: number) => {
    let now = (await store.measure(V1.code)) ?? V1;
    for (let index = 0; index < count; index += 1) {
      now = changed(now, { progress: index % 101 });
      await store.commit(change(now));
    }
  };
  const refused = (number: number) => ({ code: 'STORE_DAMAGED', message: new RegExp(`database, change ${number}:`) });

  beforeEach(async () => {
    database = await PgliteDatabase.migrated();
    store = new PostgresStore(database);
    await store.load(register({ measures: [V1] }));
  });
  afterEach(() => database.remove());

  it('finds a whole chain, a head that moves with every change, and where one stands that was kept', async () => {
    const none = await auditDatabase(database);
    assert.deepEqual([none.changes, none.unfinished, none.keptAt], [0, false, undefined]);
    await more(3);
    const { head } = await auditDatabase(database);
    await more(2);
    const now = await auditDatabase(database, head);
    assert.deepEqual([now.changes, now.keptAt, now.head === head], [5, 3, false]);
    assert.equal((await auditDatabase(database, none.head)).keptAt, 0);
    assert.equal((await auditDatabase(database, 'f'.repeat(64))).keptAt, null);
  });

  it('goes through more lines than it reads at once', async () => {
    await more(1);
    const line = `'{"hash":"' || repeat('0', 64) || '"'`;
    assert.equal((await auditDatabase(database)).changes, 1);
    const changes = Array.from({ length: CHANGES }, (_, index) => change(measure(`OW20-V${index + 2}`)));
    await Promise.all(changes.map((one) => store.commit(one)));
    assert.equal((await auditDatabase(database)).changes, CHANGES + 1);
    await database.query(`update change set line = ${line} where number = ${CHANGES}`);
    await assert.rejects(auditDatabase(database), refused(CHANGES));
  });

  const TAMPERED: readonly (readonly [what: string, statement: string, change: number])[] = [
    [
      'a letter of a line that was edited',
      `update change set line = replace(line, 'sanne', 'sanna') where number = 3`,
      3,
    ],
    ['who did it that was edited beside the line', `update change set actor = 'piet' where number = 2`, 2],
    ['the day that was edited beside the line', `update change set occurred_on = 20200101 where number = 4`, 4],
    ['a hash that was edited', `update change set hash = repeat('0', 64) where number = 5`, 5],
    ['a header of another store', `update journal_tip set header = replace(header, store, 'x'), store = 'x'`, 1],
    ['an end that counts more changes', `update journal_tip set number = 6`, 6],
    ['an end with another hash', `update journal_tip set hash = repeat('0', 64)`, 5],
  ];
  for (const [what, statement, number] of TAMPERED) {
    it(`names the change of ${what}`, async () => {
      await more(5);
      await database.query(statement);
      await assert.rejects(auditDatabase(database), refused(number));
    });
  }

  it('finds changes that were taken away, in the midst or at the end', async () => {
    await more(5);
    await database.query('delete from change_item');
    await database.query('delete from change where number = 5');
    await assert.rejects(auditDatabase(database), refused(5));
    await database.query('delete from change where number = 2');
    await assert.rejects(auditDatabase(database), refused(2));
  });

  it('says so where there is no journal', async () => {
    const empty = await PgliteDatabase.make();
    await assert.rejects(auditDatabase(empty), /no journal in this database/);
    await migrate(empty, await readMigrations());
    await assert.rejects(auditDatabase(empty), /no journal in this database/);
    await empty.remove();
  });
});
