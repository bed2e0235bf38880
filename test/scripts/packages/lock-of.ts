import type { LockEntry, LockFile } from '../../../scripts/packages/lock-file.js';

/** A whole checksum of nothing in particular. */
export const CHECKSUM = `sha512-${'A'.repeat(86)}==`;

/** A lock file of made-up packages, each whole but for what is given. */
export const lockOf = (packages: Readonly<Record<string, LockEntry>>, root: LockEntry = {}): LockFile => ({
  name: 'made-up',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': { license: 'EUPL-1.2', ...root },
    ...Object.fromEntries(
      Object.entries(packages).map(([folder, entry]) => [
        folder,
        { version: '1.0.0', integrity: CHECKSUM, license: 'MIT', ...entry },
      ]),
    ),
  },
});
