import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { PersonName } from '../../src/domain/people.js';
import { openNames } from '../../src/stores/names-file.js';
import { person } from '../support/builders.js';
import { DataFolder } from '../support/data-folder.js';

const sanne: PersonName = { person: person('p-1'), name: 'Sanne de Vries', account: 'aad-1' };
const piet: PersonName = { person: person('p-2'), name: 'Piet Bakker', account: 'aad-2' };

describe('names of people', () => {
  let folder: DataFolder;
  const open = () => openNames({ dataDir: folder.path, onNotice: (notice) => folder.notices.push(notice) });
  const onDisk = () => readFile(folder.file('names.json'), 'utf8');

  beforeEach(async () => {
    folder = await DataFolder.make();
  });
  afterEach(() => folder.remove());

  it('are on the disk when they are confirmed, and there when the file is opened again', async () => {
    const names = await open();
    await Promise.all([names.put(sanne), names.put(piet)]);
    assert.match(await onDisk(), /Sanne de Vries.*Piet Bakker/);
    assert.deepEqual((await open()).all(), [sanne, piet]);
  });

  it('are not written again while they stay the same', async () => {
    const names = await open();
    await names.put(sanne);
    const { ino } = await stat(folder.file('names.json'));
    const all = names.all();
    await names.put({ ...sanne });
    assert.equal((await stat(folder.file('names.json'))).ino, ino);
    assert.equal(names.all(), all);
  });

  it('are gone from the disk with their account when forgetting is confirmed, and known to have been forgotten', async () => {
    const names = await open();
    await Promise.all([names.put(sanne), names.put(piet)]);
    assert.equal(await names.forget(sanne.person), true);
    assert.doesNotMatch(await onDisk(), /Sanne|aad-1/);
    const again = await open();
    assert.equal(again.get(sanne.person), undefined);
    assert.deepEqual([again.isForgotten(sanne.person), again.isForgotten(piet.person)], [true, false]);
    assert.equal(await again.forget(sanne.person), false);
  });

  it('are known again when a forgotten person writes again', async () => {
    const names = await open();
    await names.put(sanne);
    await names.forget(sanne.person);
    await names.put(sanne);
    assert.deepEqual([names.get(sanne.person), names.isForgotten(sanne.person)], [sanne, false]);
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

  it('begin anew beside a damaged file, which is kept', async () => {
    await writeFile(folder.file('names.json'), '{"names":[{"person":"p-1"');
    const names = await open();
    assert.deepEqual(names.all(), []);
    assert.match(folder.notices.join(' '), /names\.json\.damaged-/);
  });
});
