/** Programs of the tests as JavaScript: a process that need not compile what it reads starts in a quarter of the time. */
import { cpSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { madeOnce } from './made-once.js';

/** Where programs are, and what they use. */
const ROOMS = ['src', 'test', 'bench', 'scripts'];
const isCompiled = (file: string): boolean => file.endsWith('.ts') && !file.endsWith('.d.ts');

function filesIn(room: string): readonly string[] {
  return readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function compile(folder: string): void {
  const files = ROOMS.flatMap(filesIn);
  buildSync({
    entryPoints: files.filter(isCompiled),
    outbase: '.',
    outdir: folder,
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
  });
  for (const file of files.filter((one) => !isCompiled(one))) cpSync(file, path.join(folder, file));
  // Relative: a project that is moved or copied keeps what was made.
  for (const name of readdirSync('.'))
    if (!existsSync(path.join(folder, name)))
      symlinkSync(path.relative(folder, name), path.join(folder, name), 'junction');
}

/** Newer versions of Node keep what they compiled; others do not know the setting. */
export const COMPILED_ONCE = { NODE_COMPILE_CACHE: path.resolve('artifacts', 'made', 'node') };

/** The file to run in place of a TypeScript one of this project. What it reads and where it is run from stay the same. */
export function compiled(file: URL): string {
  const folder = madeOnce('compiled', [...ROOMS, 'package.json', 'package-lock.json'], compile);
  return path.join(folder, path.relative(process.cwd(), fileURLToPath(file)).replace(/\.ts$/, '.js'));
}
