/** Part of `npm run check`: every package is pinned, and every one that ships has a licence that goes with ours. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { licenceFaults, unusedExceptions } from './packages/licences.js';
import { packagesIn, shippedPackages, type LockFile } from './packages/lock-file.js';
import { pinningFaults, type Manifest } from './packages/pinning.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (name: string) => readFileSync(path.join(root, name), 'utf8');

const lock = JSON.parse(textOf('package-lock.json')) as LockFile;
const shipped = shippedPackages(lock);
const faults = [
  ...pinningFaults(JSON.parse(textOf('package.json')) as Manifest, lock, textOf('.npmrc')),
  ...licenceFaults(shipped),
  ...unusedExceptions(shipped).map(
    (named) => `${named} is not there any more: take it off scripts/packages/licences.ts`,
  ),
];
for (const fault of faults) console.error(fault);
console.log(`${packagesIn(lock).length} packages, ${shipped.length} of them ship, ${faults.length} faults`);
// A check that looked at nothing proves nothing.
process.exitCode = shipped.length > 0 && faults.length === 0 ? 0 : 1;
