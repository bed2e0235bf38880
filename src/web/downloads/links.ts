/** Makes links to files, each for one person and a few minutes. */
import { randomUUID } from 'node:crypto';
import { LINK_MINUTES, type LinksFor } from '../../domain/links/download.js';
import { calendarAddress } from './calendar-address.js';
import { sealLink, type LinkKeys } from './link-token.js';

export interface LinkDeps {
  readonly keys: LinkKeys;
  /** Where people reach the service, without a slash at its end; null while that is not known. */
  readonly address: () => string | null;
  /**
   * Milliseconds since 1970. The time of the world: the calendar may run at another speed, and elapsed time means
   * nothing to another instance.
   */
  readonly now: () => number;
}

const MINUTE = 60_000;
/** Where files are fetched. */
export const DOWNLOADS_PATH = '/downloads';

export const linkMaker =
  ({ keys, address, now }: LinkDeps): LinksFor =>
  (holder) =>
  (what) => {
    const base = address();
    if (what.what === 'calendar') {
      const own = calendarAddress(what, holder, keys);
      return base === null || own === null ? null : `${base}${own}`;
    }
    const token = sealLink({ for: holder, what, expires: now() + LINK_MINUTES * MINUTE, id: randomUUID() }, keys);
    return base === null || token === null ? null : `${base}${DOWNLOADS_PATH}/${token}`;
  };
