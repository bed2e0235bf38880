/** "op vrijdag", "elke vrijdag", "Fridays", "op ma en di": alone, or in a list. */
import type { Placed } from './amount.js';
import type { Piece, PieceOf } from './piece.js';
import { isOneOf } from './said.js';
import type { Words } from './words.js';

type Weekday = PieceOf<'weekday'>;

/** `pieces`: those in front of it, which tell what the day in a list is. */
export function weekdayAt(words: Words, at: number, pieces: readonly Piece[]): Placed<Weekday> | undefined {
  const lead = words.says(at, 'onDays') ? 'onDays' : words.says(at, 'onDay') ? 'onDay' : null;
  const named = words.meant(lead === null ? at : at + 1);
  const weekday = named?.value.weekday;
  if (named === undefined || weekday === undefined) return undefined;
  const before = pieces.findLast((piece) => !isOneOf(piece, ['and']));
  const list = before?.type === 'weekday' ? before : null;
  const each = weekday.form === 'each' || list?.each === true || isOneOf(before, ['each']);
  const day: Weekday = { type: 'weekday', day: weekday.day, each, lead: lead ?? list?.lead ?? null };
  // "do", "wo" and "sun" are days only where one is expected.
  const isExpected = weekday.form !== 'short' || day.lead !== null || each || list !== null;
  return isExpected ? { piece: day, next: named.last + 1 } : undefined;
}
