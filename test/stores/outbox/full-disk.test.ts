import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Outbox } from '../../../src/domain/reminders/outbox.js';
import {
  contentsOf,
  HandTime,
  LEASE,
  message,
  NOW,
  reminder,
  request,
  SANNE,
  settlement,
  UNKNOWN_AFTER,
  using,
} from '../../contracts/outbox-fixture.js';
import { person } from '../../support/builders.js';
import { FailingCalls } from '../../support/failing-calls.js';
import { OutboxFolder } from './outbox-folder.js';

const isRefused = { name: 'StoreError', code: 'STORE_UNWRITABLE' };

describe('the log of the outbox', () => {
  let folder: OutboxFolder;
  let calls: FailingCalls;
  let time: HandTime;
  let outbox: Outbox;
  const { claimed, claimOf, known, plan, planned } = using(() => outbox);

  const reopen = async () => {
    outbox = await folder.open({ calls, elapsed: time });
  };

  beforeEach(async () => {
    folder = await OutboxFolder.make();
    calls = new FailingCalls();
    time = new HandTime();
    await reopen();
    await plan({ reminders: [reminder()], messages: [message('first', { reminders: [reminder().key] })] });
  });

  afterEach(async () => {
    calls.failing = {};
    await folder.remove();
  });

  describe('on a full disk', () => {
    /** Nothing is done, in the file or in memory. */
    const refused = async (work: () => Promise<unknown>) => {
      calls.failing = { write: 'ENOSPC' };
      const [before, file] = [await contentsOf(outbox), await readFile(folder.log)];
      const next = await outbox.nextIn();
      await assert.rejects(work(), (error: Error) => {
        assert.match(error.message, /outbox\.jsonl cannot be used .*ENOSPC.*free some space/i);
        return true;
      });
      await assert.rejects(work(), isRefused);
      assert.deepEqual(await contentsOf(outbox), before);
      assert.equal(await outbox.nextIn(), next);
      assert.deepEqual(await readFile(folder.log), file);
      calls.failing = {};
    };

    it('refuses a planning whole, and takes it later', async () => {
      const other = reminder('OW20-V2');
      const planning = { reminders: [other], messages: [message('second', { reminders: [other.key] })] };
      await refused(() => plan(planning));
      assert.equal((await plan(planning)).length, 1);
      assert.deepEqual(await outbox.remindersOf('second'), [other]);
    });

    it('claims nothing that it could not write down, and gives it later', async () => {
      await refused(() => claimed());
      assert.deepEqual(await claimed(), ['first']);
    });

    it('takes what came of a claim later, with the same token', async () => {
      const claim = await claimOf('first');
      const settled = settlement(claim, { result: 'unreachable', instead: [message('second')] });
      await refused(() => outbox.settle([settled]));
      assert.equal(await outbox.settle([settled]), 1);
      assert.equal((await known('first')).status, 'unreachable');
      assert.equal((await known('second')).status, 'queued');
    });

    it('does not count a lease as run out before that is written', async () => {
      const claim = await claimOf('first');
      time.pass(LEASE);
      await refused(() => claimed());
      assert.equal(await outbox.settle([settlement(claim)]), 1);
    });

    it('refuses to mark who cannot be reached, and does so later', async () => {
      await refused(() => outbox.setReachable(SANNE, false, NOW));
      assert.equal(await outbox.setReachable(SANNE, false, NOW), true);
    });

    it('refuses everything that came together, and goes on from where it was', async () => {
      calls.failing = { write: 'ENOSPC' };
      const before = await contentsOf(outbox);
      const attempts = [planned(['a']), planned(['b']), outbox.claim(request()), outbox.claim(request())];
      const results = await Promise.allSettled(attempts);
      assert.deepEqual(new Set(results.map(({ status }) => status)), new Set(['rejected']));
      assert.deepEqual(await contentsOf(outbox), before);
      calls.failing = {};
      await planned(['b']);
      assert.deepEqual(await claimed(), ['first', 'b']);
      const after = await contentsOf(outbox);
      await reopen();
      assert.deepEqual(await contentsOf(outbox), after);
      assert.deepEqual(folder.notices, []);
    });

    it('has nothing to refuse where there is nothing to write', async () => {
      calls.failing = { write: 'ENOSPC', datasync: 'EIO' };
      assert.deepEqual(await claimed({ limit: 0 }), []);
      assert.deepEqual(await plan({ reminders: [reminder()], messages: [message('first')] }), []);
      assert.equal(await outbox.settle([]), 0);
      assert.equal(await outbox.setReachable(SANNE, true, NOW), false);
    });
  });

  it('refuses what was written but not flushed', async () => {
    calls.failing = { datasync: 'EIO' };
    await assert.rejects(claimed(), isRefused);
    assert.equal((await known('first')).status, 'queued');
    calls.failing = {};
    assert.deepEqual(await claimed(), ['first']);
  });

  it('takes nothing on top of half a line, until that could be taken away', async () => {
    calls.failing = { write: 'ENOSPC', truncate: 'EIO' };
    await assert.rejects(claimed(), isRefused);
    calls.failing = { truncate: 'EIO' };
    await assert.rejects(claimed(), isRefused);
    calls.failing = {};
    assert.deepEqual(await claimed(), ['first']);
    await reopen();
    assert.equal((await known('first')).status, 'sending');
    assert.deepEqual(folder.notices, []);
  });

  it('is read after half a line that nobody could take away, and says so', async () => {
    calls.failing = { write: 'ENOSPC', truncate: 'EIO' };
    await assert.rejects(claimed(), isRefused);
    calls.failing = {};
    await reopen();
    assert.equal((await known('first')).status, 'queued');
    assert.match(folder.notices.join(), /outbox\.jsonl, line 3: .*cut off/);
  });

  it('is read by a later call when it could not be read by the first', async () => {
    const { size } = await stat(folder.log);
    await folder.close();
    await writeFile(folder.log, 'half a line', { flag: 'a' });
    calls.failing = { truncate: 'EIO' };
    await reopen();
    await assert.rejects(known('first'), isRefused);
    calls.failing = {};
    assert.equal((await known('first')).status, 'queued');
    assert.equal((await stat(folder.log)).size, size);
  });

  it('flushes what comes together, together', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `m-${index}`);
    calls.flushes = 0;
    await Promise.all(names.map((name) => planned([name])));
    const claims = await outbox.claim(request({ limit: 1000 }));
    const counts = await Promise.all(claims.map((claim) => outbox.settle([settlement(claim)])));
    assert.equal(counts.length, 101);
    assert.ok(counts.every((count) => count === 1));
    assert.ok(calls.flushes <= 5, `${calls.flushes} flushes`);
  });

  it('tells of nothing before it is flushed, and answers meanwhile', async () => {
    let finish: () => void = () => undefined;
    const flushed = new Promise<void>((resolve) => (finish = resolve));
    outbox = await folder.open({ calls: { datasync: () => flushed }, elapsed: time });
    let confirmed = false;
    const done = outbox.claim(request()).then(() => (confirmed = true));
    const behind = outbox.plan({
      reminders: [],
      messages: [message('second', { to: person('piet') })],
      dropped: [],
      plannedThrough: null,
      at: NOW,
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(confirmed, false);
    assert.equal((await known('first')).status, 'queued');
    assert.equal(await outbox.message('second'), undefined);
    finish();
    await Promise.all([done, behind]);
    assert.equal((await known('first')).status, 'sending');
    assert.equal((await known('second')).status, 'queued');
  });

  it('is left alone by a process that was taken for dead', async () => {
    outbox = await folder.open({ calls });
    await planned(['a']);
    const before = await readFile(folder.log);
    await writeFile(folder.files.file('owner-9.lock'), 'of another process');
    const refused = { name: 'StoreError', code: 'STORE_IN_USE' };
    // It finds out within the time that it is sure of its lock.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await assert.rejects(claimed(), refused);
    await assert.rejects(planned(['b']), refused);
    assert.equal((await known('a')).status, 'queued');
    assert.deepEqual(await readFile(folder.log), before);
  });

  it('counts waits from the start of the process, also when it is first asked much later', async () => {
    await claimed();
    await reopen();
    time.pass(UNKNOWN_AFTER);
    const [claim] = await outbox.claim(request());
    assert.equal(claim?.afterUnknown, true);
  });
});
