/** What every page checks before it is made, and what it says when the store cannot answer. */
import { StoreError } from '../../domain/errors.js';
import { may, type Actor } from '../../domain/people/person.js';
import type { ActionDeps } from '../deps.js';
import type { AsOf } from '../measures/standing-on.js';
import type { NoPage } from './outcomes.js';

/** `asOf`: the day the page is about. `page` is not made for who may not read, nor of a day that has yet to come. */
export async function guarded<Page>(
  actor: Actor,
  asOf: AsOf,
  { calendar }: Pick<ActionDeps, 'calendar'>,
  page: () => Promise<Page>,
): Promise<Page | NoPage> {
  if (!may(actor, 'read')) return { type: 'denied' };
  if (asOf !== undefined && asOf > calendar.today()) return { type: 'future', day: asOf };
  try {
    return await page();
  } catch (error) {
    if (error instanceof StoreError) return { type: 'unavailable' };
    throw error;
  }
}
