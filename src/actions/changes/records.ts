/** Walks through what was recorded, newest first. */
import { subjectOf, type ChangeRecord, type Subject, type Write } from '../../domain/change/change.js';
import type { ChangeQuery, Store } from '../../domain/store/store.js';

/** Records read at a time. */
const PAGE = 50;

export async function* recordsIn(query: ChangeQuery, store: Store): AsyncGenerator<ChangeRecord> {
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await store.changes(query, { offset, limit: PAGE });
    total = page.total;
    yield* page.rows;
  }
}

export const recordsOf = (subject: Subject, store: Store): AsyncGenerator<ChangeRecord> =>
  recordsIn({ subject }, store);

/** What a record left of an item; undefined where it did not touch it. */
export const writeIn = ({ writes }: ChangeRecord, code: Subject): Write | undefined =>
  writes.findLast((write) => subjectOf(write) === code);

export const isMeasureWrite = (write: Write): write is Extract<Write, { type: 'measure' }> => write.type === 'measure';

/** The number of the last change; 0 where there is none. */
export const lastRecorded = async (store: Store): Promise<number> =>
  (await store.changes({}, { offset: 0, limit: 1 })).rows[0]?.number ?? 0;
