import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { StoreError } from '../../../src/domain/errors.js';
import { openFolder } from '../../../src/stores/lowdb/data-folder.js';

describe('the folder of the data', () => {
  let place = '';
  beforeEach(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'data-folder-'));
  });
  afterEach(() => rm(place, { recursive: true, force: true }));

  const refused = (folder: string, why: RegExp) =>
    assert.rejects(openFolder(folder), (error: unknown) => {
      assert.ok(error instanceof StoreError);
      assert.equal(error.code, 'STORE_UNWRITABLE');
      assert.match(error.message, why);
      return true;
    });

  it('is made with those that it is in, for this user alone, however many ask at once', async () => {
    const folder = path.join(place, 'of', 'the', 'bot');
    await Promise.all([openFolder(folder), openFolder(folder), openFolder(`${folder}/`)]);
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
    assert.equal((await openFolder(folder)).journal, path.join(folder, 'journal.jsonl'));
  });

  it('is refused where there is a file, or one on the way', async () => {
    const file = path.join(place, 'a-file');
    await writeFile(file, 'of someone');
    await refused(file, /It has to be a folder: set DATA_DIR to one/);
    await refused(path.join(file, 'below'), /It has to be a folder: set DATA_DIR to one/);
  });

  it('is refused, and not tried for ever, where nothing can be made', async function () {
    if (!existsSync('/proc/self')) this.skip();
    await refused('/proc/of/the/bot', /cannot be used \(ENOENT/);
  });
});
