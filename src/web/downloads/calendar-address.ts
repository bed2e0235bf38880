/** Addresses of calendars: signed, for one person, and without an end, because clients ask again and again. */
import { z } from 'zod';
import { calendarAsked } from '../../domain/links/calendar-feed.js';
import { linkHolder, type DownloadOf, type LinkHolder } from '../../domain/links/download.js';
import { open, seal, type LinkKeys } from '../signed-token.js';

export const CALENDAR_PATH = '/calendar';
/** Some clients take only what is called so for a calendar. */
const ENDING = '.ics';

const content = z.strictObject({ for: linkHolder, ...calendarAsked });
export type CalendarAddress = z.infer<typeof content>;

/** Behind the address of the service; null where it cannot be made. */
export function calendarAddress(
  { of, generation }: DownloadOf<'calendar'>,
  holder: LinkHolder,
  keys: LinkKeys,
): string | null {
  const token = seal('calendar', { for: holder, of, generation } satisfies CalendarAddress, keys);
  return token === null ? null : `${CALENDAR_PATH}/${token}${ENDING}`;
}

/** Null for what was not signed with these keys. Whether it was revoked is not looked at. */
export const openCalendarAddress = (last: string, keys: LinkKeys): CalendarAddress | null =>
  last.endsWith(ENDING)
    ? (content.safeParse(open('calendar', last.slice(0, -ENDING.length), keys)).data ?? null)
    : null;
