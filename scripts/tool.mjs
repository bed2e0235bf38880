import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const project = fileURLToPath(new URL('..', import.meta.url));

/** The program `name` of an installed package, to be run by Node; npm's own links to it are no programs on Windows. */
export function tool(packageName, name = packageName) {
  const folder = join(project, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}
