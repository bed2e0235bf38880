import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memoryStore } from '../../src/stores/memory.js';
import { readRegisterFile } from '../../src/stores/register-source.js';
import { change, changed, measureCode, person } from '../support/builders.js';
import { compiled } from '../support/compiled.js';
import { DataFolder } from '../support/data-folder.js';
import { TAKEN_BACK, ZOOM_COMES } from '../contracts/store-growing-fixture.js';
import { firstRegister } from '../support/first-register.js';
import { contentsOf } from '../support/import-desk.js';
import { answer, answerChange, organisation, organisationChange } from '../support/organisations.js';

const SCRIPT = compiled(new URL('../../scripts/export-register.ts', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));
const O1 = measureCode('OW20-O1');

describe('npm run export-register', () => {
  let folder: DataFolder;
  beforeEach(async () => {
    folder = await DataFolder.make();
  });
  afterEach(() => folder.remove());

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [SCRIPT, ...args], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: folder.path, DATABASE_URL: '' },
    });

  async function fill(): Promise<void> {
    const store = await folder.open();
    await store.load(await firstRegister());
    const [v5, o1] = [await store.measure(measureCode('OW20-V5')), await store.measure(O1)];
    assert(v5 !== undefined && o1 !== undefined);
    for (const one of [v5, o1]) await store.commit(change(changed(one, { confidential: true, owner: person('bas') })));
    for (const step of [ZOOM_COMES, ...TAKEN_BACK]) await store.commitAll(step);
    await store.commit(organisationChange(organisation()));
    await store.commit(answerChange(answer('OW20-O1', 'bzk', { confidential: true })));
    await store.close();
  }

  it('writes all there is, what is confidential too, so that an empty store can start from it', async () => {
    await fill();
    const file = folder.file('whole.json');
    const { status, stdout, stderr } = run(file);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /whole\.json: 28 measures/);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.match(readFileSync(file, 'utf8'), /"withheld":\[\n\]/);
    const restored = memoryStore(await readRegisterFile(file));
    const before = await folder.open();
    const unversioned = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'version' ? undefined : part)));
    assert.deepEqual(unversioned(await contentsOf(restored)), unversioned(await contentsOf(before)));
    assert.deepEqual(unversioned(await restored.organisations()), unversioned(await before.organisations()));
    assert.deepEqual(unversioned(await restored.answersTo(O1)), unversioned(await before.answersTo(O1)));
    await before.close();
  });

  it('writes over nothing, and not where there is no register', async () => {
    await fill();
    const { status, stderr } = run(folder.journal);
    assert.equal(status, 2);
    assert.match(stderr, /is there already/);
    assert.equal(run().status, 2);
    const nowhere = spawnSync(process.execPath, [SCRIPT, folder.file('x')], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: folder.file('nowhere'), DATABASE_URL: '' },
    });
    assert.equal(nowhere.status, 1);
    assert.match(nowhere.stderr, /nowhere is not there; set DATA_DIR/);
  });

  it('says no more of a database that cannot be read than that', () => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, folder.file('x')], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: 'postgres://sanne:geheim@127.0.0.1:1/nakoming' },
    });
    assert.equal(status, 1);
    assert.doesNotMatch(stderr, /geheim/);
  });
});
