import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/domain/store/store.js';
import { change, changed, measure, measureCode, register } from '../../support/builders.js';
import { DataFolder } from '../../support/data-folder.js';
import { FailingCalls } from '../../support/failing-calls.js';

const CODE = measureCode('OW20-V1');
const OTHER = measureCode('OW20-V2');
const ALL = { offset: 0, limit: 100 };
const FIRST = register({ measures: [measure(CODE), measure(OTHER)] });

describe('the journal', () => {
  let folder: DataFolder;
  let calls: FailingCalls;
  let store: Store;

  const progress = async (code = CODE, key?: string) => {
    const now = await store.measure(code);
    assert.ok(now);
    return store.commit(change(changed(now, { progress: now.version }), key === undefined ? {} : { key }));
  };
  const isRefused = { name: 'StoreError', code: 'STORE_UNWRITABLE' };

  beforeEach(async () => {
    folder = await DataFolder.make();
    calls = new FailingCalls();
    store = await folder.open({ calls });
    await store.load(FIRST);
    await progress();
  });

  afterEach(async () => {
    calls.failing = {};
    await folder.remove();
  });

  describe('on a full disk', () => {
    beforeEach(() => {
      calls.failing = { write: 'ENOSPC' };
    });

    it('refuses a change, names the file and what to do, and leaves everything as it was', async () => {
      const before = await readFile(folder.journal);
      await assert.rejects(progress(), (error: Error) => {
        assert.match(error.message, /journal\.jsonl cannot be used .*ENOSPC.*free some space/i);
        return true;
      });
      assert.equal((await store.measure(CODE))?.version, 2);
      assert.equal((await store.changes({}, ALL)).total, 1);
      assert.deepEqual(await readFile(folder.journal), before);
    });

    it('goes on once there is space, without a trace of what failed', async () => {
      await assert.rejects(progress(CODE, 'card-7'), isRefused);
      calls.failing = {};
      const result = await progress(CODE, 'card-7');
      assert.equal(result.status, 'committed');
      assert.equal('record' in result && result.record.number, 2);
      await store.close();
      store = await folder.open();
      assert.equal((await store.measure(CODE))?.version, 3);
      assert.deepEqual(folder.notices, []);
    });

    it('refuses all changes that were waiting, also those that build on one that failed', async () => {
      const first = changed(measure(CODE, { version: 2 }), { progress: 1 });
      const second = changed(first, { progress: 2 });
      const attempts = [store.commit(change(first)), store.commit(change(second)), progress(OTHER)];
      const results = await Promise.allSettled(attempts);
      assert.deepEqual(
        results.map(({ status }) => status),
        ['rejected', 'rejected', 'rejected'],
      );
      calls.failing = {};
      for (const code of [CODE, OTHER]) assert.equal((await progress(code)).status, 'committed');
      assert.deepEqual(
        (await store.changes({}, ALL)).rows.map(({ number }) => number),
        [3, 2, 1],
      );
    });
  });

  it('refuses a change that was written but not flushed', async () => {
    calls.failing = { datasync: 'EIO' };
    await assert.rejects(progress(), isRefused);
    assert.equal((await store.measure(CODE))?.version, 2);
    calls.failing = {};
    assert.equal((await progress()).status, 'committed');
  });

  it('takes no change on top of half a line, until that could be taken away', async () => {
    calls.failing = { write: 'ENOSPC', truncate: 'EIO' };
    await assert.rejects(progress(), isRefused);
    calls.failing = { truncate: 'EIO' };
    await assert.rejects(progress(), isRefused);
    await assert.rejects(store.check(), isRefused);
    calls.failing = {};
    await store.check();
    assert.equal((await progress()).status, 'committed');
    await store.close();
    store = await folder.open();
    assert.equal((await store.measure(CODE))?.version, 3);
  });

  it('is read after half a line that nobody could take away', async () => {
    calls.failing = { write: 'ENOSPC', truncate: 'EIO' };
    await assert.rejects(progress(), isRefused);
    await store.close();
    calls.failing = {};
    store = await folder.open();
    assert.match(folder.notices.join(), /cut off/);
    assert.equal((await store.measure(CODE))?.version, 2);
  });

  it('has every change when the register could not be written, and says so', async () => {
    await mkdir(folder.file('register.jsonl.next'));
    await progress();
    await store.close();
    assert.match(folder.notices.join(), /register was not written; the journal has everything/);
    await rm(folder.file('register.jsonl.next'), { recursive: true });
    store = await folder.open();
    assert.equal((await store.measure(CODE))?.version, 3);
  });

  it('flushes changes that come together, together', async () => {
    const measures = Array.from({ length: 100 }, (_, index) => measure(`OW20-V${index + 10}`));
    calls.flushes = 0;
    const results = await Promise.all(measures.map((one) => store.commit(change(one, { kind: 'new_measure' }))));
    assert.ok(results.every(({ status }) => status === 'committed'));
    assert.ok(calls.flushes <= 3, `${calls.flushes} flushes`);
    assert.deepEqual(
      results.map((result) => 'record' in result && result.record.number),
      measures.map((_, index) => index + 2),
    );
  });

  it('confirms nothing before it is flushed', async () => {
    let finish: () => void = () => undefined;
    const flushed = new Promise<void>((resolve) => (finish = resolve));
    const slow = await DataFolder.make();
    const held = await slow.open({ calls: { datasync: () => flushed } });
    await held.load(FIRST);
    let confirmed = false;
    const done = held.commit(change(changed(measure(CODE), { progress: 1 }))).then(() => (confirmed = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(confirmed, false);
    assert.equal((await held.measure(CODE))?.version, 1);
    finish();
    await done;
    assert.equal((await held.measure(CODE))?.version, 2);
    await slow.remove();
  });
});

describe('a folder that cannot be used', () => {
  it('is named with what to do', async () => {
    const folder = await DataFolder.make();
    await writeFile(folder.file('a-file'), '');
    await assert.rejects(folder.open({ dataDir: folder.file('a-file') }), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'STORE_UNWRITABLE');
      assert.match(error.message, /a-file cannot be used .*DATA_DIR/);
      return true;
    });
    await folder.remove();
  });
});
