/** How promises were kept, as a file: every number of the record, for whoever wants to count on. */
import type { DownloadOf } from '../../domain/links/download.js';
import { StoreError } from '../../domain/errors.js';
import { may, type Actor } from '../../domain/people/person.js';
import { recordOfAll, type RecordOfAll } from '../../domain/vendor-record/promise-record.js';
import type { ActionDeps } from '../deps.js';

export type RecordDownload =
  { readonly type: 'denied' | 'unavailable' } | { readonly type: 'record'; readonly record: RecordOfAll };

/** Checks who asks as any action does: a link that was made earlier gives no right. */
export async function downloadRecord(
  { query }: DownloadOf<'record'>,
  actor: Actor,
  { store, calendar }: Pick<ActionDeps, 'store' | 'calendar'>,
): Promise<RecordDownload> {
  if (!may(actor, 'read')) return { type: 'denied' };
  const today = query.asOf ?? calendar.today();
  try {
    return { type: 'record', record: await recordOfAll(store.eachMeasure(query, today), today) };
  } catch (error) {
    if (error instanceof StoreError) return { type: 'unavailable' };
    throw error;
  }
}
