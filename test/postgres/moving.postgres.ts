import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'mocha';
import { generateRegister } from '../../bench/generate-register.js';
import { moveToDatabase } from '../../src/stores/moving/move-to-database.js';
import { openData } from '../../src/stores/open.js';
import { openPostgres } from '../../src/stores/postgres/open.js';
import { auditDatabase } from '../../src/stores/postgres/register/audit.js';
import { connectTo } from '../../src/stores/postgres/pg-database.js';
import { REAL } from '../contracts/postgres-kept.js';
import { describeMoving } from '../stores/moving/moving-contract.js';
import type { Databases } from '../stores/moving/moving-fixture.js';
import { describeRefusedMoves } from '../stores/moving/refused-moves.js';
import { change, changed, day } from '../support/builders.js';
import { compiled } from '../support/compiled.js';
import { LONE_OWNER, REAL_TIME } from '../support/data-folder.js';
import { PostgresServer } from '../support/postgres-server.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const ignored = () => undefined;
let server: PostgresServer;

before(async () => {
  server = await PostgresServer.start();
});
after(() => server.remove());

const RUNS = 5;
const BROKEN_OFF = 12;

const databases = async (): Promise<Databases> => {
  const opened: ReturnType<typeof connectTo>[] = [];
  const make = async () => {
    const url = await server.makeDatabase();
    const database = connectTo({ url, elapsed: REAL, onNotice: ignored, connections: 1 });
    opened.push(database);
    return database;
  };
  const remove = async () => {
    await Promise.all(opened.map((one) => one.close()));
  };
  return { make, remove };
};

describeMoving('a PostgreSQL server', databases, RUNS);
describeRefusedMoves('a PostgreSQL server', databases, BROKEN_OFF);

/** Milliseconds after which a move is killed: before it begins, in the midst of it, when it is nearly done. */
const MOMENTS = [250, 550, 1100];

