/** The copies of docs/operations.md, taken from a folder while the service writes in it. */
import assert from 'node:assert/strict';
import { copyFile, open, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { auditJournal } from '../../../src/stores/lowdb/audit.js';
import { change, changed, measureCode } from '../../support/builders.js';
import { DataFolder } from '../../support/data-folder.js';
import { TestProcess, WRITING_PROCESS } from '../../support/processes.js';

const ALL = { offset: 0, limit: 1_000_000 };
const CHANGES = 1_000_000;
const COPIES = 5;
const V1 = measureCode('OW20-V1');

/** The number of the change in the register file. */
async function numberIn(file: string): Promise<number> {
  const handle = await open(file);
  try {
    for await (const line of handle.readLines({ autoClose: false })) {
      const { number } = JSON.parse(line) as { readonly number: number };
      return number;
    }
    throw new Error(`${file} is empty`);
  } finally {
    await handle.close();
  }
}

const confirmedBy = ({ lines }: TestProcess): readonly string[] => lines.filter((line) => line.startsWith('change-'));

describe('a copy of a folder that is being written in', () => {
  let folder: DataFolder;
  let copies: DataFolder[];
  let writing: TestProcess;

  beforeEach(async () => {
    folder = await DataFolder.make();
    copies = await Promise.all(Array.from({ length: COPIES }, () => DataFolder.make()));
    writing = new TestProcess(WRITING_PROCESS, folder.path, String(CHANGES));
    await writing.printed(50);
  });
  afterEach(async () => {
    await writing.kill().catch(() => undefined);
    await Promise.all([folder, ...copies].map((one) => one.remove()));
  });

  it('is whole with all that was confirmed before it, where the register is copied before the journal', async () => {
    for (const copy of copies) {
      await writing.printed(writing.lines.length + 120);
      const confirmed = confirmedBy(writing);
      await copyFile(folder.register, copy.register);
      await pause(20);
      await copyFile(folder.journal, copy.journal);
      const { head, changes } = await auditJournal(copy.path);
      const store = await copy.open();
      const rows = (await store.changes({}, ALL)).rows;
      const kept = new Set(rows.map(({ key }) => key));
      assert.equal(rows.length, changes);
      assert.deepEqual(
        confirmed.filter((key) => !kept.has(key)),
        [],
      );
      const now = await store.measure(V1);
      assert.equal(now?.version, 1 + rows.filter(({ subject }) => subject === V1).length);
      assert.equal((await store.commit(change(changed(now, { progress: 1 }), { key: 'next' }))).status, 'committed');
      // The folder has everything of the copy; the copy tells by a head of the folder that it has not everything.
      assert.equal((await auditJournal(folder.path, head)).keptAt, changes);
    }
    await writing.printed(writing.lines.length + 20);
    const later = await auditJournal(folder.path);
    for (const copy of copies) assert.equal((await auditJournal(copy.path, later.head)).keptAt, null);
  });

  it('is refused where the journal was copied first, and whole with an older register', async () => {
    const [copy, older] = copies;
    assert.ok(copy && older);
    await copyFile(folder.register, older.register);
    await writing.printed(writing.lines.length + 120);
    await copyFile(folder.journal, copy.journal);
    const { changes } = await auditJournal(copy.path);
    while ((await numberIn(folder.register)) <= changes) await pause(5);
    await copyFile(folder.register, copy.register);
    await assert.rejects(auditJournal(copy.path), { code: 'STORE_DAMAGED' });
    await assert.rejects(copy.open(), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'STORE_DAMAGED');
      assert.match(error.message, /the journal ends at change \d+, though the register has change \d+/);
      return true;
    });
    await copyFile(older.register, copy.register);
    assert.equal((await (await copy.open()).changes({}, ALL)).total, changes);
  });

  it('cannot be used without a register: the journal has what changed, not what it began with', async () => {
    const [copy] = copies;
    assert.ok(copy);
    await copyFile(folder.register, copy.register);
    await copyFile(folder.journal, copy.journal);
    await rm(copy.register);
    await assert.rejects(copy.open(), { code: 'STORE_DAMAGED' });
  });
});
