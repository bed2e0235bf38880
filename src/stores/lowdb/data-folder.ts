import { mkdir, readdir, rm, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isMissing, unwritable } from './faults.js';
import { NEXT } from './install-file.js';

/** Only for this user. */
const MODE = 0o700;

export interface DataFolder {
  readonly folder: string;
  readonly journal: string;
  readonly snapshot: string;
  readonly outbox: string;
}

export const dataFiles = (folder: string): DataFolder => ({
  folder,
  journal: path.join(folder, 'journal.jsonl'),
  snapshot: path.join(folder, 'register.jsonl'),
  outbox: path.join(folder, 'outbox.jsonl'),
});

/** The folder and the names in it; made where it is not there. Throws a StoreError when it cannot be used. */
export async function openFolder(folder: string): Promise<DataFolder> {
  try {
    await makeFolder(path.resolve(folder));
    return dataFiles(folder);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/**
 * Makes it, and those that it is in. One by one: asked to make them all at once, Node goes on for ever where the system
 * says of a folder that is there that it is not, as it does below /proc.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: MODE });
  } catch (error) {
    if (await isFolder(folder)) return;
    const parent = path.dirname(folder);
    if (!isMissing(error) || parent === folder || (await isFolder(parent))) throw error;
    await makeFolder(parent);
    await makeFolder(folder);
  }
}

const isFolder = (name: string): Promise<boolean> =>
  stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Removes what a write that was broken off left behind; for the owner of the folder alone. */
export async function removeLeftovers({ folder, ...files }: DataFolder): Promise<void> {
  const begun = Object.values(files).map((file) => `${path.basename(file)}${NEXT}`);
  const names = await readdir(folder);
  const leftovers = names.filter((name) => begun.some((next) => name.startsWith(next)));
  await Promise.all(leftovers.map((name) => unlink(path.join(folder, name))));
}

/** As much as a change takes. */
const PROBE = Buffer.alloc(4096);

/** Throws a StoreError when nothing can be written in the folder at this moment. */
export async function probe({ folder }: DataFolder): Promise<void> {
  const file = path.join(folder, 'probe.tmp');
  try {
    await writeFile(file, PROBE, { mode: 0o600, flush: true });
  } catch (error) {
    throw unwritable(folder, error);
  } finally {
    await rm(file, { force: true }).catch(() => undefined);
  }
}
