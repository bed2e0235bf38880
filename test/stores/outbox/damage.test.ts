import assert from 'node:assert/strict';
import { appendFile, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Outbox } from '../../../src/domain/reminders/outbox.js';
import { openData } from '../../../src/stores/open.js';
import { ALL, contentsOf, message, planning, reminder, request, settlement } from '../../contracts/outbox-fixture.js';
import { person } from '../../support/builders.js';
import { QUICK_OWNER, REAL_TIME } from '../../support/data-folder.js';
import { OutboxFolder } from './outbox-folder.js';

/** A header, and then a line for each of these. */
const STEPS = ['planned', 'claimed', 'settled', 'settled'] as const;

async function write(outbox: Outbox): Promise<void> {
  const messages = ['a', 'b'].map((key) => message(key, { to: person(key), reminders: [reminder().key] }));
  await outbox.plan(planning({ reminders: [reminder()], messages }));
  const claims = await outbox.claim(request());
  for (const claim of claims) await outbox.settle([settlement(claim)]);
}

describe('the file of the outbox', () => {
  let folder: OutboxFolder;
  let whole: string;

  const edit = async (how: (lines: string[]) => string[]) => writeFile(folder.log, how(whole.split('\n')).join('\n'));
  /** It is not read, the message says which file and line and what to do, and no byte of it has changed. */
  const refused = async (line: number): Promise<void> => {
    const before = await folder.files.bytes();
    const outbox = await folder.open();
    const expected = (error: Error & { code?: string }) => {
      assert.equal(error.code, 'STORE_DAMAGED');
      assert.ok(error.message.startsWith(`${folder.log}, line ${line}: `), error.message);
      assert.match(error.message, /Nothing was changed, .*backup/);
      return true;
    };
    await assert.rejects(outbox.messages({}, ALL), expected);
    await assert.rejects(outbox.claim(request()), expected);
    await assert.rejects(outbox.plan(planning({ reminders: [reminder('OW20-V2')] })), expected);
    await folder.close();
    assert.deepEqual(await folder.files.bytes(), before);
  };

  beforeEach(async () => {
    folder = await OutboxFolder.make();
    await write(await folder.open());
    await folder.close();
    whole = await readFile(folder.log, 'utf8');
  });

  afterEach(() => folder.remove());

  it('is for this user alone', async () => {
    assert.equal((await stat(folder.log)).mode & 0o777, 0o600);
  });

  it('holds a line for each thing that happened, that a person can read', () => {
    const lines = whole
      .trim()
      .split('\n')
      .slice(1)
      .map((line): unknown => JSON.parse(line));
    assert.deepEqual(
      lines.map((line) => typeof line === 'object' && line !== null && 'fact' in line && line.fact),
      STEPS,
    );
  });

  it('is not made before there is something to keep', async () => {
    const empty = await OutboxFolder.make();
    const outbox = await empty.open();
    assert.deepEqual(await outbox.claim(request()), []);
    assert.deepEqual((await contentsOf(outbox)).mark, null);
    assert.equal(existsSync(empty.log), false);
    await outbox.plan(planning({ reminders: [reminder()] }));
    assert.equal(existsSync(empty.log), true);
    await empty.remove();
  });

  it('keeps nothing from opening before it is first asked for something', async () => {
    await writeFile(folder.log, 'oops\n');
    const { store, outbox } = await openData({
      dataDir: folder.files.path,
      elapsed: REAL_TIME,
      onNotice: () => undefined,
      owner: QUICK_OWNER,
    });
    await store.check();
    assert.deepEqual(await store.people(), []);
    await assert.rejects(outbox.mark(), { code: 'STORE_DAMAGED' });
    await outbox.close();
    await store.close();
  });

  describe('after a process that ended too early', () => {
    it('loses a last line that was never finished, says so, and goes on from there', async () => {
      await truncate(folder.log, whole.length - 10);
      const outbox = await folder.open();
      assert.equal((await outbox.message('a'))?.status, 'sent');
      assert.equal((await outbox.message('b'))?.status, 'sending');
      assert.match(folder.notices.join(), new RegExp(`outbox\\.jsonl, line ${STEPS.length + 1}: .*cut off`));
      await outbox.plan(planning({ messages: [message('c')] }));
      const before = await contentsOf(outbox);
      assert.deepEqual(await contentsOf(await folder.open()), before);
      assert.equal(folder.notices.length, 1);
    });

    it('loses what a broken write left behind the last line', async () => {
      await appendFile(folder.log, Buffer.alloc(100));
      assert.equal((await (await folder.open()).message('b'))?.status, 'sent');
      assert.match(folder.notices.join(), /100 bytes are cut off/);
      assert.equal(await readFile(folder.log, 'utf8'), whole);
    });

    it('is rid of what a new file was begun with', async () => {
      await writeFile(`${folder.log}.next.123`, 'half');
      await folder.open();
      assert.equal(existsSync(`${folder.log}.next.123`), false);
    });
  });

  describe('when it was damaged, is refused and left as it is:', () => {
    it('a line of it that was edited, the last one as well', async () => {
      await edit((lines) => lines.map((line, at) => (at === 1 ? line.replace('"days":7', '"days":9') : line)));
      await refused(2);
      await edit((lines) => lines.map((line, at) => (at === 4 ? line.replace('"sent"', '"lost"') : line)));
      await refused(5);
    });

    it('a line of it that was taken out, or put elsewhere', async () => {
      await edit((lines) => lines.filter((_, at) => at !== 2));
      await refused(3);
      await edit(([first = '', second = '', third = '', ...rest]) => [first, third, second, ...rest]);
      await refused(2);
    });

    it('a line of it that is none', async () => {
      for (const line of ['{}', '', 'oops']) {
        await edit((lines) => lines.map((one, at) => (at === 2 ? line : one)));
        await refused(3);
      }
    });

    it('another beginning of it, or none', async () => {
      await edit(([, ...rest]) => ['{"nakoming":"outbox","format":2,"id":"x"}', ...rest]);
      await refused(1);
      await edit(([, ...rest]) => ['{"nakoming":"outbox","format":1,"id":"of another"}', ...rest]);
      await refused(2);
      await writeFile(folder.log, '');
      await refused(1);
    });
  });
});
