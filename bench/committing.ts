/** How long until a change is confirmed, beside a bare append and flush of its line in the journal. */
import { rmSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../src/domain/change/change.js';
import type { MeasureCode } from '../src/domain/register/codes.js';
import type { Store } from '../src/domain/store/store.js';
import { openStore } from '../src/stores/open.js';
import { Changes, commit, fill } from './changes.js';
import { generateRegister } from './generate-register.js';
import { median, type Measurement } from './measurement.js';
import { REAL_TIME, temporaryFolder } from './registers.js';

const PAIRS = 5;
/** Changes in one half of a pair. */
const CHANGES = 200;
const CONCURRENT = 100;

export const SIZES = [
  { measures: 1_000, changes: 10 },
  { measures: 1_000, changes: 50_000 },
  { measures: 100_000, changes: 10 },
  { measures: 100_000, changes: 50_000 },
] as const;

/** Milliseconds for each of the changes, one after the other, and their lines in the journal. */
async function confirm(store: Store, changes: readonly Change[]) {
  const times: number[] = [];
  const lines: string[] = [];
  for (const change of changes) {
    const began = performance.now();
    const record = await commit(store, change);
    times.push(performance.now() - began);
    lines.push(`${JSON.stringify(record)}\n`);
  }
  return { times, lines };
}

/** Milliseconds for each of the lines to be appended and flushed. */
async function append(file: FileHandle, lines: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const line of lines) {
    const began = performance.now();
    await file.write(line);
    await file.datasync();
    times.push(performance.now() - began);
  }
  return times;
}

interface Pair {
  readonly store: number;
  readonly bare: number;
}

async function inPairs(store: Store, changes: Changes, file: FileHandle): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let pair = 0; pair <= PAIRS; pair += 1) {
    const { times, lines } = await confirm(store, await changes.several(CHANGES));
    const bare = await append(file, lines);
    // The first pair only gets both up to speed.
    if (pair > 0) pairs.push({ store: median(times), bare: median(bare) });
  }
  return pairs;
}

/** How often files are flushed while `work` is under way, whichever call is used for it. */
async function flushesDuring(file: FileHandle, work: () => Promise<unknown>): Promise<number> {
  const prototype = Object.getPrototypeOf(file) as Record<'datasync' | 'sync', FileHandle['datasync']>;
  const { datasync, sync } = prototype;
  let flushes = 0;
  const counted = (flush: FileHandle['datasync']) =>
    function count(this: FileHandle) {
      flushes += 1;
      return flush.call(this);
    };
  Object.assign(prototype, { datasync: counted(datasync), sync: counted(sync) });
  try {
    await work();
  } finally {
    Object.assign(prototype, { datasync, sync });
  }
  if (flushes === 0)
    throw new Error('no flush was seen: changes are confirmed without one, or by a call not counted here');
  return flushes;
}

const thousands = (count: number): string => count.toLocaleString('en');

async function measureStore(
  store: Store,
  file: FileHandle,
  codes: readonly MeasureCode[],
  size: (typeof SIZES)[number],
): Promise<readonly Measurement[]> {
  const changes = new Changes(store, codes);
  await fill(store, changes, size.changes);
  const pairs = await inPairs(store, changes, file);
  const together = await changes.several(CONCURRENT);
  const flushes = await flushesDuring(file, () => Promise.all(together.map((change) => commit(store, change))));
  const of = `${thousands(size.measures)} measures, ${thousands(size.changes)} changes`;
  const microseconds = (pick: (pair: Pair) => number) => Math.round(median(pairs.map(pick)) * 1000);
  return [
    {
      name: `a change confirmed, of a bare append and flush: ${of}`,
      ratio: median(pairs.map((pair) => pair.store / pair.bare)),
      bound: { atMost: 3 },
      detail: `${microseconds((pair) => pair.store)} and ${microseconds((pair) => pair.bare)} µs`,
    },
    {
      name: `flushes per change, ${CONCURRENT} at once: ${of}`,
      ratio: flushes / CONCURRENT,
      bound: { atMost: 0.1 },
      detail: `${flushes} flushes`,
    },
  ];
}

export async function measureCommitting(size: (typeof SIZES)[number]): Promise<readonly Measurement[]> {
  const dataDir = temporaryFolder('committing');
  const store = await openStore({ dataDir, elapsed: REAL_TIME, onNotice: () => undefined });
  const file = await open(join(dataDir, 'bare.txt'), 'a');
  try {
    const register = generateRegister(size.measures);
    await store.load(register);
    return await measureStore(
      store,
      file,
      register.measures.map(({ code }) => code),
      size,
    );
  } finally {
    await file.close();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
