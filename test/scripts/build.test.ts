import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectCopy, type ProjectCopy } from '../support/project-copy.js';

/** Milliseconds after a change until a build takes it for settled. */
const SHORTEST = 150;

describe('npm run build', () => {
  let copy: ProjectCopy;
  const source = (name: string): string => join(copy.folder, 'src', name);
  const built = (name: string): string => join(copy.folder, 'dist', name);
  const build = (): number | null =>
    spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: copy.folder, encoding: 'utf8' }).status;

  before(() => {
    copy = projectCopy("export const word = 'one';\n");
    writeFileSync(source('other.ts'), 'export const other = 1;\n');
    assert.equal(build(), 0);
  });

  after(() => {
    copy.remove();
  });

  it('writes anew what changed, and leaves the rest', () => {
    const written = statSync(built('other.js')).mtimeMs;
    writeFileSync(source('main.ts'), "export const word = 'two';\n");
    assert.equal(build(), 0);
    assert.match(readFileSync(built('main.js'), 'utf8'), /two/);
    assert.equal(statSync(built('other.js')).mtimeMs, written);
  });

  it('sees a file that was written long before it came here', () => {
    const kept = join(copy.folder, 'kept.ts');
    writeFileSync(kept, "export const word = 'kept';\n");
    utimesSync(kept, 0, 0);
    renameSync(kept, source('main.ts'));
    assert.equal(build(), 0);
    assert.match(readFileSync(built('main.js'), 'utf8'), /kept/);
  });

  it('does nothing where nothing changed', async () => {
    await pause(SHORTEST);
    assert.equal(build(), 0);
    const remembered = statSync(built('.tsbuildinfo')).mtimeMs;
    assert.equal(build(), 0);
    assert.equal(statSync(built('.tsbuildinfo')).mtimeMs, remembered);
  });

  it('keeps nothing that is not in src/, and brings back what is', () => {
    rmSync(source('other.ts'));
    writeFileSync(built('stray.js'), '');
    rmSync(built('main.js'));
    assert.equal(build(), 0);
    assert.deepEqual(
      ['main.js', 'main.js.map', 'other.js', 'other.js.map', 'stray.js'].filter((name) => existsSync(built(name))),
      ['main.js', 'main.js.map'],
    );
  });

  it('fails where a file that another needs is gone', () => {
    const needed = source('needed.ts');
    writeFileSync(needed, 'export const needed = 1;\n');
    writeFileSync(source('main.ts'), "export { needed as word } from './needed.js';\n");
    assert.equal(build(), 0);
    rmSync(needed);
    assert.notEqual(build(), 0);
    assert.notEqual(build(), 0);
  });

  it('fails as long as something does not compile, also where nothing changed since', () => {
    writeFileSync(source('main.ts'), "export const word: number = 'two';\n");
    assert.notEqual(build(), 0);
    assert.notEqual(build(), 0);
  });
});
