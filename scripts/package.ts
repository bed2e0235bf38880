/**
 * `npm run package [-- FILE]`: fills the manifest with what the environment says, checks it as Teams does, and writes the
 * app package to artifacts/nakoming.zip, or to the file that is named. `npm run package -- --check` checks the template
 * with made-up ids and writes nothing. Needs no network.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { appPackage } from './package/app-package.js';
import { isObject, parseJson } from './package/json.js';
import { EXAMPLE, readPackageSettings } from './package/package-settings.js';
import { sameZip } from './package/same-zip.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const checkOnly = args.includes('--check');
const file = path.resolve(args.find((arg) => !arg.startsWith('--')) ?? path.join(root, 'artifacts', 'nakoming.zip'));

const { values, problems } = readPackageSettings(checkOnly ? EXAMPLE : process.env, versionOfProject());
if (problems.length > 0) {
  console.error(['The package cannot be made.', ...problems].join('\n'));
  process.exitCode = 2;
} else {
  const { files, faults } = await appPackage(path.join(root, 'appPackage'), values);
  for (const fault of faults) console.error(fault);
  console.log(`${Object.keys(files).length} files, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
  else if (!checkOnly) write(sameZip(files));
}

function versionOfProject(): string {
  const project = parseJson(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const version = isObject(project) ? project['version'] : undefined;
  return typeof version === 'string' ? version : '';
}

function write(zip: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, zip);
  console.log(`${file}: ${zip.length} bytes`);
}
