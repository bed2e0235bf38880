import assert from 'node:assert/strict';
import { readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { change, changed, circumstance, day, measure, measureCode, register, risk } from '../../support/builders.js';
import { DataFolder } from '../../support/data-folder.js';

const CODE = measureCode('OW20-V1');
const ALL = { offset: 0, limit: 100 };
const FIRST = register({ measures: [measure(CODE)], risks: [risk()], circumstances: [circumstance()] });
const CHANGES = 5;

describe('the files of the store', () => {
  let folder: DataFolder;

  /** Opens the store, makes changes and closes it. */
  const write = async (count: number): Promise<void> => {
    const store = await folder.open();
    await store.load(FIRST);
    for (let step = 0; step < count; step += 1) {
      const now = await store.measure(CODE);
      assert.ok(now);
      await store.commit(change(changed(now, { progress: now.version })));
    }
    await store.close();
  };
  const lines = async (file: string): Promise<string[]> => (await readFile(file, 'utf8')).split('\n');
  const rewrite = async (file: string, edit: (lines: string[]) => string[]): Promise<void> =>
    writeFile(file, edit(await lines(file)).join('\n'));
  /** It does not open, the message says which file and line, and no byte of it has changed. */
  const refused = async (file: string, line: number): Promise<void> => {
    const before = await folder.bytes();
    await assert.rejects(folder.open(), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'STORE_DAMAGED');
      assert.ok(error.message.startsWith(`${file}, line ${line}: `), error.message);
      assert.match(error.message, /backup/);
      return true;
    });
    assert.deepEqual(await folder.bytes(), before);
  };
  const without = (index: number) => (all: string[]) => all.filter((_, at) => at !== index);
  const replaced = (index: number, edit: (line: string) => string) => (all: string[]) =>
    all.map((line, at) => (at === index ? edit(line) : line));

  beforeEach(async () => {
    folder = await DataFolder.make();
    await write(CHANGES);
  });

  afterEach(() => folder.remove());

  describe('the journal', () => {
    it('is a line a change that a person can read, with what was before', async () => {
      const [header, first, ...rest] = await lines(folder.journal);
      assert.match(header ?? '', /"nakoming":"journal"/);
      const change = JSON.parse(first ?? '') as Record<string, unknown>;
      assert.equal(change['number'], 1);
      assert.deepEqual(change['before'], [{ progress: null, version: 1 }]);
      assert.equal(rest.length, CHANGES);
    });

    it('whose last line was never finished loses that line, and says so', async () => {
      const { length } = await readFile(folder.journal);
      await truncate(folder.journal, length - 10);
      await rm(folder.register);
      await rename(folder.file('register.before'), folder.register).catch(() => undefined);
    });
  });
});
