/** A small JSON file that is read once, kept in memory and written some time after it changed: for what may be lost. */
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** Milliseconds between a change and the write that holds it; changes in between share the write. */
const WRITE_DELAY = 500;

export interface LazyJsonFile<T> {
  readonly value: () => T;
  /** Call after changing the value. */
  readonly changed: () => void;
  /** Writes what is unwritten; never rejects: what cannot be written is reported. */
  readonly close: () => Promise<void>;
}

export interface LazyJsonOptions<T> {
  readonly file: string;
  /** From what the file holds; undefined when it is not of this form. */
  readonly parse: (json: unknown) => T | undefined;
  readonly empty: () => T;
  readonly toJson: (value: T) => unknown;
  readonly onNotice: (notice: string) => void;
}

/** A damaged file is set aside under a new name and a fresh one begun. */
export async function openLazyJsonFile<T>(options: LazyJsonOptions<T>): Promise<LazyJsonFile<T>> {
  const value = await readOrBegin(options);
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const write = () => {
    timer = undefined;
    writing = writing.then(() => save(options, value));
    return writing;
  };
  return {
    value: () => value,
    changed: () => {
      timer ??= setTimeout(() => void write(), WRITE_DELAY).unref();
    },
    close: () => {
      if (timer === undefined) return writing;
      clearTimeout(timer);
      return write();
    },
  };
}

/** What the file holds, or the beginning where there is none; one that is damaged is kept under a new name. */
export async function readOrBegin<T>({ file, parse, empty, onNotice }: Omit<LazyJsonOptions<T>, 'toJson'>): Promise<T> {
  const text = await readIfThere(file);
  if (text === undefined) return empty();
  const parsed = parse(jsonOrUndefined(text));
  if (parsed !== undefined) return parsed;
  const aside = await besideIt(file);
  await rename(file, aside);
  onNotice(`${file} could not be read and is kept as ${path.basename(aside)}; a new one is begun`);
  return empty();
}

/** A name that no earlier one was kept under. */
async function besideIt(file: string): Promise<string> {
  const names = new Set(await readdir(path.dirname(file)));
  const nameOf = (number: number) => `${path.basename(file)}.damaged-${number}`;
  let number = 1;
  while (names.has(nameOf(number))) number += 1;
  return path.join(path.dirname(file), nameOf(number));
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function save<T>({ file, toJson, onNotice }: LazyJsonOptions<T>, value: T): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeFileAtomic(file, JSON.stringify(toJson(value)), { mode: 0o600 });
  } catch (error) {
    onNotice(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
