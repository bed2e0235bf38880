import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { LockEntry } from '../../../scripts/packages/lock-file.js';
import { pinningFaults } from '../../../scripts/packages/pinning.js';
import { lockOf } from './lock-of.js';
import { projectLock, projectManifest, projectNpmrc } from './project-lock.js';

const NPMRC = 'ignore-scripts=true\n';
const PINNED = { dependencies: { thing: '1.0.0' } };

const faultsOf = (entry: LockEntry, manifest = PINNED, npmrc = NPMRC) =>
  pinningFaults(manifest, lockOf({ 'node_modules/thing': entry }, PINNED), npmrc).join('\n');

describe('what is installed', () => {
  it('is pinned: exact versions, whole checksums, from the registry, without scripts', () => {
    assert.deepEqual(pinningFaults(projectManifest(), projectLock(), projectNpmrc()), []);
    assert.equal(faultsOf({}), '');
  });

  for (const range of ['^1.0.0', '~1.0.0', '1.x', '*', 'latest', '>=1.0.0', 'github:someone/thing']) {
    it(`is one version, and not "${range}"`, () => {
      assert.match(
        faultsOf({}, { dependencies: { thing: range } }),
        /thing is ".*" in package\.json: name one version/,
      );
    });
  }

  it('is what the lock file says', () => {
    assert.match(faultsOf({}, { dependencies: { thing: '1.0.1' } }), /thing is 1\.0\.1 .* 1\.0\.0 in the lock file/);
    assert.match(faultsOf({ version: '1.0.2' }), /thing is 1\.0\.0 in package\.json and 1\.0\.2 in the lock file/);
    const none = { dependencies: {} as typeof PINNED.dependencies };
    assert.match(faultsOf({}, none), /thing is in the lock file alone/);
  });

  for (const resolved of ['https://evil.example/thing.tgz', 'git+ssh://git@github.com/a/b.git', 'file:../thing']) {
    it(`does not come from ${resolved}`, () => {
      assert.match(faultsOf({ resolved }), /node_modules\/thing comes from .*: take it from the registry/);
    });
  }

  it('may come from the registry by its whole address', () => {
    assert.equal(faultsOf({ resolved: 'https://registry.npmjs.org/thing/-/thing-1.0.0.tgz' }), '');
  });

  it('has a checksum that nobody can imitate', () => {
    for (const integrity of ['', 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', 'sha512-AAAA']) {
      assert.match(faultsOf({ integrity }), /node_modules\/thing has no whole checksum/);
    }
  });

  it('runs no scripts, and none is needed that nobody looked at', () => {
    assert.match(faultsOf({}, PINNED, 'fund=false\n'), /set ignore-scripts=true/);
    assert.match(faultsOf({ hasInstallScript: true }), /node_modules\/thing has an install script/);
  });

  it('is looked at by npm run check', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-packages.ts'], {
      encoding: 'utf8',
    });
    assert.match(stdout, /^\d{3} packages, \d{3} of them ship, 0 faults\n$/);
    assert.equal(status, 0);
  });
});
