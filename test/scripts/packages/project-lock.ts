import { readFileSync } from 'node:fs';
import type { LockFile } from '../../../scripts/packages/lock-file.js';
import type { Manifest } from '../../../scripts/packages/pinning.js';

/** The lock file, the manifest and the .npmrc of the project itself. */
export const projectLock = (): LockFile => JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
export const projectManifest = (): Manifest => JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
export const projectNpmrc = (): string => readFileSync('.npmrc', 'utf8');
