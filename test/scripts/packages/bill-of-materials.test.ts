import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { billOfMaterials, type BillOfMaterials } from '../../../scripts/packages/bill-of-materials.js';
import { shippedPackages } from '../../../scripts/packages/lock-file.js';
import { lockOf } from './lock-of.js';
import { projectLock, projectManifest } from './project-lock.js';

describe('the bill of materials', () => {
  const bill = billOfMaterials(projectLock());
  const refs = bill.components.map((one) => one['bom-ref']);

  it('names every package that ships, and no other', () => {
    const shipped = shippedPackages(projectLock()).map(({ name, version }) => `${name}@${version}`);
    assert.deepEqual([...refs].sort(), [...new Set(shipped)].sort());
    for (const name of Object.keys(projectManifest().dependencies ?? {})) {
      assert(
        bill.components.some((one) => one.name === name),
        name,
      );
    }
    for (const name of ['typescript', 'mocha', '@microsoft/teams-app-test-tool']) {
      assert(!bill.components.some((one) => one.name === name), name);
    }
  });

  it('gives each a version, a licence, an address of its own and a checksum', () => {
    for (const { name, version, purl, licenses, hashes = [] } of bill.components) {
      assert.match(version, /^\d+\.\d+\.\d+/, name);
      assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
      assert.equal(licenses.length, 1, name);
      assert.match(JSON.stringify(licenses[0]), /^\{("license":\{"id":"[\w.-]+"\}|"expression":"[\w.() -]+")\}$/);
      assert.match(hashes[0]?.content ?? '', /^[0-9a-f]{128}$/, name);
    }
  });

  it('has what CycloneDX 1.5 asks: its name, unique references, and dependencies among them alone', () => {
    assert.deepEqual([bill.bomFormat, bill.specVersion, bill.version], ['CycloneDX', '1.5', 1]);
    assert.equal(bill.metadata.component.purl, `pkg:npm/nakoming@${projectLock().version}`);
    assert.deepEqual(bill.metadata.component.licenses, [{ license: { id: 'EUPL-1.2' } }]);
    const known = new Set([bill.metadata.component['bom-ref'], ...refs]);
    assert.equal(known.size, refs.length + 1);
    assert.deepEqual(new Set(bill.dependencies.map(({ ref }) => ref)), known);
    for (const { dependsOn } of bill.dependencies) {
      assert.equal(new Set(dependsOn).size, dependsOn.length);
      for (const ref of dependsOn) assert(known.has(ref), ref);
    }
  });

  it('leads from the project to everything that ships', () => {
    const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const visit = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      for (const next of needs.get(ref) ?? []) visit(next);
    };
    visit(bill.metadata.component['bom-ref']);
    assert.deepEqual(
      refs.filter((ref) => !reached.has(ref)),
      [],
    );
  });

  it('takes the version that a package gets, where there are two', () => {
    const { dependencies } = billOfMaterials(
      lockOf(
        {
          'node_modules/a': { dependencies: { b: '2' } },
          'node_modules/a/node_modules/b': { version: '2.0.0' },
          'node_modules/b': { version: '1.0.0', dependencies: { absent: '1' } },
        },
        { dependencies: { a: '1.0.0', b: '1.0.0' } },
      ),
    );
    assert.deepEqual(dependencies, [
      { ref: 'a@1.0.0', dependsOn: ['b@2.0.0'] },
      { ref: 'b@1.0.0', dependsOn: [] },
      { ref: 'b@2.0.0', dependsOn: [] },
      { ref: 'made-up@1.0.0', dependsOn: ['a@1.0.0', 'b@1.0.0'] },
    ]);
  });

  it('is written by npm run sbom, the same each time', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nakoming-'));
    const written = ['first.json', 'second.json'].map((name) => {
      const file = path.join(folder, name);
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/sbom.ts', file]);
      return readFileSync(file, 'utf8');
    });
    rmSync(folder, { recursive: true });
    assert.equal(written[0], written[1]);
    assert.deepEqual(JSON.parse(written[0] ?? '') as BillOfMaterials, bill);
  });
});
