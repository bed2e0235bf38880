/** The product, built in a folder of its own by `npm run build`, so that nothing but the product runs. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { madeOnce } from '../support/made-once.js';
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
  path.join('data', 'register.json'),
];

/** What is only read from. */
const LINKED = ['node_modules', 'test'];

export interface BuiltProduct {
  /** Shared: its data is kept elsewhere. */
  readonly folder: string;
  /** The command that runs the service in the folder. */
  readonly serve: readonly string[];
}

function build(folder: string): void {
  // A folder without files is in no clone.
  for (const name of COPIED.filter((one) => existsSync(one)))
    cpSync(name, path.join(folder, name), { recursive: true });
  for (const name of LINKED) symlinkSync(path.resolve(name), path.join(folder, name), 'junction');
  const { status, stdout } = spawnSync(process.execPath, [path.join('scripts', 'build.mjs')], {
    cwd: folder,
    env: OWN_ENVIRONMENT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
}

/** @throws Error with what the compiler says where the product cannot be built. */
export const builtProduct = (): BuiltProduct => ({
  folder: madeOnce('product', COPIED, build),
  serve: [process.execPath, path.join('dist', 'main.js')],
});
