/** The product as it is shipped, built into a folder of its own: whoever builds in the project meanwhile is not in the way. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../..', import.meta.url));
const COMPILER = path.join(project, 'node_modules', 'typescript', 'bin', 'tsc');
/** What stands beside dist/. */
const BESIDE = ['node_modules', 'package.json', 'adaptive-cards', 'data'];
const MIGRATIONS = path.join('stores', 'postgres', 'migrations');

export interface Product {
  readonly folder: string;
  readonly main: string;
  readonly remove: () => Promise<void>;
}

/** @param built a dist/ that is there already. Rejects with what the compiler says where it does not compile. */
export async function buildProduct(built: string | null): Promise<Product> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nakoming-load-'));
  const dist = path.join(folder, 'dist');
  await (built === null ? compile(dist) : cp(built, dist, { recursive: true }));
  for (const name of BESIDE) await symlink(path.join(project, name), path.join(folder, name));
  return {
    folder,
    main: path.join(dist, 'main.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function compile(dist: string): Promise<void> {
  await run(process.execPath, [COMPILER, '-p', 'tsconfig.json', '--outDir', dist], { cwd: project });
  await cp(path.join(project, 'src', MIGRATIONS), path.join(dist, MIGRATIONS), { recursive: true });
}
