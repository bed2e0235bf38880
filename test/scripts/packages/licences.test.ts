import assert from 'node:assert/strict';
import { EXCEPTIONS, isAllowed, licenceFaults, unusedExceptions } from '../../../scripts/packages/licences.js';
import { shippedPackages, type LockEntry } from '../../../scripts/packages/lock-file.js';
import { lockOf } from './lock-of.js';
import { projectLock } from './project-lock.js';

const faultsOf = (entry: LockEntry) => licenceFaults(shippedPackages(lockOf({ 'node_modules/thing': entry })));

describe('the licences of what ships', () => {
  it('all go with EUPL-1.2', () => {
    const shipped = shippedPackages(projectLock());
    assert(shipped.length > 100, 'every package is looked at');
    assert.deepEqual(licenceFaults(shipped), []);
  });

  it('have no exceptions for packages that are not there, and each says why', () => {
    assert.deepEqual(unusedExceptions(shippedPackages(projectLock())), []);
    assert.deepEqual(unusedExceptions([]), Object.keys(EXCEPTIONS));
    for (const { reason } of Object.values(EXCEPTIONS)) assert(reason.length > 20);
  });

  for (const licence of ['GPL-3.0-only', 'AGPL-3.0-or-later', 'SSPL-1.0', 'BUSL-1.1', 'UNLICENSED']) {
    it(`may not be ${licence}, and it says which package and what to do`, () => {
      const [fault = '', ...more] = faultsOf({ license: licence });
      assert.match(fault, new RegExp(`^thing@1\\.0\\.0 has the licence "${licence}".*use another package, or`));
      assert.deepEqual(more, []);
    });
  }

  it('may not be absent', () => {
    const { license: _, ...silent } = lockOf({ 'node_modules/thing': {} }).packages['node_modules/thing'] ?? {};
    const faults = licenceFaults([{ folder: 'node_modules/thing', name: 'thing', version: '1.0.0', entry: silent }]);
    assert.match(faults.join('\n'), /^thing@1\.0\.0 names no licence: read the package/);
  });

  it('are not asked of what development alone needs', () => {
    assert.deepEqual(faultsOf({ license: 'GPL-3.0-only', dev: true }), []);
    assert.equal(faultsOf({ license: 'GPL-3.0-only', optional: true }).length, 1);
  });

  const EXPRESSIONS: readonly (readonly [expression: string, allowed: boolean])[] = [
    ['(AFL-2.1 OR BSD-3-Clause)', true],
    ['GPL-2.0 OR AGPL-3.0', false],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only OR MIT AND ISC', true],
    ['(GPL-3.0-only OR MIT) AND GPL-2.0', false],
    ['MIT AND (GPL-3.0-only OR (ISC AND 0BSD))', true],
    ['Apache-2.0 WITH LLVM-exception', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['(MIT', false],
    ['MIT)', false],
    ['MIT OR', false],
    ['', false],
  ];
  for (const [expression, allowed] of EXPRESSIONS) {
    it(`${allowed ? 'may' : 'may not'} be "${expression}"`, () => {
      assert.equal(isAllowed(expression), allowed);
    });
  }
});
