import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rmdir, unlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/domain/store/store.js';
import { change, changed, measure, measureCode, register } from '../../support/builders.js';
import { DataFolder, LONE_OWNER, PATIENT_OWNER } from '../../support/data-folder.js';
import { TestProcess, WRITING_PROCESS } from '../../support/processes.js';

const CODE = measureCode('OW20-V1');
const isInUse = { name: 'StoreError', code: 'STORE_IN_USE' };

describe('a folder of data', () => {
  let folder: DataFolder;

  const locks = async () => (await readdir(folder.path)).filter((name) => name.startsWith('owner-'));
  const progress = async (store: Store) => {
    const now = await store.measure(CODE);
    assert.ok(now);
    return store.commit(change(changed(now, { progress: now.version })));
  };

  beforeEach(async () => {
    folder = await DataFolder.make();
  });

  afterEach(() => folder.remove());

  it('is refused to a second process, by name, and left to the first', async () => {
    const writing = new TestProcess(WRITING_PROCESS, folder.path, '1000000');
    await writing.printed(5);
    await assert.rejects(folder.open({ owner: PATIENT_OWNER }), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'STORE_IN_USE');
      assert.ok(error.message.includes(folder.path));
      return true;
    });
    await writing.printed(writing.lines.length + 5);
    await writing.kill();
  });

  it('is free at once after a proper end', async () => {
    // Nobody else comes, so however long the machine stands still, it is free because it was let go.
    const owner = { ...PATIENT_OWNER, sure: LONE_OWNER.sure };
    const first = await folder.open({ owner });
    await first.load(register({ measures: [measure(CODE)] }));
    await first.close();
    const second = await folder.open({ owner });
    assert.equal((await progress(second)).status, 'committed');
    assert.deepEqual(folder.notices, []);
    assert.equal((await locks()).length, 1);
  });

  it('is free after a kill without anyone lending a hand', async () => {
    const writing = new TestProcess(WRITING_PROCESS, folder.path, '1000000');
    await writing.printed(5);
    await writing.kill();
    assert.equal((await locks()).length, 1);
    const store = await folder.open();
    assert.equal((await progress(store)).status, 'committed');
    assert.match(folder.notices.join(), /did not end properly/);
  });

  it('goes to one alone of many that wait for it', async () => {
    await writeFile(folder.file('owner-7.lock'), 'of a process that is gone');
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => folder.open()));
    const refused = attempts.filter((attempt) => attempt.status === 'rejected');
    assert.equal(attempts.length - refused.length, 1);
    for (const attempt of attempts)
      if (attempt.status === 'rejected') await assert.rejects(Promise.reject(attempt.reason as Error), isInUse);
    assert.deepEqual(await locks(), ['owner-8.lock']);
  });

  it('is left alone by a process that was taken for dead', async () => {
    const store = await folder.open();
    await store.load(register({ measures: [measure(CODE)] }));
    await progress(store);
    const before = await folder.bytes();
    await writeFile(folder.file('owner-2.lock'), 'of another process');
    await assert.rejects(async () => {
      // It finds out within the time that it is sure of its lock.
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        await progress(store);
      }
    }, isInUse);
    const after = await folder.bytes();
    await assert.rejects(store.check(), isInUse);
    await assert.rejects(progress(store), isInUse);
    await store.close();
    assert.equal(after.get('register.jsonl'), before.get('register.jsonl'));
    assert.deepEqual(await folder.bytes(), after);
    assert.match(folder.notices.join(), /taken over by another process/);
  });

  it('is left alone when its lock was removed', async () => {
    const store = await folder.open();
    await store.load(register({ measures: [measure(CODE)] }));
    await unlink(folder.file('owner-1.lock'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await assert.rejects(progress(store), isInUse);
  });

  it('is not written by a process that was stopped for long, before it has looked whether it still owns it', async () => {
    let now = 0;
    const elapsed = { milliseconds: () => now };
    const store = await folder.open({ elapsed, owner: { beat: 3_600_000, sure: 60, stale: 200, look: 10 } });
    await store.load(register({ measures: [measure(CODE)] }));
    now = 1000;
    assert.equal((await progress(store)).status, 'committed');
    await writeFile(folder.file('owner-2.lock'), 'of another process');
    assert.equal((await progress(store)).status, 'committed', 'it is sure for a while');
    now = 2000;
    await assert.rejects(progress(store), isInUse);
  });

  it('stays with a process that stands still for seconds, again and again', async () => {
    let [now, stalls] = [0, 0];
    // Every look at the clock comes three seconds after the last, while it lasts.
    const elapsed = { milliseconds: () => (now += stalls-- > 0 ? 3000 : 0) };
    const owner = { beat: 3_600_000, sure: 2500, patience: 60_000 };
    const store = await folder.open({ elapsed, owner });
    await store.load(register({ measures: [measure(CODE)] }));
    stalls = 12;
    assert.equal((await progress(store)).status, 'committed');
    assert.ok(stalls <= 0, 'it has looked until it was over');
    assert.deepEqual(folder.notices, []);
  });

  it('is not written while its lock cannot be touched, which is said, and is written once it can', async () => {
    let now = 0;
    const owner = { beat: 3_600_000, sure: 60, stale: 200 };
    const store = await folder.open({ elapsed: { milliseconds: () => now }, owner });
    await store.load(register({ measures: [measure(CODE)] }));
    const lock = folder.file('owner-1.lock');
    const token = await readFile(lock, 'utf8');
    await unlink(lock);
    await mkdir(lock);
    now = 1000;
    await assert.rejects(progress(store), { code: 'STORE_UNWRITABLE', message: /owner-1\.lock.*EISDIR/ });
    await rmdir(lock);
    await writeFile(lock, token);
    assert.equal((await progress(store)).status, 'committed');
    assert.deepEqual(folder.notices, []);
  });

  it('is refused to whoever finds a lock that is touched, whatever the clock says', async () => {
    const store = await folder.open();
    await assert.rejects(folder.open({ owner: PATIENT_OWNER }), isInUse);
    await store.check();
  });
});
