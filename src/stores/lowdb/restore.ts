import { open, type FileHandle } from 'node:fs/promises';
import type { DataFolder } from './data-folder.js';
import { damaged, isMissing, unwritable } from './faults.js';
import type { JournalCalls } from './journal-calls.js';
import { Journal } from './journal.js';
import type { Entry } from '../journal/journal-line.js';
import { readJournal, type Found } from './journal-reading.js';
import type { Snapshot } from './snapshot-file.js';

export interface RestoreSteps {
  /** What the snapshot holds; comes first. */
  readonly loaded: (snapshot: Snapshot) => void;
  /** A change, in the order of their numbers; `contained`: the snapshot has it already. */
  readonly changed: (entry: Entry, contained: boolean) => void;
  readonly calls: JournalCalls;
  readonly onNotice: (notice: string) => void;
}

/**
 * Reads what a folder holds, and checks all of it; null when it holds nothing. Throws a StoreError, and leaves
 * everything as it is, when something is not as it was written.
 */
export async function restore(
  folder: DataFolder,
  snapshot: Snapshot | null,
  steps: RestoreSteps,
): Promise<Journal | null> {
  if (snapshot !== null) steps.loaded(snapshot);
  const handle = await openIfThere(folder.journal);
  if (handle === null) {
    if (snapshot !== null) throw damaged(folder.journal, 1, 'the file is missing');
    return null;
  }
  try {
    const found = await readJournal(folder.journal, handle, (entry, hash) => {
      if (entry.number === snapshot?.number && hash !== snapshot.hash) throw notTogether(folder);
      steps.changed(entry, snapshot !== null && entry.number <= snapshot.number);
    });
    if (snapshot === null) return await nothingYet(folder, handle, found);
    checkTogether(folder, snapshot, found);
    return await cutTornLine(new Journal(folder.journal, handle, found, steps.calls), found, steps);
  } catch (error) {
    await handle.close();
    throw unwritable(folder.journal, error);
  }
}

export async function openIfThere(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'r+');
  } catch (error) {
    if (isMissing(error)) return null;
    throw unwritable(file, error);
  }
}

/** A first load that was broken off leaves a journal without changes: it will be begun again. */
async function nothingYet({ snapshot }: DataFolder, handle: FileHandle, { starts }: Found): Promise<null> {
  if (starts.length > 1) throw damaged(snapshot, 1, 'the file is missing, though the journal has changes');
  await handle.close();
  return null;
}

export const notTogether = ({ snapshot }: DataFolder) =>
  damaged(snapshot, 1, 'the register and the journal do not belong together');

export function checkTogether(folder: DataFolder, { store, number }: Snapshot, found: Found): void {
  if (store !== found.store) throw notTogether(folder);
  const last = found.starts.length - 1;
  if (last < number) {
    throw damaged(
      folder.journal,
      last + 2,
      `the journal ends at change ${last}, though the register has change ${number}`,
    );
  }
}

async function cutTornLine(
  journal: Journal,
  { starts, whole, size }: Found,
  { onNotice }: RestoreSteps,
): Promise<Journal> {
  if (size > whole) {
    onNotice(
      `${journal.file}, line ${starts.length + 1}: a line was begun and never finished, so its change was never ` +
        `confirmed; its ${size - whole} bytes are cut off.`,
    );
    await journal.tidy();
  }
  return journal;
}
