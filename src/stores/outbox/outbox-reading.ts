import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import type { Extent } from '../lowdb/appended-file.js';
import { checked, hashOfHeader } from '../journal/chained-line.js';
import { damagedWith } from '../lowdb/faults.js';
import { jsonOrUndefined } from '../lowdb/journal-reading.js';
import { readLines } from '../lowdb/lines.js';
import { weightOf, type Fact } from './facts.js';

/** The only form there is so far. */
export const FORMAT = 1;
const headerForm = z.object({ nakoming: z.literal('outbox'), format: z.literal(FORMAT), id: z.string() });
export type Header = z.infer<typeof headerForm>;

/** Where a log ends. */
export interface LogEnd extends Extent {
  /** Of the last line: what the next one builds on. */
  readonly hash: string;
  /** Of all its facts together. */
  readonly weight: number;
}

const damaged = damagedWith(
  'Nothing was changed, and nothing is sent. Put the whole folder back from a backup, or move this file away: ' +
    'then it is forgotten what was sent before, and reminders begin again.',
);

/** Reads a whole log and checks every line. Throws a StoreError that names the line that is not as it was written. */
export async function readLog(
  file: string,
  handle: FileHandle,
  onFact: (fact: Fact) => void,
): Promise<LogEnd & { readonly lines: number }> {
  let [lines, hash, weight] = [0, '', 0];
  const extent = await readLines(handle, (bytes) => {
    lines += 1;
    if (lines === 1) {
      if (!headerForm.safeParse(jsonOrUndefined(bytes)).success) {
        throw damaged(file, 1, 'this is not the beginning of an outbox that this version knows');
      }
      hash = hashOfHeader(bytes);
      return;
    }
    const check = checked(bytes, hash);
    if ('fault' in check) throw damaged(file, lines, check.fault);
    hash = check.hash;
    try {
      // The hash says that this is what was written.
      const fact = JSON.parse(bytes.toString()) as Fact;
      onFact(fact);
      weight += weightOf(fact);
    } catch (error) {
      throw damaged(file, lines, 'this does not follow from the lines before it', error);
    }
  });
  if (lines === 0) throw damaged(file, 1, 'there is no whole line in it');
  return { ...extent, hash, weight, lines };
}
