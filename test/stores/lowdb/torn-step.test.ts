import assert from 'node:assert/strict';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { auditJournal } from '../../../src/stores/lowdb/audit.js';
import { change, changed, measure, measureCode, register } from '../../support/builders.js';
import { DataFolder, LONE_OWNER } from '../../support/data-folder.js';

const CODES = ['OW20-V1', 'OW20-V2', 'OW20-V3'].map(measureCode);
const ALL = { offset: 0, limit: 100 };

describe('several changes in one step that a crash broke off', () => {
  let folder: DataFolder;
  let firstRegister: Buffer;
  let whole: Buffer;
  /** Where each line of the journal ends, in bytes. */
  let ends: number[];

  const progress = async (): Promise<readonly (number | null)[]> => {
    const store = await folder.open({ owner: LONE_OWNER });
    const found = (await store.measures(CODES)).map((one) => one.progress);
    const { total } = await store.changes({}, ALL);
    await store.close();
    assert.equal(total, found[1] === null ? 1 : 4);
    return found;
  };

  beforeEach(async () => {
    folder = await DataFolder.make();
    const store = await folder.open({ owner: LONE_OWNER });
    await store.load(register({ measures: CODES.map((code) => measure(code)) }));
    firstRegister = await readFile(folder.register);
    const [first, ...others] = await store.measures(CODES);
    assert(first !== undefined);
    await store.commit(change(changed(first, { progress: 1 })));
    const again = await store.measure(first.code);
    assert(again !== undefined);
    const of = (one: typeof first) => ({ ...change(changed(one, { progress: 50 })), key: `step-${one.code}` });
    await store.commitAll([of(again), ...others.map(of)]);
    await store.close();
    whole = await readFile(folder.journal);
    ends = [...whole.entries()].flatMap(([index, byte]) => (byte === 0x0a ? [index + 1] : []));
  });

  afterEach(() => folder.remove());

  /** As it would have been left, with the register from before. */
  const cutTo = async (length: number): Promise<void> => {
    await writeFile(folder.register, firstRegister);
    await writeFile(folder.journal, whole);
    await truncate(folder.journal, length);
  };

  it('is made as a whole where all its lines are there', async () => {
    await cutTo(whole.length);
    assert.deepEqual(await progress(), [50, 50, 50]);
  });

  it('is not made at all where any of them is missing or torn, and the journal goes on before it', async () => {
    const [, , second = 0, third = 0] = ends;
    for (const length of [second, second + 40, third, third + 1, whole.length - 1]) {
      await cutTo(length);
      assert.equal((await auditJournal(folder.path)).unfinished, true);
      assert.deepEqual(await progress(), [1, null, null], `${length} of ${whole.length} bytes`);
      assert.match(folder.notices.at(-1) ?? '', /never confirmed/);
      const { changes, unfinished } = await auditJournal(folder.path);
      assert.deepEqual([changes, unfinished], [1, false]);
    }
  });

  it('leaves room for the next change', async () => {
    await cutTo(ends[3] ?? 0);
    const store = await folder.open({ owner: LONE_OWNER });
    const second = await store.measure(measureCode('OW20-V2'));
    assert(second !== undefined);
    const result = await store.commit(change(changed(second, { progress: 7 })));
    assert(result.status === 'committed');
    assert.equal(result.record.number, 2);
    await store.close();
    assert.equal((await auditJournal(folder.path)).changes, 2);
  });
});
