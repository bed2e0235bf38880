/** The backups of docs/operations.md, taken from a server while instances write in it, and restored. */
import assert from 'node:assert/strict';
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../src/domain/store/store.js';
import type { Database } from '../../src/stores/postgres/database.js';
import { openPostgresNames } from '../../src/stores/postgres/names.js';
import { openPostgres } from '../../src/stores/postgres/open.js';
import { auditDatabase } from '../../src/stores/postgres/register/audit.js';
import { change, changed, measureCode, person } from '../support/builders.js';
import { connection } from '../support/instances.js';
import { PostgresServer } from '../support/postgres-server.js';
import { TestProcess } from '../support/processes.js';

const ALL = { offset: 0, limit: 100_000 };
const V2 = measureCode('OW20-V2');
const SANNE = person('p-sanne');
const WRITING = new URL('./writing-instance.ts', import.meta.url);
const elapsed = { milliseconds: () => performance.now() };
const onNotice = () => undefined;

const confirmedBy = (writers: readonly TestProcess[]): readonly string[] =>
  writers.flatMap(({ lines }) => lines.filter((line) => line !== 'ready'));

async function keysIn(store: Store): Promise<ReadonlySet<string>> {
  return new Set((await store.changes({}, ALL)).rows.map(({ key }) => key));
}

/** Each measure that was changed stands where its changes leave it: a version for each. */
async function standsAsRecorded(store: Store): Promise<void> {
  const counts = new Map<string, number>();
  for (const { subject } of (await store.changes({}, ALL)).rows) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  assert.ok(counts.size > 0);
  for (const [code, count] of counts) assert.equal((await store.measure(measureCode(code)))?.version, count + 1);
}

describe('a backup of a database that instances go on writing in', () => {
  let server: PostgresServer;
  let url: string;
  let writers: TestProcess[] = [];
  const opened: { close: () => Promise<void> }[] = [];

  const open = async (address: string) => {
    const both = await openPostgres({ url: address, elapsed, onNotice });
    opened.push(both.store);
    return both;
  };
  const connect = (address: string): Database => {
    const database = connection(address);
    opened.push(database);
    return database;
  };
  const dump = (address: string) => server.program('pg_dump', '--format=custom', '--file=backup', address);
  /** Into a database of its own. */
  const restored = async (): Promise<string> => {
    const address = await server.makeDatabase();
    const how = ['--no-owner', '--exit-on-error', '--single-transaction'];
    await server.program('pg_restore', ...how, `--dbname=${address}`, 'backup');
    return address;
  };
  const end = async () => {
    await Promise.all(writers.splice(0).map((one) => one.kill()));
  };

  before(async () => {
    server = await PostgresServer.start();
  });
  after(() => server.remove());
  beforeEach(async () => {
    url = await server.makeDatabase();
    writers = ['a', 'b'].map((name) => new TestProcess(WRITING, url, name, '1000000'));
    await Promise.all(writers.map((one) => one.printed(60)));
  });
  afterEach(async () => {
    await end();
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });

  it('is whole, has all that was confirmed before it, and can be gone on with', async () => {
    const confirmed = confirmedBy(writers);
    await dump(url);
    await Promise.all(writers.map((one) => one.printed(one.lines.length + 20)));
    await end();
    const { database, store } = await open(await restored());
    const { changes } = await auditDatabase(database);
    const keys = await keysIn(store);
    assert.equal(keys.size, changes);
    assert.deepEqual(
      confirmed.filter((key) => !keys.has(key)),
      [],
    );
    await standsAsRecorded(store);
    const now = await store.measure(V2);
    assert.ok(now);
    assert.equal((await store.commit(change(changed(now, { progress: 1 }), { key: 'next' }))).status, 'committed');
    assert.equal((await auditDatabase(database)).changes, changes + 1);
  }).timeout(60_000);

  it('tells by a head that was kept elsewhere whether anything is lost that came after it', async () => {
    await dump(url);
    await Promise.all(writers.map((one) => one.printed(one.lines.length + 20)));
    await end();
    const source = connect(url);
    const backup = connect(await restored());
    const [whole, copy] = [await auditDatabase(source), await auditDatabase(backup)];
    assert.ok(whole.changes > copy.changes);
    assert.equal((await auditDatabase(source, copy.head)).keptAt, copy.changes);
    assert.equal((await auditDatabase(backup, whole.head)).keptAt, null);
  }).timeout(60_000);

  it('knows the name again of someone who was forgotten after it, who has to be forgotten once more', async () => {
    await end();
    const { database } = await open(url);
    const names = await openPostgresNames({ database, onNotice });
    await names.put({ person: SANNE, name: 'Sanne', account: 'sanne' });
    await dump(url);
    assert.equal(await names.forget(SANNE), true);
    const again = await openPostgresNames({ database: (await open(await restored())).database, onNotice });
    assert.equal(again.get(SANNE)?.name, 'Sanne');
    assert.equal(await again.forget(SANNE), true);
    assert.equal(again.isForgotten(SANNE), true);
  }).timeout(60_000);
});

describe('a base backup with the log of the server', () => {
  let server: PostgresServer;
  const inFolder = (name: string): string => path.join(server.folder, name);

  before(async () => {
    server = await PostgresServer.start();
    await server.program('mkdir', 'archive');
    await server.statement('alter system set archive_mode = on');
    await server.statement(
      `alter system set archive_command = 'test ! -f ${inFolder('archive')}/%f && cp %p ${inFolder('archive')}/%f'`,
    );
    await server.stop();
    await server.startAgain();
  });
  after(async () => {
    await server.stop('immediate', inFolder('base')).catch(() => undefined);
    await server.remove();
  });

  it('brings back any moment after it: all that was confirmed until then, and nothing after', async () => {
    const url = await server.makeDatabase();
    const writer = new TestProcess(WRITING, url, 'a', '1000000');
    await writer.printed(30);
    await server.program('pg_basebackup', `--dbname=${server.url('')}`, '--checkpoint=fast', '-D', inFolder('base'));
    await writer.printed(writer.lines.length + 60);
    const until = confirmedBy([writer]);
    const [moment] = await server.statement('select clock_timestamp()::text as now');
    await pause(50);
    await writer.printed(writer.lines.length + 60);
    await writer.kill();
    const last = confirmedBy([writer]).at(-1) ?? '';
    await server.statement('select pg_switch_wal()');
    await server.stop();
    await appendFile(
      inFolder('base/postgresql.auto.conf'),
      `archive_mode = off\nrestore_command = 'cp ${inFolder('archive')}/%f %p'\n` +
        `recovery_target_time = '${String(moment?.['now'])}'\nrecovery_target_action = promote\n`,
    );
    await writeFile(inFolder('base/recovery.signal'), '');
    await server.startAgain(inFolder('base'));
    const { database, store } = await openPostgres({ url, elapsed, onNotice });
    // It answers questions before it takes changes again.
    for (
      let tries = 0;
      tries < 100 &&
      !(await store.check().then(
        () => true,
        () => false,
      ));
      tries += 1
    )
      await pause(100);
    const keys = await keysIn(store);
    assert.equal((await auditDatabase(database)).changes, keys.size);
    assert.deepEqual(
      until.filter((key) => !keys.has(key)),
      [],
    );
    assert.equal(keys.has(last), false);
    await standsAsRecorded(store);
    await store.close();
  }).timeout(90_000);
});
