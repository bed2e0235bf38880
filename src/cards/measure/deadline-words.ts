/** A deadline in words: as it was read, short for a row and long for a card. */
import { hasEnd, type DeadlineReading } from '../../domain/measure/deadline.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Messages } from '../../locales/messages.js';

/** "31 aug – 21 sep 2020", "uiterlijk 31 dec 2020", "doorlopend". */
export function shortDeadline(reading: DeadlineReading, messages: Messages): string {
  const { format, deadlines } = messages;
  return write(reading, deadlines.short, format.shortDay, format.shortRange, messages);
}

/** "31 augustus 2020 tot en met 21 september 2020". */
export function longDeadline(reading: DeadlineReading, messages: Messages): string {
  const { format, deadlines } = messages;
  const text = write(reading, deadlines.long, format.day, format.range, messages);
  return reading.kind === 'recurring' && reading.earliest !== null
    ? deadlines.long.firstTime(text, days(reading.earliest, reading.latest, format.day, format.range))
    : text;
}

/** The days of a reading that has any: a day, or from the first to the last. */
export function longDays({ earliest, latest }: DeadlineReading, { format }: Messages): string {
  return earliest === null && latest === null ? '' : days(earliest, latest, format.day, format.range);
}

type Phrases = Messages['deadlines']['short'];
type WriteDay = (day: LocalDate) => string;
type WriteRange = (from: LocalDate, to: LocalDate) => string;

function write(
  reading: DeadlineReading,
  phrases: Phrases,
  day: WriteDay,
  range: WriteRange,
  messages: Messages,
): string {
  if (hasEnd(reading)) {
    const text = days(reading.earliest, reading.latest, day, range);
    if (reading.kind !== 'deadline') return phrases[reading.kind === 'forecast' ? 'forecast' : 'expiry'](text);
    return reading.earliest === null ? phrases.latest(text) : phrases.deadline(text);
  }
  switch (reading.kind) {
    case 'start':
      return reading.earliest === null ? phrases.undated : phrases.start(day(reading.earliest));
    case 'recurring': {
      const interval = intervalWords(reading.interval, messages);
      return interval === '' ? phrases.recurringPlain : phrases.recurring(interval);
    }
    case 'event':
    case 'standing':
      return phrases[reading.kind];
    default:
      return phrases.undated;
  }
}

function days(earliest: LocalDate | null, latest: LocalDate | null, day: WriteDay, range: WriteRange): string {
  if (earliest === null || latest === null || earliest === latest) {
    const only = latest ?? earliest;
    return only === null ? '' : day(only);
  }
  return range(earliest, latest);
}

const DURATION = /^P(?<count>\d{1,4})(?<unit>[DWMY])$/;
const UNITS = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const;

/** "P6M" → "elk half jaar"; empty where there is no interval, or one that is no single unit. */
export function intervalWords(interval: string | null, { deadlines }: Messages): string {
  const found = interval === null ? undefined : DURATION.exec(interval)?.groups;
  const letter = found?.['unit'];
  if (found === undefined || (letter !== 'D' && letter !== 'W' && letter !== 'M' && letter !== 'Y')) return '';
  return deadlines.every(Number(found['count']), UNITS[letter]);
}
