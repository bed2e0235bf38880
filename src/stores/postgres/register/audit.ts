/** Looks through the journal in a database without touching it, also while instances write in it. */
import { StoreError } from '../../../domain/errors.js';
import type { Audit } from '../../journal/audit.js';
import { hashOfHeader } from '../../journal/chained-line.js';
import type { Session } from '../database.js';
import { damagedAt, journalBounds, journalPages, type Bounds } from './journal-reading.js';

/**
 * Checks every line of the journal, from its header on, in pages. Rejects with a StoreError that names the first change
 * that is not as it was written, or says that there is no journal, or that its end is missing.
 */
export async function auditDatabase(session: Session, keptHead?: string): Promise<Audit> {
  // Looked at first: what it tells of was in the journal before.
  const bounds = await journalBounds(session);
  if (bounds === null) {
    throw new StoreError('STORE_DAMAGED', 'There is no journal in this database. Name the one that the bot uses.');
  }
  const beginning = hashOfHeader(Buffer.from(bounds.header));
  let [changes, head, hashAtEnd] = [0, beginning, beginning];
  let keptAt = keptHead === beginning ? 0 : null;
  for await (const lines of journalPages(session, bounds.header)) {
    for (const { change, hash } of lines) {
      [changes, head] = [change.number, hash];
      if (hash === keptHead) keptAt = changes;
      if (changes === bounds.number) hashAtEnd = hash;
    }
  }
  checkEnd(bounds, changes, hashAtEnd);
  return { changes, head, unfinished: false, keptAt: keptHead === undefined ? undefined : keptAt };
}

/** A cut at the end leaves a chain that is whole: only what was counted elsewhere shows it. */
function checkEnd(bounds: Bounds, changes: number, hashAtEnd: string): void {
  if (changes < bounds.number) {
    throw damagedAt(
      changes + 1,
      `the journal ends at change ${changes}, though change ${bounds.number} had been confirmed`,
    );
  }
  if (hashAtEnd !== bounds.hash) throw damagedAt(bounds.number, 'it is not the one that the journal had as its last');
}
