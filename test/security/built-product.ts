/** The product, built in a folder of its own as `npm run build` would, so that nothing but the product runs. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OWN_ENVIRONMENT } from '../support/processes.js';

/** What the built service reads, and what `npm start` needs to build it anew. */
const COPIED = [
  'package.json',
  'package-lock.json',
  '.npmrc',
  'tsconfig.json',
  'adaptive-cards',
  'appPackage',
  'scripts',
  'src',
];

/** What is only read from. */
const LINKED = ['node_modules', 'test'];

export interface BuiltProduct {
  readonly folder: string;
  /** The command that runs the service in the folder. */
  readonly serve: readonly string[];
  readonly remove: () => void;
}

/** Types are checked elsewhere: here it is about what runs. */
export function builtProduct(): BuiltProduct {
  const folder = mkdtempSync(path.join(tmpdir(), 'nakoming-built-'));
  // A folder without files is in no clone.
  for (const name of COPIED.filter((one) => existsSync(one)))
    cpSync(name, path.join(folder, name), { recursive: true });
  cpSync(path.join('data', 'register.json'), path.join(folder, 'data', 'register.json'));
  for (const name of LINKED) symlinkSync(path.resolve(name), path.join(folder, name), 'junction');
  const compiler = path.resolve('node_modules', 'typescript', 'bin', 'tsc');
  const args = [compiler, '-p', 'tsconfig.json', '--noCheck', '--sourceMap', 'false'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, env: OWN_ENVIRONMENT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  for (const read of [path.join('stores', 'postgres', 'migrations'), path.join('web', 'dashboard', 'assets')])
    cpSync(path.join('src', read), path.join(folder, 'dist', read), { recursive: true });
  return {
    folder,
    serve: [process.execPath, path.join('dist', 'main.js')],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
