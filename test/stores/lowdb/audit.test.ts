import assert from 'node:assert/strict';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/domain/store/store.js';
import { auditJournal } from '../../../src/stores/lowdb/audit.js';
import { change, changed, measure, register } from '../../support/builders.js';
import { DataFolder } from '../../support/data-folder.js';

const V1 = measure('OW20-V1');

describe('checking the journal', () => {
  let folder: DataFolder;
  let store: Store;
  const lines = async () => (await readFile(folder.journal, 'utf8')).split('\n');
  const rewrite = async (edit: (lines: string[]) => readonly string[]) =>
    writeFile(folder.journal, edit(await lines()).join('\n'));
  const refused = (line: number) => ({ code: 'STORE_DAMAGED', message: new RegExp(`journal\\.jsonl, line ${line}:`) });

  beforeEach(async () => {
    folder = await DataFolder.make();
    store = await folder.open();
    await store.load(register({ measures: [V1] }));
    let now = V1;
    for (let progress = 10; progress <= 50; progress += 10) {
      now = changed(now, { progress });
      await store.commit(change(now));
    }
  });
  afterEach(() => folder.remove());

  it('finds a whole chain while the bot has the data open, and changes nothing', async () => {
    const before = await folder.bytes();
    const { changes, head, unfinished } = await auditJournal(folder.path);
    assert.deepEqual([changes, unfinished, /^[0-9a-f]{64}$/.test(head)], [5, false, true]);
    assert.deepEqual(await folder.bytes(), before);
    await store.check();
  });

  it('gives a head that moves with every change, and says where one stands that was kept', async () => {
    const { head } = await auditJournal(folder.path);
    await store.commit(change({ ...V1, progress: 60, version: 7 }, { key: 'one more' }));
    const now = await auditJournal(folder.path, head);
    assert.deepEqual([now.changes, now.keptAt, now.head === head], [6, 5, false]);
    assert.equal((await auditJournal(folder.path, 'f'.repeat(64))).keptAt, null);
  });

  for (const [what, edit, line] of [
    [
      'a letter that was edited',
      (all: string[]) => all.map((one, at) => (at === 2 ? one.replace('"progress":20', '"progress":21') : one)),
      3,
    ],
    ['a line that was cut', (all: string[]) => all.filter((_, at) => at !== 2), 3],
    ['two lines that were swapped', ([a = '', b = '', c = '', d = '', ...rest]: string[]) => [a, b, d, c, ...rest], 3],
    [
      'a header of another store',
      ([, ...rest]: string[]) => ['{"nakoming":"journal","format":1,"store":"x"}', ...rest],
      2,
    ],
  ] as const) {
    it(`names the first bad line after ${what}`, async () => {
      await rewrite(edit);
      await assert.rejects(auditJournal(folder.path), refused(line));
    });
  }

  it('finds lines that were cut at the end by what the register has, or by a head that was kept', async () => {
    const { head } = await auditJournal(folder.path);
    const cut = (all: string[]) => [...all.slice(0, 4), ''];
    const whole = await lines();
    await rewrite(cut);
    assert.equal((await auditJournal(folder.path, head)).keptAt, null);
    await writeFile(folder.journal, whole.join('\n'));
    await store.close();
    await rewrite(cut);
    await assert.rejects(auditJournal(folder.path), refused(5));
  });

  it('takes a line that is being written for unfinished, and not for damage', async () => {
    await appendFile(folder.journal, '{"hash":"00');
    const { changes, unfinished } = await auditJournal(folder.path);
    assert.deepEqual([changes, unfinished], [5, true]);
  });

  it('says so where there is no journal', async () => {
    await store.close();
    await rm(folder.journal);
    await assert.rejects(auditJournal(folder.path), /no journal here/);
  });
});
