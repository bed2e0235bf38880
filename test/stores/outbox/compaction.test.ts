import assert from 'node:assert/strict';
import { open, readFile, stat, type FileHandle } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Outbox } from '../../../src/domain/reminders/outbox.js';
import {
  contentsOf,
  HandTime,
  LATER,
  message,
  planning,
  reminder,
  request,
  SANNE,
  NOW,
  settlement,
  using,
} from '../../contracts/outbox-fixture.js';
import { day } from '../../support/builders.js';
import { OutboxFolder } from './outbox-folder.js';

const SPARE = 20;
const WAIT = 1000;

describe('the log of an outbox that has become long', () => {
  let folder: OutboxFolder;
  let time: HandTime;
  let outbox: Outbox;
  const { claimOf, planned } = using(() => outbox);

  const reopen = async () => {
    outbox = await folder.open({ elapsed: time, compaction: { spare: SPARE } });
  };
  const lines = async () => (await readFile(folder.log, 'utf8')).trim().split('\n').length;
  /** The first line: a file that is written anew has another. */
  const whichFile = async () => (await readFile(folder.log, 'utf8')).split('\n')[0];
  /** Tries a message in vain so many times. */
  const refuse = async (key: string, rounds: number) => {
    for (let round = 0; round < rounds; round += 1) {
      const claim = await claimOf(key);
      await outbox.settle([settlement(claim, { result: 'again', retryAfter: WAIT, cause: `round ${round}` })]);
      time.pass(WAIT);
    }
  };

  beforeEach(async () => {
    folder = await OutboxFolder.make();
    time = new HandTime();
    await reopen();
    const reminders = ['OW20-V1', 'OW20-V2', 'OW20-V3', 'OW20-V4'].map((code) => reminder(code));
    const [one, two, three] = reminders.map(({ key }) => key);
    assert.ok(one !== undefined && two !== undefined && three !== undefined);
    const messages = [message('a', { reminders: [two, one] })];
    await outbox.plan(planning({ reminders, messages, dropped: [three], plannedThrough: day('2021-02-01') }));
    await outbox.plan(planning({ plannedThrough: day('2021-02-04') }));
    await outbox.setReachable(SANNE, false, NOW);
  });

  afterEach(() => folder.remove());

  it('is written anew with what still counts, and gives the same as before', async () => {
    await refuse('a', 40);
    assert.ok((await lines()) < 50, `${await lines()} lines`);
    const before = await contentsOf(outbox);
    await reopen();
    assert.deepEqual(await contentsOf(outbox), before);
    assert.deepEqual(folder.notices, []);
    await refuse('a', 40);
    assert.ok((await lines()) < 50, `${await lines()} lines`);
    assert.equal((await stat(folder.log)).mode & 0o777, 0o600);
  });

  it('is written anew at once when something was removed: nothing of it is left in the file', async () => {
    await planned(['b']);
    await outbox.settle([settlement(await claimOf('b'), { at: NOW })]);
    const texts = async () => readFile(folder.log, 'utf8');
    assert.match(await texts(), /to-b/);
    assert.equal(await outbox.removeSettled({ before: LATER, at: LATER }), 2);
    assert.doesNotMatch(await texts(), /to-b/);
    const before = await contentsOf(outbox);
    await reopen();
    assert.deepEqual(await contentsOf(outbox), before);
    assert.deepEqual(folder.notices, []);
  });

  it('that could not be written anew then is so soon after the next start', async () => {
    await planned(['b']);
    await outbox.settle([settlement(await claimOf('b'), { at: NOW })]);
    const file = await whichFile();
    await folder.files.blocked('outbox.jsonl.next', async () => {
      await outbox.removeSettled({ before: LATER, at: LATER });
    });
    assert.equal(await whichFile(), file);
    assert.match(folder.notices.join('\n'), /was not made shorter/);
    await reopen();
    assert.equal(await outbox.message('b'), undefined);
    await planned(['c']);
    assert.notEqual(await whichFile(), file);
    assert.doesNotMatch(await readFile(folder.log, 'utf8'), /to-b/);
  });

  it('is left as it is while most of it counts', async () => {
    const file = await whichFile();
    for (let number = 0; number < 60; number += 1) await planned([`m-${number}`]);
    assert.equal(await whichFile(), file);
  });

  it('holds claims and waits over as they are', async () => {
    await planned(['b', 'c', 'd']);
    const claims = await outbox.claim(request());
    const [b, c, d] = ['b', 'c', 'd'].map((key) => claims.find((claim) => claim.message.key === key));
    assert.ok(b && c && d);
    await outbox.settle([settlement(c, { result: 'again', retryAfter: 2 * WAIT })]);
    await outbox.settle([settlement(d, { result: 'unknown', retryAfter: 3 * WAIT })]);
    const file = await whichFile();
    for (let round = 0; round < 60; round += 1) await outbox.setReachable(SANNE, round % 2 === 0, NOW);
    assert.notEqual(await whichFile(), file);
    time.pass(WAIT);
    assert.deepEqual(await outbox.claim(request()), []);
    assert.equal(await outbox.nextIn(), WAIT);
    const before = await contentsOf(outbox);
    await reopen();
    assert.deepEqual(await contentsOf(outbox), before);
    assert.equal(await outbox.settle([settlement(b)]), 1);
    assert.equal((await claimOf('c')).afterUnknown, false);
    assert.equal(await outbox.nextIn(), 3 * WAIT);
  });

  it('takes what comes while it is written anew', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `m-${index}`);
    await Promise.all(names.map((name) => planned([name])));
    const file = await whichFile();
    const busy = Array.from({ length: 500 }, (_, round) => outbox.setReachable(SANNE, round % 2 === 0, NOW));
    await Promise.all(busy);
    const claims = await Promise.all(names.map(() => outbox.claim(request({ limit: 2 }))));
    await Promise.all(claims.flat().map((claim) => outbox.settle([settlement(claim)])));
    assert.notEqual(await whichFile(), file);
    const before = await contentsOf(outbox);
    await reopen();
    assert.deepEqual(await contentsOf(outbox), before);
  });

  it('goes on as it was when it cannot be written anew, says so, and tries again later', async () => {
    const file = await whichFile();
    await folder.files.blocked('outbox.jsonl.next', () => refuse('a', 40));
    assert.equal(await whichFile(), file);
    assert.match(folder.notices.join(), /outbox\.jsonl was not made shorter; nothing of it is lost/);
    assert.ok(folder.notices.length < 10, `${folder.notices.length} notices`);
    const before = await contentsOf(outbox);
    await reopen();
    assert.deepEqual(await contentsOf(outbox), before);
    await refuse('a', 40);
    assert.notEqual(await whichFile(), file);
  });

  it('loses nothing when its new name could not be made durable', async () => {
    const file = await whichFile();
    await withoutFlushingFolders(folder.log, async () => {
      await assert.rejects(refuse('a', 40), { name: 'StoreError', code: 'STORE_UNWRITABLE' });
      assert.notEqual(await whichFile(), file);
      await assert.rejects(planned(['b']), { code: 'STORE_UNWRITABLE' });
    });
    const kept = await contentsOf(outbox);
    await planned(['c']);
    const before = await contentsOf(outbox);
    assert.deepEqual(before.messages.rows.slice(1), kept.messages.rows);
    await reopen();
    assert.deepEqual(await contentsOf(outbox), before);
  });
});

/** While `work` goes on, no handle can be flushed whole, as is done with folders alone. */
async function withoutFlushingFolders(file: string, work: () => Promise<void>): Promise<void> {
  const handle = await open(file, 'r');
  const prototype = Object.getPrototypeOf(handle) as Pick<FileHandle, 'sync'>;
  await handle.close();
  const { sync } = prototype;
  prototype.sync = () => Promise.reject(Object.assign(new Error('EIO: it does not work'), { code: 'EIO' }));
  try {
    await work();
  } finally {
    prototype.sync = sync;
  }
}
