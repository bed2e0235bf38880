/**
 * `npm run build`: compiles src/ to dist/, which mirrors it and holds nothing else but what is read as it is, beside its
 * reader, and what the compiler remembers, so that only what changed since is written anew.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project, tool } from './tool.mjs';

const source = join(project, 'src');
const target = join(project, 'dist');
const MEMORY = '.tsbuildinfo';
/** Folders of src/ that are read as they are. */
const READ_AS_THEY_ARE = [
  join('stores', 'postgres', 'migrations'),
  join('web', 'dashboard', 'assets'),
  join('web', 'imports', 'assets'),
];

const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    : [];

/** What dist/ holds of the compiler's when all is well. */
const expected = () =>
  filesIn(source)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, '.js'));

/** `--build` looks at the times of files first: where nothing changed, it reads none of them. */
function compile() {
  const args = [tool('typescript', 'tsc'), '--build', 'tsconfig.json'];
  return spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' }).status ?? 1;
}

/** Of what is no longer in src/, or was never of it, nothing stays. */
function removeStrays() {
  const own = new Set(expected().flatMap((file) => [file, `${file}.map`]));
  for (const file of filesIn(target)) if (!own.has(file) && file !== MEMORY) rmSync(join(target, file));
}

let status = compile();
// The compiler believes its memory: of a file that someone removed it does not know.
if (status === 0 && expected().some((file) => !existsSync(join(target, file)))) {
  rmSync(target, { recursive: true, force: true });
  status = compile();
}
removeStrays();
for (const folder of status === 0 ? READ_AS_THEY_ARE : [])
  if (existsSync(join(source, folder))) cpSync(join(source, folder), join(target, folder), { recursive: true });
process.exitCode = status;
