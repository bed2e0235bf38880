import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { architectureOf, type Fault } from '../../scripts/architecture.mjs';
import { BREACHES, SOUND, type Files } from './broken-house.js';

/** What the check says of a file that it did not look at. */
const PASSED_OVER = 'every-module-is-looked-at';

function ruleNames(): readonly string[] {
  const rules: unknown = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
  assert.ok(typeof rules === 'object' && rules !== null && 'forbidden' in rules && Array.isArray(rules.forbidden));
  return rules.forbidden.map((rule: { name: string }) => rule.name);
}

/** Lays files over what is there already; a file that two of them write holds the lines of both. */
function build(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, text);
  }
}

function faultsIn(houses: readonly Files[], rooms = ['src']): readonly Fault[] {
  const folder = mkdtempSync(join(tmpdir(), 'nakoming-house-'));
  try {
    for (const name of ['package.json', 'tsconfig.json']) cpSync(name, join(folder, name));
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
    mkdirSync(join(folder, 'src'));
    for (const house of houses) build(folder, house);
    return architectureOf(folder, rooms).faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The breach with a number in the names of its files, so that many can stand in one house. */
function numbered(files: Files, number: number): Files {
  const rename = (text: string) => text.replaceAll(/\/(one|two)\./g, `/$1-${number}.`);
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [rename(path), rename(text)]));
}

describe('the rules of the house', () => {
  const breaches = BREACHES.map(({ rule, files }, number) => ({ rule, files: numbered(files, number) }));
  let broken: readonly Fault[] = [];

  before(() => {
    broken = faultsIn(breaches.map(({ files }) => files));
  });

  it('let each room use what is for it', () => {
    assert.deepEqual(faultsIn([SOUND]), []);
  });

  it('each have a breach below', () => {
    assert.deepEqual([...new Set(breaches.map(({ rule }) => rule))].sort(), [...ruleNames()].sort());
  });

  for (const [number, { rule, files }] of breaches.entries()) {
    const [file, text] = Object.entries(files)[0] ?? ['', ''];
    const [original] = Object.entries(BREACHES[number]?.files ?? {})[0] ?? [''];
    it(`${rule} forbids: ${original}: ${text.trim().replaceAll(/-\d+\./g, '.')}`, () => {
      const found = broken.filter((fault) => fault.rule === rule && fault.route.includes(file));
      assert.ok(found.length > 0, `${file} broke no such rule`);
    });
  }

  it('fail when there is nothing to look at', () => {
    assert.deepEqual(faultsIn([]), [{ rule: PASSED_OVER, route: 'src/' }]);
  });

  it('fail when a file of the product is passed over', () => {
    const house = { 'src/domain/one.ts': 'export {};\n' };
    assert.deepEqual(faultsIn([house], ['tsconfig.json']), [{ rule: PASSED_OVER, route: 'src/domain/one.ts' }]);
  });
});
