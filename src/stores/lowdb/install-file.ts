import { open, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import writeFileAtomic from 'write-file-atomic';
import { systemCode } from './faults.js';

/** Only for this user: what is kept is not for everyone on the machine. */
const MODE = 0o600;
/** Bytes copied between two turns of the event loop. */
const COPIED = 4 << 20;
/** What a file is called until it is known to be whole. */
export const NEXT = '.next';

/**
 * Puts a file in place of the one that is there, or leaves that as it is: at no moment is there half a file, whatever
 * breaks off. The library flushes and renames but does not look at how much was written, and a full disk takes a part
 * without an error: so it writes beside the file, and only a whole one is put in its place.
 */
export async function installFile(file: string, chunks: readonly Buffer[]): Promise<void> {
  const next = `${file}${NEXT}`;
  const bytes = await joined(chunks);
  await writeFileAtomic(next, bytes, { mode: MODE });
  const { size } = await stat(next);
  if (size !== bytes.length) {
    await unlink(next);
    throw Object.assign(new Error(`only ${size} of ${bytes.length} bytes were written`), { code: 'ENOSPC' });
  }
  await rename(next, file);
  await flushFolder(path.dirname(file));
}

/** Gives way now and then: to join a hundred megabytes at once takes a tenth of a second. */
async function joined(chunks: readonly Buffer[]): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(chunks.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const chunk of chunks) {
    const turns = Math.floor(length / COPIED);
    length += chunk.copy(bytes, length);
    if (Math.floor(length / COPIED) > turns) await nextTurn();
  }
  return bytes;
}

/** What systems answer that cannot flush a folder (Windows, some network disks); they keep names in order themselves. */
const CANNOT_FLUSH: ReadonlySet<string> = new Set(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP']);

/** Makes a new name in a folder durable. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!CANNOT_FLUSH.has(systemCode(error))) throw error;
  } finally {
    await handle.close();
  }
}
