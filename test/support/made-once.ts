/** What takes long to make out of files of the project: made once, for every process and run in which those are the same. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PLACE = path.resolve('artifacts', 'made');
/** How long to sleep while another process makes it. */
const LOOK_MS = 100;
/** What was made out of other files is removed when nobody can be running it any more. */
const KEPT_MS = 3_600_000;

const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Every file under a file or folder of the project, by its place in it, in order. */
function filesUnder(name: string): readonly string[] {
  if (statSync(name).isFile()) return [name];
  return readdirSync(name, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

const exists = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined;

/** Whether the process that began to make it is still at it. */
function isBeingMade(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(path.join(lock, 'pid'), 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes the lock, or waits while another has it. @returns whether it was taken. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
  } catch {
    sleep(LOOK_MS);
    // Whoever has just begun may not have said yet who it is.
    if (exists(lock) && !isBeingMade(lock) && Date.now() - statSync(lock).mtimeMs > LOOK_MS * 10)
      rmSync(lock, { recursive: true, force: true });
    return false;
  }
  writeFileSync(path.join(lock, 'pid'), String(process.pid));
  return true;
}

function removeOld(name: string): void {
  for (const other of readdirSync(PLACE).filter((one) => one.startsWith(`${name}-`))) {
    const folder = path.join(PLACE, other);
    if (Date.now() - statSync(folder).mtimeMs > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The folder in which `make` has made it out of the files under `sources`, paths from the root of the project. Nobody
 * writes in it afterwards. Waits while another process makes the same.
 */
export function madeOnce(name: string, sources: readonly string[], make: (folder: string) => void): string {
  const target = path.join(PLACE, `${name}-${fingerprint(sources.filter(exists))}`);
  const [lock, unfinished] = [`${target}.lock`, `${target}.unfinished`];
  mkdirSync(PLACE, { recursive: true });
  while (!exists(target)) {
    if (!taken(lock)) continue;
    try {
      if (exists(target)) break;
      removeOld(name);
      rmSync(unfinished, { recursive: true, force: true });
      mkdirSync(unfinished);
      make(unfinished);
      renameSync(unfinished, target);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return target;
}
