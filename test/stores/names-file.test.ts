import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { openNames } from '../../src/stores/names-file.js';
import { describeNames, sanne } from '../contracts/names.contract.js';
import { DataFolder } from '../support/data-folder.js';

describeNames('names of people in a file', async () => {
  const folder = await DataFolder.make();
  const open = () => openNames({ dataDir: folder.path, onNotice: (notice) => folder.notices.push(notice) });
  const written = () => readFile(folder.file('names.json'), 'utf8');
  return { names: await open(), reopen: open, written, dispose: () => folder.remove() };
});

describe('the file of names', () => {
  let folder: DataFolder;
  const open = () => openNames({ dataDir: folder.path, onNotice: (notice) => folder.notices.push(notice) });
  const onDisk = () => readFile(folder.file('names.json'), 'utf8');

  beforeEach(async () => {
    folder = await DataFolder.make();
  });
  afterEach(() => folder.remove());

  it('are not written again while they stay the same', async () => {
    const names = await open();
    await names.put(sanne);
    const { ino } = await stat(folder.file('names.json'));
    const all = names.all();
    await names.put({ ...sanne });
    assert.equal((await stat(folder.file('names.json'))).ino, ino);
    assert.equal(names.all(), all);
  });

  it('stay where they cannot be removed from the disk, so that it can be tried again', async () => {
    const names = await open();
    await names.put(sanne);
    await folder.blocked('names.json.next', async () => {
      await assert.rejects(names.forget(sanne.person), { code: 'STORE_UNWRITABLE' });
    });
    assert.deepEqual([names.get(sanne.person), names.isForgotten(sanne.person)], [sanne, false]);
    assert.equal(await names.forget(sanne.person), true);
    assert.doesNotMatch(await onDisk(), /Sanne/);
  });

  it('that were written before days were kept are read', async () => {
    await writeFile(folder.file('names.json'), JSON.stringify({ names: [sanne], forgotten: [] }));
    assert.deepEqual((await open()).all(), [sanne]);
    assert.deepEqual(folder.notices, []);
  });

  it('begin anew beside a damaged file, which is kept', async () => {
    await writeFile(folder.file('names.json'), '{"names":[{"person":"p-1"');
    const names = await open();
    assert.deepEqual(names.all(), []);
    assert.match(folder.notices.join(' '), /names\.json\.damaged-/);
  });
});
