/** `npm run sbom [-- FILE]`: writes what ships to artifacts/sbom.cdx.json, or to the file that is named. Needs no network. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './packages/bill-of-materials.js';
import type { LockFile } from './packages/lock-file.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = path.resolve(process.argv[2] ?? path.join(root, 'artifacts', 'sbom.cdx.json'));

const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as LockFile;
const bill = billOfMaterials(lock);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} packages: ${file}`);
