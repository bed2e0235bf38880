/** "om 8 uur", "na 17:00", "at 8 am", "tussen 9 en 17 uur", "om acht uur 's avonds". */
import { numberAt, type Placed } from './amount.js';
import type { HourRelation, PieceOf } from './piece.js';
import type { Words } from './words.js';

type Hour = PieceOf<'hour'>;

/** "8", "8:30", "17u00", "8am", "8 uur", "8 o'clock": the hour, the minutes, and what says that it is one. */
const CLOCK =
  /^(\d{1,2})(?:(?:[:.]|u(?=\d)|h(?=\d))(\d{2}))?\s{0,2}(uur|u|hrs?|hours?|h|o'?clock|a\.?m\b\.?|p\.?m\b\.?)?(?![\p{L}\p{N}])/iu;
const AFTERNOON = /^p/i;
const MORNING = /^a/i;
const NOON = 12;
const LAST = 24;

/** What stands in front of a number. */
export interface Lead {
  readonly relation: HourRelation | null;
  /** Another hour ("tussen 9 en …"). */
  readonly hour: boolean;
}

/** An hour that says that it is one. */
export const sureHourAt = (words: Words, at: number, lead: Lead): Placed<Hour> | undefined =>
  spelledAt(words, at, lead) ?? writtenAt(words, at, lead, true);

/** A number that is an hour by what stands in front of it. */
export const likelyHourAt = (words: Words, at: number, lead: Lead): Placed<Hour> | undefined =>
  lead.relation === null && !lead.hour ? undefined : writtenAt(words, at, lead, false);

function writtenAt(words: Words, at: number, { relation }: Lead, sure: boolean): Placed<Hour> | undefined {
  const start = words.tokens[at]?.start;
  const match = start === undefined || words.hasMinus(at) ? null : CLOCK.exec(words.text.slice(start));
  if (start === undefined || match === null) return undefined;
  const [whole, digits, minutes, sign] = match;
  if (sure !== (minutes !== undefined || sign !== undefined)) return undefined;
  const next = words.behindPlace(start + whole.trimEnd().length);
  if (!sure && words.isCounted(next)) return undefined;
  const hour = Number(minutes ?? 0) === 0 ? onClock(Number(digits), sign, words.says(next, 'evening')) : null;
  return { piece: { type: 'hour', hour, relation }, next: behindPartOfDay(words, next) };
}

/** "acht uur", "half negen": at no half hour do messages begin or end. */
function spelledAt(words: Words, at: number, { relation, hour: follows }: Lead): Placed<Hour> | undefined {
  const half = words.says(at, 'half');
  const first = half ? words.behind(at) : at;
  const number = words.says(first, 'filler') ? undefined : numberAt(words, first);
  if (number === undefined || (!half && /\d/.test(words.at(first)))) return undefined;
  const named = words.says(number.next, 'time');
  const isHour = named || half || follows || relation === 'at';
  if (!isHour || (!named && words.isCounted(number.next))) return undefined;
  const next = named ? words.behind(number.next) : number.next;
  const hour = half ? null : onClock(number.value, undefined, words.says(next, 'evening'));
  return { piece: { type: 'hour', hour, relation }, next: behindPartOfDay(words, next) };
}

const behindPartOfDay = (words: Words, at: number): number =>
  words.says(at, 'evening', 'morning') ? words.behind(at) : at;

/** Null for an hour that no day has. */
function onClock(hour: number, sign = '', evening: boolean): number | null {
  if (!Number.isInteger(hour) || hour < 0 || hour > LAST) return null;
  if (AFTERNOON.test(sign)) return hour > NOON ? null : (hour % NOON) + NOON;
  if (MORNING.test(sign)) return hour > NOON ? null : hour % NOON;
  return evening && hour < NOON ? hour + NOON : hour;
}
