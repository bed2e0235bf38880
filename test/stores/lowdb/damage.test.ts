import assert from 'node:assert/strict';
import { appendFile, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/domain/store/store.js';
import { change, changed, circumstance, measure, measureCode, register, risk } from '../../support/builders.js';
import { DataFolder } from '../../support/data-folder.js';

const CODE = measureCode('OW20-V1');
const ALL = { offset: 0, limit: 100 };
const FIRST = register({ measures: [measure(CODE)], risks: [risk()], circumstances: [circumstance()] });
const CHANGES = 5;

async function progress(store: Store): Promise<void> {
  const now = await store.measure(CODE);
  assert.ok(now);
  const result = await store.commit(change(changed(now, { progress: now.version })));
  assert.equal(result.status, 'committed');
}

/** Opens the store of a folder, makes changes and closes it. */
async function write(folder: DataFolder, count: number): Promise<void> {
  const store = await folder.open();
  await store.load(FIRST);
  for (let step = 0; step < count; step += 1) await progress(store);
  await store.close();
}

type Edit = (lines: string[]) => string[];
const without =
  (index: number): Edit =>
  (all) =>
    all.filter((_, at) => at !== index);
const replaced =
  (index: number, edit: (line: string) => string): Edit =>
  (all) =>
    all.map((line, at) => (at === index ? edit(line) : line));

describe('the files of the store', () => {
  let folder: DataFolder;
  /** The register as it was before the changes: what is there when a process ends before it is written again. */
  let firstRegister: Buffer;

  const edit = async (file: string, how: Edit): Promise<void> =>
    writeFile(file, how((await readFile(file, 'utf8')).split('\n')).join('\n'));
  /** It does not open, the message says which file and line and what to do, and no byte of it has changed. */
  const refused = async (file: string, line: number): Promise<void> => {
    const before = await folder.bytes();
    await assert.rejects(folder.open(), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'STORE_DAMAGED');
      assert.ok(error.message.startsWith(`${file}, line ${line}: `), error.message);
      assert.match(error.message, /Nothing was changed\. .*backup/);
      return true;
    });
    assert.deepEqual(await folder.bytes(), before);
  };

  beforeEach(async () => {
    folder = await DataFolder.make();
    await write(folder, 0);
    firstRegister = await readFile(folder.register);
    await write(folder, CHANGES);
  });

  afterEach(() => folder.remove());

  it('are for this user alone', async () => {
    for (const file of [folder.journal, folder.register]) assert.equal((await stat(file)).mode & 0o777, 0o600);
    const nested = await DataFolder.make();
    await (await folder.open({ dataDir: nested.file('a/b') })).close();
    assert.equal((await stat(nested.file('a/b'))).mode & 0o777, 0o700);
    await nested.remove();
  });

  it('hold a line a change that a person can read, with the fields that it changed as they were', async () => {
    const [, first] = (await readFile(folder.journal, 'utf8')).split('\n');
    const line: unknown = JSON.parse(first ?? '');
    assert.ok(typeof line === 'object' && line !== null && 'before' in line && 'number' in line);
    assert.equal(line.number, 1);
    assert.deepEqual(line.before, [{ progress: null, version: 1 }]);
  });

  describe('when a process ended too early', () => {
    const open = async (): Promise<{ store: Store; total: number }> => {
      const store = await folder.open();
      return { store, total: (await store.changes({}, ALL)).total };
    };

    it('give every change that the register does not have yet', async () => {
      await writeFile(folder.register, firstRegister);
      const { store, total } = await open();
      assert.equal(total, CHANGES);
      assert.equal((await store.measure(CODE))?.version, 1 + CHANGES);
      assert.deepEqual(folder.notices, []);
    });

    it('lose a last line that was never finished, say so, and go on from there', async () => {
      await writeFile(folder.register, firstRegister);
      const whole = await readFile(folder.journal);
      await truncate(folder.journal, whole.length - 10);
      const { store, total } = await open();
      assert.equal(total, CHANGES - 1);
      assert.match(folder.notices.join(), new RegExp(`journal\\.jsonl, line ${CHANGES + 1}: .*cut off`));
      await progress(store);
      await store.close();
      assert.equal((await open()).total, CHANGES);
    });

    it('lose what a broken write left behind the last line', async () => {
      await appendFile(folder.journal, Buffer.alloc(100));
      assert.equal((await open()).total, CHANGES);
      assert.match(folder.notices.join(), /100 bytes are cut off/);
    });

    it('are begun again when the first register was not written yet', async () => {
      await rm(folder.register);
      await edit(folder.journal, (all) => [...all.slice(0, 1), '']);
      await writeFile(`${folder.register}.next.123`, 'half');
      const { store } = await open();
      assert.equal(await store.load(FIRST), true);
      assert.equal((await store.measure(CODE))?.version, 1);
      assert.ok(![...(await folder.bytes()).keys()].some((name) => name.includes('.next')));
    });
  });

  describe('when they were damaged, are refused and left as they are:', () => {
    it('a line of the journal that was edited', async () => {
      await edit(
        folder.journal,
        replaced(2, (line) => line.replace('"progress":2', '"progress":9')),
      );
      await refused(folder.journal, 3);
    });

    it('a last line of the journal that was edited', async () => {
      await edit(
        folder.journal,
        replaced(CHANGES, (line) => line.replace('sanne', 'noor')),
      );
      await refused(folder.journal, CHANGES + 1);
    });

    it('a line of the journal that was taken out, or put elsewhere', async () => {
      const whole = await readFile(folder.journal);
      await edit(folder.journal, without(3));
      await refused(folder.journal, 4);
      await writeFile(folder.journal, whole);
      await edit(folder.journal, ([first = '', second = '', third = '', ...rest]) => [first, third, second, ...rest]);
      await refused(folder.journal, 2);
    });

    it('a line of the journal that is no line of a journal', async () => {
      await edit(
        folder.journal,
        replaced(2, () => '{}'),
      );
      await refused(folder.journal, 3);
      await edit(
        folder.journal,
        replaced(2, () => ''),
      );
      await refused(folder.journal, 3);
    });

    it('a journal with another beginning, or none', async () => {
      await edit(
        folder.journal,
        replaced(0, () => '{"nakoming":"journal","format":2,"store":"x"}'),
      );
      await refused(folder.journal, 1);
      await writeFile(folder.journal, '');
      await refused(folder.journal, 1);
    });

    it('a journal that ends before the register does', async () => {
      await edit(folder.journal, (all) => [...all.slice(0, CHANGES), '']);
      await refused(folder.journal, CHANGES + 1);
    });

    it('a journal that ends before the register does, in the middle of a line', async () => {
      const { length } = await readFile(folder.journal);
      await truncate(folder.journal, length - 1);
      await refused(folder.journal, CHANGES + 1);
    });

    it('a journal or a register that is missing', async () => {
      const register = await readFile(folder.register);
      await rm(folder.register);
      await refused(folder.register, 1);
      await writeFile(folder.register, register);
      await rm(folder.journal);
      await refused(folder.journal, 1);
    });

    it('a register that was edited', async () => {
      await edit(folder.register, (all) => all.map((line) => line.replace('Maatregel OW20-V1', 'Iets anders')));
      await refused(folder.register, (await readFile(folder.register, 'utf8')).split('\n').length - 1);
    });

    it('a register that was cut off', async () => {
      const text = await readFile(folder.register, 'utf8');
      const lines = text.split('\n').length;
      await truncate(folder.register, text.length - 20);
      await refused(folder.register, lines - 1);
      await truncate(folder.register, 0);
      await refused(folder.register, 1);
    });

    it('a register that is no JSON, or has something behind its end', async () => {
      const whole = await readFile(folder.register);
      await edit(
        folder.register,
        replaced(1, () => 'oops'),
      );
      await refused(folder.register, 2);
      await writeFile(folder.register, whole);
      await appendFile(folder.register, '["measures",{}]\n');
      await refused(folder.register, (await readFile(folder.register, 'utf8')).split('\n').length - 1);
    });

    it('a register of another store', async () => {
      const other = await DataFolder.make();
      await write(other, CHANGES);
      await writeFile(folder.register, await readFile(other.register));
      await refused(folder.register, 1);
      await other.remove();
    });
  });
});
