import { open } from 'node:fs/promises';
import { isMissing, unwritable } from '../lowdb/faults.js';
import { journalCalls } from '../lowdb/journal-calls.js';
import { factsOf } from '../outbox/compaction.js';
import { afterRestart } from '../outbox/facts.js';
import { beginLog } from '../outbox/outbox-log.js';
import { readLog } from '../outbox/outbox-reading.js';
import { OutboxState } from '../outbox/outbox-state.js';
import { isEmpty, keptIn, stateOf, type KeptOutbox } from './kept-outbox.js';

/** Reads only, and checks every line. Throws a StoreError that names the one that is not as it was written. */
export async function outboxInFolder(file: string): Promise<KeptOutbox> {
  const state = new OutboxState();
  const handle = await open(file, 'r').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw unwritable(file, error);
  });
  if (handle === null) return keptIn(state);
  try {
    // What is behind the last whole line was never confirmed.
    await readLog(file, handle, (fact) => state.apply(afterRestart(fact), 0, null));
    return keptIn(state);
  } finally {
    await handle.close();
  }
}

/** Into a folder that nobody else uses. */
export async function writeOutboxToFolder(file: string, outbox: KeptOutbox): Promise<void> {
  if (isEmpty(outbox)) return;
  const log = await beginLog({
    file,
    owner: { ensure: () => Promise.resolve() },
    calls: journalCalls,
    onNotice: () => undefined,
  });
  try {
    await log.replace(factsOf(stateOf(outbox)));
  } finally {
    await log.close();
  }
}
