/** What was recorded, of one measure or since a day, as a file has it: all of it, a page at a time. */
import type { ChangeRecord } from '../../domain/change/change.js';
import type { DownloadOf } from '../../domain/links/download.js';
import { StoreError } from '../../domain/errors.js';
import { may, type Actor } from '../../domain/people/person.js';
import type { ChangeQuery } from '../../domain/store/store.js';
import type { ActionDeps } from '../deps.js';
import { recordedOn } from '../changes/recorded-on.js';
import { recordsAbout } from '../changes/selected-subjects.js';
import { withheldNow } from '../changes/withheld.js';

export type ChangesDownload =
  | { readonly type: 'denied' }
  /** There is no such measure. */
  | { readonly type: 'missing' }
  | { readonly type: 'unavailable' }
  /**
   * Newest first. Reading on rejects with a StoreError when the store cannot answer any more. `total`: how many there
   * are; null where they have to be read to know which are asked for.
   */
  | {
      readonly type: 'changes';
      readonly pages: AsyncIterable<readonly ChangeRecord[]>;
      readonly total: number | null;
    };

/** Of one measure, or since a day. */
type Asked = DownloadOf<'history' | 'changes'>;
type Deps = Pick<ActionDeps, 'store' | 'calendar'>;

/** Records read at once: some megabytes at the most. */
export const PAGE = 500;

/** Checks who asks as any action does: a link that was made earlier gives no right. */
export async function downloadChanges(what: Asked, actor: Actor, deps: Deps): Promise<ChangesDownload> {
  if (!may(actor, 'read')) return { type: 'denied' };
  try {
    if (what.what === 'history' && (await deps.store.measure(what.measure)) === undefined) return { type: 'missing' };
    const query = asked(what, deps);
    const first = await deps.store.changes(query, { offset: 0, limit: PAGE });
    const pages = selected(what, pagesFrom(first.rows, query, deps), deps);
    return { type: 'changes', pages, total: isNarrow(what) ? null : first.total };
  } catch (error) {
    if (error instanceof StoreError) return { type: 'unavailable' };
    throw error;
  }
}

/** Whether only some of the records are asked for, by what they are about. */
const isNarrow = (what: Asked): what is DownloadOf<'changes'> =>
  what.what === 'changes' && (what.query.criteria.length > 0 || what.of !== undefined);

function asked(what: Asked, { calendar }: Deps): ChangeQuery {
  if (what.what === 'history') return { subject: what.measure };
  return {
    ...recordedOn(what, calendar),
    ...(what.by === null ? {} : { actor: what.by }),
    ...(what.deed === undefined ? {} : { kind: what.deed }),
  };
}

/** What is recorded meanwhile moves everything down a place: a record that was given already is left out. */
async function* pagesFrom(
  first: readonly ChangeRecord[],
  query: ChangeQuery,
  { store }: Deps,
): AsyncGenerator<readonly ChangeRecord[]> {
  let [rows, last, offset] = [first, Infinity, 0];
  while (rows.length > 0) {
    const fresh = rows.filter(({ number }) => number < last);
    last = fresh.at(-1)?.number ?? last;
    yield fresh;
    if (rows.length < PAGE) return;
    offset += PAGE;
    ({ rows } = await store.changes(query, { offset, limit: PAGE }));
  }
}

/** What the question is about is looked for by how it is today, as the list does. */
async function* selected(
  what: Asked,
  pages: AsyncIterable<readonly ChangeRecord[]>,
  deps: Deps,
): AsyncGenerator<readonly ChangeRecord[]> {
  for await (const page of pages) {
    const told = isNarrow(what) ? await recordsAbout(page, what, deps.calendar.today(), deps) : page;
    yield withheldNow(told, deps.store);
  }
}
