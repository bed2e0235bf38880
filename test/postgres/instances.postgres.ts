/** The register, shared by instances that come and go. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { ChangeRecord } from '../../src/domain/change/change.js';
import type { Store } from '../../src/domain/store/store.js';
import { checked, hashOfHeader } from '../../src/stores/journal/chained-line.js';
import { openPostgres } from '../../src/stores/postgres/open.js';
import { connectTo } from '../../src/stores/postgres/pg-database.js';
import { change, changed, measureCode, person } from '../support/builders.js';
import { PostgresServer } from '../support/postgres-server.js';
import { TestProcess } from '../support/processes.js';
import { FIRST, query, TODAY } from '../contracts/store-fixture.js';
import { personChange, someone } from '../contracts/store-people.js';

const ALL = { offset: 0, limit: 100_000 };
const V2 = measureCode('OW20-V2');
const WRITING = new URL('./writing-instance.ts', import.meta.url);
const elapsed = { milliseconds: () => performance.now() };

describe('instances that share a database', () => {
  let server: PostgresServer;
  let url: string;
  const opened: Store[] = [];

  const open = async (address = url): Promise<Store> => {
    const { store } = await openPostgres({ url: address, elapsed, onNotice: () => undefined });
    opened.push(store);
    return store;
  };

  before(async () => {
    server = await PostgresServer.start();
  });
  after(() => server.remove());
  beforeEach(async () => {
    url = await server.makeDatabase();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  /** Checks the chain line by line; gives the changes, oldest first. */
  async function chain(): Promise<readonly ChangeRecord[]> {
    const [tip] = await server.statement('select header, number, hash from journal_tip', url);
    const lines = await server.statement('select number, key, hash, line from change order by number', url);
    let hash = hashOfHeader(Buffer.from(String(tip?.['header'])));
    for (const [index, { number, line }] of lines.entries()) {
      assert.equal(number, index + 1);
      const check = checked(Buffer.from(String(line)), hash);
      assert.ok('hash' in check, `change ${String(number)} is not as it was written`);
      hash = check.hash;
    }
    assert.equal(tip?.['hash'], hash);
    assert.equal(tip?.['number'], lines.length);
    const [store] = opened;
    return [...(await (store ?? (await open())).changes({}, ALL)).rows].reverse();
  }

  /** Every version of every measure is there once, in its order. */
  function inOrder(records: readonly ChangeRecord[]): void {
    const versions = new Map<string, number[]>();
    for (const { writes } of records) {
      for (const { value } of writes) versions.set(value.code, [...(versions.get(value.code) ?? []), value.version]);
    }
    for (const own of versions.values()) {
      assert.deepEqual(
        own,
        own.map((_, index) => (own[0] ?? 0) + index),
      );
    }
  }

  it('load the first register once, and migrate once, when they all start together', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => open()));
    const loaded = await Promise.all(stores.map((store) => store.load(FIRST)));
    assert.equal(loaded.filter((one) => one).length, 1);
    for (const store of stores) assert.equal(await store.countMeasures(query(), TODAY), FIRST.measures.length);
  });

  it('see at once what another has changed', async () => {
    const [one, other] = [await open(), await open()];
    await one.load(FIRST);
    assert.equal((await other.catalogue()).vendors.length, FIRST.vendors.length);
    const verified = () => other.countMeasures(query({ field: 'state', anyOf: ['verified'] }), TODAY);
    assert.equal(await verified(), 1);
    const before = await one.measure(V2);
    assert.ok(before);
    await one.commit(change(changed(before, { state: 'verified' })));
    assert.equal((await other.measure(V2))?.state, 'verified');
    assert.equal(await verified(), 2);
    assert.deepEqual(await other.people(), []);
    await one.commit(personChange(someone('p-sanne', { roles: ['verifier'] })));
    assert.deepEqual((await other.person(person('p-sanne')))?.roles, ['verifier']);
    assert.equal((await other.people()).length, 1);
  });

  it('carry out a change once that comes to all of them, and tell each the same', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => open()));
    await stores[0]?.load(FIRST);
    const before = await stores[0]?.measure(V2);
    assert.ok(before);
    const twice = change(changed(before, { progress: 20 }), { key: 'card-1' });
    const results = await Promise.all(stores.map((store) => store.commit(twice)));
    assert.equal(results.filter(({ status }) => status === 'committed').length, 1);
    assert.equal(results.filter(({ status }) => status === 'duplicate').length, 3);
    const records = results.map((result) => 'record' in result && result.record);
    for (const record of records) assert.deepEqual(record, records[0]);
    assert.equal((await chain()).length, 1);
  });

  it('let one of them win where they change the same, and all come through who try again', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => open()));
    await stores[0]?.load(FIRST);
    const write = async (store: Store, name: string): Promise<void> => {
      for (let round = 0; round < 25;) {
        const now = await store.measure(V2);
        assert.ok(now);
        const result = await store.commit(
          change(changed(now, { progress: round }), { key: `${name} ${round} ${now.version}` }),
        );
        if (result.status === 'committed') round += 1;
      }
    };
    await Promise.all(stores.map((store, index) => write(store, `instance ${index}`)));
    const records = await chain();
    assert.equal(records.length, 100);
    inOrder(records);
  });

  it('are killed again and again, and lose nothing that they confirmed', async () => {
    const confirmed: string[] = [];
    let living = ['a', 'b'].map((name) => new TestProcess(WRITING, url, name, '400'));
    for (const [round, moment] of [40, 90, 25].entries()) {
      const [first, ...others] = living;
      assert.ok(first);
      await first.printed(moment);
      await first.kill();
      confirmed.push(...first.lines);
      living = [...others, new TestProcess(WRITING, url, `round ${round}`, '400')];
    }
    for (const one of living) {
      await one.printed(60);
      await one.kill();
      confirmed.push(...one.lines);
    }
    const records = await chain();
    inOrder(records);
    const kept = new Set(records.map(({ key }) => key));
    assert.equal(kept.size, records.length);
    const keys = confirmed.filter((line) => line !== 'ready');
    assert.ok(keys.length > 150);
    assert.deepEqual(
      keys.filter((key) => !kept.has(key)),
      [],
    );
  }).timeout(60_000);

  it('are not held up by one that stops in the middle of a change', async () => {
    const store = await open();
    await store.load(FIRST);
    const hung = connectTo({ url, elapsed, onNotice: () => undefined });
    const holding = hung.transaction(
      async (session) => {
        await session.query('select number from journal_tip for update');
        await pause(12_000);
      },
      { within: 60_000 },
    );
    holding.catch(() => undefined);
    await pause(100);
    const before = await store.measure(V2);
    assert.ok(before);
    const next = change(changed(before, { progress: 1 }), { key: 'after' });
    // The server ends a transaction whose owner is silent.
    let result = await store.commit(next).catch(() => null);
    for (let tries = 0; result === null && tries < 20; tries += 1) {
      await pause(500);
      result = await store.commit(next).catch(() => null);
    }
    assert.ok(result !== null && result.status !== 'conflict');
    await assert.rejects(holding);
    await hung.close();
  }).timeout(60_000);
});

