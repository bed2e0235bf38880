/** A folder that is filled beside the one it will be, so that nobody ever finds half a store. */
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { flushFolder } from '../lowdb/install-file.js';
import { isMissing, systemCode, unwritable } from '../lowdb/faults.js';
import { takeOwnership, type OwnerOptions } from '../lowdb/owner.js';
import { refused } from './refusals.js';

/** Only for this user. */
const MODE = 0o700;
const LOCKS = /^owner-\d+\.lock$/;

export const stagingOf = (folder: string): string => `${path.resolve(folder)}.moving`;

/** Throws a StoreError where there is anything in a folder; it need not exist. */
export async function refuseUnlessFree(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (names.length === 0) return;
  throw refused(
    `${folder} is not empty: there is ${names.slice(0, 3).join(', ')} in it. Set DATA_DIR to a folder that is empty, or ` +
      'that does not exist yet.',
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw unwritable(folder, error);
  }
}

/** Fills the staging folder while nobody else may; what an earlier move left in it is removed. */
export async function filling<Result>(
  options: Omit<OwnerOptions, 'folder'> & { readonly staging: string },
  fill: () => Promise<Result>,
): Promise<Result> {
  const { staging } = options;
  try {
    await mkdir(staging, { recursive: true, mode: MODE });
  } catch (error) {
    throw unwritable(staging, error);
  }
  const owner = await takeOwnership({ ...options, folder: staging });
  try {
    await clear(staging);
    return await fill();
  } finally {
    await owner.release();
  }
}

async function clear(staging: string): Promise<void> {
  const names = (await readdir(staging)).filter((name) => !LOCKS.test(name));
  await Promise.all(names.map((name) => rm(path.join(staging, name), { recursive: true, force: true })));
}

/** Gives it its name, at once. Throws a StoreError where that cannot be; then it is still beside. */
export async function putInPlace(staging: string, folder: string): Promise<void> {
  try {
    await rmdir(folder).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
    await rename(staging, folder);
    await flushFolder(path.dirname(path.resolve(folder)));
  } catch (error) {
    if (!CANNOT_BE_REPLACED.has(systemCode(error))) throw unwritable(folder, error);
    throw refused(
      `${folder} cannot be replaced (${systemCode(error)}): it is not empty any more, or it is where a disk is mounted. ` +
        'Set DATA_DIR to a folder inside it.',
    );
  }
}

const CANNOT_BE_REPLACED: ReadonlySet<string> = new Set(['EBUSY', 'EXDEV', 'ENOTEMPTY', 'EEXIST']);
