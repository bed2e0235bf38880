import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inUse, isMissing } from './faults.js';

/** All in milliseconds of real time. */
export interface OwnerPolicy {
  /** Between two touches. */
  readonly beat: number;
  /** So long after its last touch an owner writes nothing before it has touched once more. */
  readonly sure: number;
  /** A file that was not touched for so long has no owner any more; well over `sure`. */
  readonly stale: number;
  /** How long an owner goes on touching where that takes longer than it stays sure, before it refuses to write. */
  readonly patience: number;
  /** Between two looks at another's file. */
  readonly look: number;
}

export const OWNER_POLICY: OwnerPolicy = { beat: 1000, sure: 2500, stale: 6000, patience: 8000, look: 200 };

/** What an owner that ended properly leaves in its file. */
export const RELEASED = 'released';

const NAME = /^owner-(\d{1,15})\.lock$/;
export const lockName = (number: number): string => `owner-${number}.lock`;

export interface LockFile {
  readonly number: number;
  readonly file: string;
}

/** The lock file with the highest number in a folder. */
export async function highest(folder: string): Promise<LockFile | null> {
  const numbers = (await readdir(folder)).map((name) => Number(NAME.exec(name)?.[1] ?? 0));
  const number = Math.max(0, ...numbers);
  return number === 0 ? null : { number, file: path.join(folder, lockName(number)) };
}

interface Patience {
  readonly folder: string;
  readonly policy: OwnerPolicy;
  readonly onNotice: (notice: string) => void;
}

/** Resolves when a lock file has no owner any more. Throws a StoreError when it is seen to be touched. */
export async function outlast({ file }: LockFile, { folder, policy, onNotice }: Patience): Promise<void> {
  const first = await lookAt(file);
  if (first === null || first.content === RELEASED) return;
  // Looks are counted, not time: when all processes stood still together, time has passed and nobody is dead.
  for (let left = Math.ceil(policy.stale / policy.look); left > 0; left -= 1) {
    await pause(policy.look);
    const now = await lookAt(file);
    if (now === null || now.content === RELEASED) return;
    if (now.touched !== first.touched || now.content !== first.content) throw inUse(folder);
  }
  onNotice(`The process that used ${folder} before did not end properly; its data is taken over.`);
}

async function lookAt(file: string): Promise<{ readonly touched: number; readonly content: string } | null> {
  try {
    const [{ mtimeMs }, content] = await Promise.all([stat(file), readFile(file, 'utf8')]);
    return { touched: mtimeMs, content };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
