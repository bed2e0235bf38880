/** Days as a calendar that clients ask for again and again (RFC 5545). */
import type { FileReader } from '../../cards/file-setting.js';
import { fileSetting } from '../../cards/file-setting.js';
import type { Setting } from '../../cards/drawing.js';
import type { CalendarDay, CalendarFeed } from '../../domain/links/calendar-feed.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import { inLanguage } from '../../domain/language.js';
import { plain } from '../publications/paper.js';

/** The address of a measure; null where it has none that people can open. */
export type MeasureAddress = (code: MeasureCode) => string | null;

/** Whose identifiers these are; nobody has to look it up. */
const DOMAIN = 'nakoming';
/** Seconds after which a client may ask again. */
const AGAIN_AFTER = 3600;

/** The same days give the same file, byte for byte, but for what their words say. */
export async function calendarFile(feed: CalendarFeed, reader: FileReader, addressOf: MeasureAddress): Promise<string> {
  const { default: ical } = await import('ical-generator');
  const setting = fileSetting(reader);
  const { calendars } = setting.messages.publications;
  const calendar = ical({
    name: calendars.names[feed.of],
    prodId: { company: 'Nakoming', product: 'Nakoming', language: reader.language.toUpperCase() },
    ttl: AGAIN_AFTER,
  });
  for (const day of feed.days) calendar.createEvent(eventOf(day, setting, addressOf));
  return `${calendar.toString()}\r\n`;
}

function eventOf(one: CalendarDay, setting: Setting, addressOf: MeasureAddress) {
  const { code, day, version, recordedAt } = one;
  const address = addressOf(code);
  const start = new Date(`${day}T00:00:00Z`);
  return {
    id: `${code}-${version}${one.periodFrom === null ? '' : `-${day}`}@${DOMAIN}`,
    sequence: version - 1,
    stamp: new Date(recordedAt),
    allDay: true,
    start,
    // The day after, because an end is not in it.
    end: new Date(start.getTime() + DAY),
    summary: summaryOf(one, setting),
    description: { plain: descriptionOf(one, address, setting) },
    ...(address === null ? {} : { url: address }),
  };
}

const DAY = 86_400_000;

function summaryOf({ code, title, kind }: CalendarDay, { messages, language }: Setting): string {
  const { calendars } = messages.publications;
  return calendars.summary(code, title === null ? '' : plain(inLanguage(title, language)), calendars.kinds[kind]);
}

function descriptionOf(one: CalendarDay, address: string | null, { messages }: Setting): string {
  const { publications, format } = messages;
  const { calendars } = publications;
  const period = one.periodFrom === null ? '' : calendars.period(format.range(one.periodFrom, one.day));
  const wording = one.wording === null ? calendars.confidential : calendars.wording(format.quoted(plain(one.wording)));
  return [wording, period, address ?? ''].filter((line) => line !== '').join('\n');
}