describe('npm run move-store', function () {
  this.timeout(240_000);
  let root: string;
  let dataDir: string;
  const environment = (url: string, folder: string) => ({ ...process.env, DATABASE_URL: url, DATA_DIR: folder });
  const script = [compiled(new URL('../../scripts/move-store.ts', import.meta.url))];
  const run = (direction: string, url: string, folder: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...script, direction], {
      cwd: project,
      encoding: 'utf8',
      env: environment(url, folder),
    });
    return { status, stdout, stderr };
  };
  const begin = (direction: string, url: string, folder: string): ChildProcess =>
    spawn(process.execPath, [...script, direction], { cwd: project, env: environment(url, folder), stdio: 'ignore' });
  /** It may have come to its end by then. */
  const killed = async (moving: ChildProcess, moment: number) => {
    const ended = once(moving, 'exit');
    await pause(moment);
    moving.kill('SIGKILL');
    await ended;
  };
  const journalIn = (folder: string) => readFile(path.join(folder, 'journal.jsonl'), 'utf8');
  const countIn = async (url: string, table: string): Promise<number> => {
    const there = await server.statement(`select to_regclass('${table}') is not null as is_there`, url);
    if (there[0]?.['is_there'] !== true) return 0;
    return Number((await server.statement(`select count(*)::int as count from ${table}`, url))[0]?.['count']);
  };
  /** The server notices that a client is gone when it next has something for it. */
  const alone = async (url: string) => {
    const others = `select count(*)::int as count from pg_stat_activity where application_name = 'nakoming' and datname = '${new URL(url).pathname.slice(1)}'`;
    for (let left = 100; left > 0; left -= 1) {
      if ((await server.statement(others))[0]?.['count'] === 0) return;
      await pause(50);
    }
  };

  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'nakoming-move-'));
    dataDir = path.join(root, 'from');
    const { store } = await openData({ dataDir, elapsed: REAL_TIME, onNotice: ignored });
    const first = generateRegister(2000);
    await store.load(first);
    const changes = first.measures.slice(0, 600).map((one) => change(changed(one, { progress: 40 })));
    await Promise.all(changes.map((one) => store.commit(one)));
    await store.close();
  });
  after(() => rm(root, { recursive: true }));

  it('moves everything there and back, says how much, and never prints the password', async () => {
    const url = (await server.makeDatabase()).replace('owner@', 'owner:a-secret@');
    const back = path.join(root, 'back');
    const [there, again] = [run('to-database', url, dataDir), run('to-files', url, back)];
    for (const { status, stdout, stderr } of [there, again]) {
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /measures: 2000/);
      assert.match(stdout, /changes: 600\nhead: [0-9a-f]{64}\n/);
      assert.doesNotMatch(stdout, /a-secret/);
    }
    assert.equal(await journalIn(back), await journalIn(dataDir));
  });

  it('says how it is used, and what is wrong with an address without repeating it', () => {
    assert.match(run('sideways', server.url(), dataDir).stderr, /^Usage: /);
    assert.match(run('to-database', '', dataDir).stderr, /^DATABASE_URL is not set/);
    const wrong = run('to-database', 'mysql://owner:a-secret@host/name', dataDir);
    assert.equal(wrong.status, 2);
    assert.doesNotMatch(wrong.stderr, /a-secret/);
    const nowhere = run('to-database', server.url('nowhere').replace('owner@', 'owner:a-secret@'), dataDir);
    assert.equal(nowhere.status, 1);
    assert.match(nowhere.stderr, /Nothing was moved/);
    assert.doesNotMatch(nowhere.stderr, /a-secret/);
  });

  it('refuses while an instance has the database', async () => {
    const url = await server.makeDatabase();
    const { store } = await openPostgres({ url, elapsed: REAL, onNotice: ignored });
    try {
      await store.catalogue();
      const { status, stderr } = run('to-database', url, dataDir);
      assert.equal(status, 1);
      assert.match(stderr, /in use.*Stop every instance/s);
    } finally {
      await store.close();
    }
  });

  it('killed at any moment, leaves a database that is empty or whole', async () => {
    for (const moment of MOMENTS) {
      const url = await server.makeDatabase();
      const moving = begin('to-database', url, dataDir);
      await killed(moving, moment);
      await alone(url);
      const count = await countIn(url, 'change');
      assert([0, 600].includes(count), String(count));
      if (count === 0) {
        assert.deepEqual([await countIn(url, 'item'), await countIn(url, 'journal_tip')], [0, 0]);
        assert.equal(run('to-database', url, dataDir).status, 0);
      }
    }
  });

  it('killed at any moment, leaves no folder, or one that is whole', async () => {
    const url = await server.makeDatabase();
    assert.equal(run('to-database', url, dataDir).status, 0);
    for (const moment of MOMENTS) {
      const folder = path.join(root, `killed-${moment}`);
      const moving = begin('to-files', url, folder);
      await killed(moving, moment);
      await alone(url);
      if (!existsSync(folder)) assert.equal(run('to-files', url, folder).status, 0);
      assert.equal(await journalIn(folder), await journalIn(dataDir));
      assert.equal(
        (await readdir(root)).some((name) => name.endsWith('.moving')),
        false,
      );
    }
  });

  it('goes on from the beginning where its connection is lost, and loses nothing', async () => {
    const url = await server.makeDatabase();
    const database = connectTo({ url, elapsed: REAL, onNotice: ignored, connections: 1 });
    const name = new URL(url).pathname.slice(1);
    const move = { dataDir, database, elapsed: REAL, owner: LONE_OWNER, today: day('2021-02-01') };
    let ended = 0;
    const end = async () => {
      const rows = await server.statement(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and application_name = 'nakoming'`,
      );
      ended += rows.length;
    };
    // Told when the first register is there: the changes are still to come.
    const onNotice = (notice: string) => {
      if (ended === 0 && notice.includes('now the changes')) void end();
    };
    const moved = await moveToDatabase({ ...move, onNotice });
    assert.deepEqual([moved.changes, ended], [600, 1]);
    assert.equal((await auditDatabase(database)).head, moved.head);
    await database.close();
  });

  it('leaves a chain that verify-audit finds whole while instances add to it', async () => {
    const url = await server.makeDatabase();
    const { store, database } = await openPostgres({ url, elapsed: REAL, onNotice: ignored });
    const first = generateRegister(300);
    await store.load(first);
    const adding = Promise.all(
      first.measures.map(async (one) => {
        await pause(Math.random() * 1000);
        return store.commit(change(changed(one, { progress: 40 })));
      }),
    );
    const state = { added: false };
    const whole = adding.then(() => void (state.added = true));
    const seen: number[] = [];
    // For as long as it takes, however fast the machine is.
    do seen.push((await auditDatabase(database)).changes);
    while (!state.added);
    await whole;
    assert.deepEqual(
      seen,
      [...seen].sort((a, b) => a - b),
    );
    assert(new Set(seen).size > 2, seen.join(', '));
    assert.equal((await auditDatabase(database)).changes, 300);
    await store.close();
  });

  it('has made a database and a folder of which verify-audit finds the same head', async () => {
    const url = await server.makeDatabase();
    assert.equal(run('to-database', url, dataDir).status, 0);
    const verify = (args: readonly string[], address: string) =>
      spawnSync(process.execPath, [compiled(new URL('../../scripts/verify-audit.ts', import.meta.url)), ...args], {
        cwd: project,
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: address },
      });
    const [inFiles, inDatabase] = [verify([dataDir], ''), verify([], url)];
    assert.deepEqual([inDatabase.status, inDatabase.stderr], [0, '']);
    assert.match(inDatabase.stdout, /^changes: 600\nhead: [0-9a-f]{64}\n$/);
    assert.equal(inDatabase.stdout, inFiles.stdout);
    assert.equal(verify([url], '').stdout, inFiles.stdout);
    const head = /head: (\S+)/.exec(inFiles.stdout)?.[1] ?? '';
    assert.match(verify([head], url).stdout, /that of change 600/);
    assert.equal(verify(['f'.repeat(64)], url).status, 1);
    await server.statement(
      `update change set line = replace(line, '"progress":40', '"progress":41') where number = 7`,
      url,
    );
    const damaged = verify([], url);
    assert.equal(damaged.status, 1);
    assert.match(damaged.stderr, /change 7: the line is not as it was written/);
  });
});
