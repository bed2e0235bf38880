/** Looks through a journal without touching it, also while the bot writes in it. */
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { z } from 'zod';
import { StoreError } from '../../domain/errors.js';
import type { Audit } from '../journal/audit.js';
import { damaged, isMissing, unwritable } from './faults.js';
import { dataFiles } from './data-folder.js';
import { readJournal } from './journal-reading.js';

/**
 * Checks every line of the journal in a folder, from its header on. Rejects with a StoreError that names the first line
 * that is not as it was written, or says that there is no journal, or that its end is missing.
 */
export async function auditJournal(folder: string, keptHead?: string): Promise<Audit> {
  const { journal, snapshot } = dataFiles(folder);
  // Looked at first: what it holds was in the journal before it was written.
  const known = await knownBy(snapshot);
  const handle = await openToRead(journal);
  try {
    let keptAt: number | null = null;
    let hashThere = '';
    const found = await readJournal(journal, handle, ({ number }, hash) => {
      if (hash === keptHead) keptAt = number;
      if (number === known?.number) hashThere = hash;
    });
    const changes = found.starts.length - 1;
    if (known !== null) checkEnd({ journal, snapshot, known, found: { changes, hashThere, store: found.store } });
    if (keptHead !== undefined && changes === 0 && keptHead === found.hash) keptAt = 0;
    return {
      changes,
      head: found.hash,
      unfinished: found.size > found.whole,
      keptAt: keptHead === undefined ? undefined : keptAt,
    };
  } finally {
    await handle.close();
  }
}

interface End {
  readonly journal: string;
  readonly snapshot: string;
  readonly known: Known;
  readonly found: { readonly changes: number; readonly hashThere: string; readonly store: string };
}

/** A cut at the end leaves a chain that is whole: only what was counted elsewhere shows it. */
function checkEnd({ journal, snapshot, known, found }: End): void {
  if (found.changes < known.number) {
    throw damaged(
      journal,
      found.changes + 2,
      `the journal ends at change ${found.changes}, though the register has change ${known.number}`,
    );
  }
  if (known.store !== found.store || (known.number > 0 && known.hash !== found.hashThere)) {
    throw damaged(snapshot, 1, 'the register and the journal do not belong together');
  }
}

const knownForm = z.object({ store: z.string(), number: z.number(), hash: z.string() });
type Known = z.infer<typeof knownForm>;

/** What the first line of the snapshot says; null where there is none, which is for the start of the bot to judge. */
async function knownBy(snapshot: string): Promise<Known | null> {
  const handle = await open(snapshot, 'r').catch(() => null);
  if (handle === null) return null;
  try {
    for await (const line of createInterface({ input: handle.createReadStream({ autoClose: false }) })) {
      return knownForm.safeParse(JSON.parse(line)).data ?? null;
    }
    return null;
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

async function openToRead(journal: string) {
  try {
    return await open(journal, 'r');
  } catch (error) {
    if (isMissing(error)) {
      const what = `${path.resolve(journal)}: there is no journal here. Name the folder that the bot writes in (DATA_DIR); where it began empty, its first change writes one.`;
      throw new StoreError('STORE_DAMAGED', what, { cause: error });
    }
    throw unwritable(journal, error);
  }
}