describe('a database server that stops', () => {
  let server: PostgresServer;
  let store: Store;

  before(async () => {
    server = await PostgresServer.start();
    const url = await server.makeDatabase();
    ({ store } = await openPostgres({ url, elapsed, onNotice: () => undefined }));
    await store.load(FIRST);
  });
  after(async () => {
    await store.close();
    await server.remove();
  });

  it('is named as what it is, at once; and when it is back, everything goes on by itself with all that was confirmed', async () => {
    const confirmed: string[] = [];
    const write = async (key: string): Promise<boolean> => {
      const now = await store.measure(V2);
      if (now === undefined) return false;
      const result = await store.commit(change(changed(now, { progress: 5 }), { key }));
      if (result.status !== 'conflict') confirmed.push(key);
      return true;
    };
    let running = true;
    const writing = (async () => {
      for (let number = 0; running; number += 1) {
        const done = await write(`change ${number}`).catch((error: unknown) => error);
        if (done !== true) assert.equal((done as { code?: string }).code, 'STORE_UNREACHABLE');
        if (done !== true) await pause(20);
      }
    })();
    while (confirmed.length < 20) await pause(5);
    await server.stop('immediate');
    await assert.rejects(store.check(), { code: 'STORE_UNREACHABLE' });
    await assert.rejects(store.countMeasures(query(), TODAY), { code: 'STORE_UNREACHABLE' });
    await server.startAgain();
    const before = confirmed.length;
    while (confirmed.length < before + 20) await pause(5);
    running = false;
    await writing;
    await store.check();
    const kept = new Set((await store.changes({}, ALL)).rows.map(({ key }) => key));
    assert.deepEqual(
      confirmed.filter((key) => !kept.has(key)),
      [],
    );
  }).timeout(60_000);
});
