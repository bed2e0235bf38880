import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Names } from '../../../src/domain/people/people.js';
import type { Database } from '../../../src/stores/postgres/database.js';
import { openPostgresNames } from '../../../src/stores/postgres/names.js';
import { byPerson, piet, sanne } from '../../contracts/names.contract.js';
import { everythingIn } from '../../contracts/postgres-kept.js';
import { PgliteDatabase } from '../../support/pglite-database.js';
import { AwayDatabase, CountingDatabase } from './around-database.js';

describe('names in PostgreSQL', () => {
  let made: PgliteDatabase;
  let notices: string[];
  const open = (database: Database): Promise<Names> =>
    openPostgresNames({ database, onNotice: (notice) => notices.push(notice) });

  beforeEach(async () => {
    notices = [];
    made = await PgliteDatabase.migrated();
  });
  afterEach(() => made.remove());

  it('that one instance learns or forgets are so at another from its next refresh on', async () => {
    const [here, there] = [await open(made), await open(made)];
    await here.put(sanne);
    await here.put(piet);
    assert.equal(there.get(sanne.person), undefined);
    await there.refresh();
    assert.deepEqual(byPerson(there), [sanne, piet]);
    await there.forget(sanne.person);
    assert.deepEqual(here.get(sanne.person), sanne);
    await here.refresh();
    assert.deepEqual([here.get(sanne.person), here.isForgotten(sanne.person)], [undefined, true]);
    await here.put(sanne);
    await there.refresh();
    assert.deepEqual([there.get(sanne.person), there.isForgotten(sanne.person)], [sanne, false]);
  });

  it('are refreshed by one statement, which gives one row where nothing has changed', async () => {
    const counting = new CountingDatabase(made);
    const names = await open(counting);
    for (const one of [sanne, piet]) await names.put(one);
    counting.begin();
    await names.refresh();
    assert.deepEqual(counting.statements.length, 1);
    assert.equal(counting.rows, 1);
  });

  it('are asked for once by many turns that begin together', async () => {
    const counting = new CountingDatabase(made);
    const names = await open(counting);
    counting.begin();
    await Promise.all(Array.from({ length: 50 }, () => names.refresh()));
    assert.ok(counting.statements.length <= 2, String(counting.statements.length));
  });

  it('are up to date after a refresh that was asked for while another was under way', async () => {
    const [here, there] = [await open(made), await open(made)];
    const first = there.refresh();
    await here.put(sanne);
    await Promise.all([first, there.refresh()]);
    assert.deepEqual(there.get(sanne.person), sanne);
  });

  it('that nobody is to know any more stand nowhere in the database', async () => {
    const [here, there] = [await open(made), await open(made)];
    await here.put(sanne);
    await there.refresh();
    await there.put({ ...sanne, name: 'Sanne Bakker' });
    await here.forget(sanne.person);
    assert.doesNotMatch(await everythingIn(made), /Sanne|aad-1/);
    assert.match(await everythingIn(made), /p-1/, 'that someone was forgotten is known');
  });

  it('stay as they were known while the database is away, and cannot be changed', async () => {
    const away = new AwayDatabase(made);
    const names = await open(away);
    await names.put(sanne);
    away.isAway = true;
    await names.refresh();
    assert.deepEqual(names.all(), [sanne]);
    assert.equal(notices.length, 1);
    const unreachable = { code: 'STORE_UNREACHABLE' };
    await assert.rejects(names.put(piet), unreachable);
    await assert.rejects(names.forget(sanne.person), unreachable);
    assert.deepEqual([names.get(piet.person), names.isForgotten(sanne.person)], [undefined, false]);
    away.isAway = false;
    assert.equal(await names.forget(sanne.person), true);
  });
});
