import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { EXAMPLE } from '../../scripts/package/package-settings.js';

const project = fileURLToPath(new URL('../..', import.meta.url));

function make(args: readonly string[], environment: Readonly<Record<string, string | undefined>> = {}) {
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH, ...environment },
  });
  return { status, stdout, stderr };
}

describe('npm run package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nakoming-package-'));
  const zip = path.join(folder, 'nakoming.zip');
  after(() => rmSync(folder, { recursive: true }));

  it('checks the template without any setting, and writes nothing', () => {
    const { status, stdout, stderr } = make(['--check', zip]);
    assert.deepEqual([status, stderr, stdout], [0, '', '4 files, 0 faults\n']);
    assert(!existsSync(zip));
  });

  it('names every variable that is missing, and writes nothing', () => {
    const { status, stderr } = make([zip], { BOT_ID: EXAMPLE['BOT_ID'] });
    assert.equal(status, 2);
    for (const name of Object.keys(EXAMPLE))
      assert.equal(stderr.includes(`${name}: is missing`), name !== 'BOT_ID', name);
    assert(!existsSync(zip));
  });

  it('writes a zip with the version of the project and the ids of the environment', () => {
    assert.equal(make([zip], EXAMPLE).status, 0);
    const manifest = strFromU8(unzipSync(readFileSync(zip))['manifest.json'] ?? new Uint8Array());
    const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as { version: string };
    assert.match(manifest, new RegExp(`"version": "${version.replaceAll('.', '\\.')}"`));
    assert.equal(manifest.split(`"${EXAMPLE['BOT_ID'] ?? ''}"`).length - 1, 4);
  });
});
