/**
 * `npm run build`: compiles src/ to dist/, which mirrors it and holds nothing else but what is read as it is, beside its
 * reader, and what the compiler remembers, so that only what changed since is written anew.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { project, tool } from './tool.mjs';

const source = join(project, 'src');
const target = join(project, 'dist');
const MEMORY = '.tsbuildinfo';
const memory = join(target, MEMORY);
/** Access and change: what is wrong is compiled again each time. */
const NEVER = [new Date(0), new Date(0)];
/** Clocks of file systems run behind by some milliseconds: what changed just before is compiled once more. */
const rightAt = (began) => [new Date(began), new Date(began - MARGIN)];
const MARGIN = 100;
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

/**
 * Whether all that is compiled was as it is when the compiler last found it right. By when a file came to be what and
 * where it is, which nobody sets: one that was moved here may have been written long before.
 */
function isAsItWas() {
  if (!existsSync(memory)) return false;
  const right = statSync(memory).mtimeMs;
  const within = readdirSync(source, { recursive: true }).map((name) => join(source, name));
  const others = ['tsconfig.json', 'package.json', 'package-lock.json'].map((name) => join(project, name));
  return [source, ...within, ...others.filter((file) => existsSync(file))].every(
    (file) => statSync(file).ctimeMs < right,
  );
}

/** The compiler compares what files hold with what it remembers, which takes seconds also where nothing changed. */
function compile() {
  const began = Date.now();
  const args = [tool('typescript', 'tsc'), '--project', 'tsconfig.json'];
  const status = spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' }).status ?? 1;
  if (existsSync(memory)) utimesSync(memory, ...(status === 0 ? rightAt(began) : NEVER));
  return status;
}

/** Of what is no longer in src/, or was never of it, nothing stays. */
function removeStrays() {
  const own = new Set(expected().flatMap((file) => [file, `${file}.map`]));
  for (const file of filesIn(target)) if (!own.has(file) && file !== MEMORY) rmSync(join(target, file));
}

let status = isAsItWas() ? 0 : compile();
// The compiler believes its memory: of a file that someone removed it does not know.
if (status === 0 && expected().some((file) => !existsSync(join(target, file)))) {
  rmSync(target, { recursive: true, force: true });
  status = compile();
}
removeStrays();
for (const folder of status === 0 ? READ_AS_THEY_ARE : [])
  if (existsSync(join(source, folder))) cpSync(join(source, folder), join(target, folder), { recursive: true });
process.exitCode = status;
