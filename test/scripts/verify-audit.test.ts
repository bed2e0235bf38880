import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { change, changed, measure, register } from '../support/builders.js';
import { compiled } from '../support/compiled.js';
import { DataFolder } from '../support/data-folder.js';

const SCRIPT = compiled(new URL('../../scripts/verify-audit.ts', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));
const verify = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run verify-audit', () => {
  let folder: DataFolder;
  before(async () => {
    folder = await DataFolder.make();
    const store = await folder.open();
    const V1 = measure('OW20-V1');
    await store.load(register({ measures: [V1] }));
    await store.commit(change(changed(V1, { progress: 10 })));
    await store.commit(change({ ...V1, progress: 20, version: 3 }, { key: 'second' }));
  });
  after(() => folder.remove());

  it('prints the number of changes and the head, while the bot has the data open', () => {
    const { status, stdout } = verify(folder.path);
    assert.match(stdout, /^changes: 2\nhead: [0-9a-f]{64}\n$/);
    assert.equal(status, 0);
  });

  it('names the first bad line and ends with 1', async () => {
    const whole = await readFile(folder.journal, 'utf8');
    await writeFile(folder.journal, whole.replace('"progress":10', '"progress":99'));
    const { status, stderr } = verify(folder.path);
    await writeFile(folder.journal, whole);
    assert.match(stderr, /journal\.jsonl, line 2: the line is not as it was written/);
    assert.equal(status, 1);
  });

  it('ends with 1 where a head that was kept is not in the chain, or there is no journal', () => {
    assert.equal(verify(folder.path, 'f'.repeat(64)).status, 1);
    assert.equal(verify(folder.file('elsewhere')).status, 1);
  });
});
