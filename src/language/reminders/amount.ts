/** "60 en 10 dagen", "een week", "elke twee weken", "wekelijks", "over 3 dagen". */
import type { PieceOf } from './piece.js';
import type { Unit } from './vocabulary.js';
import type { Words } from './words.js';

/** Numbers of one amount, at the most. */
const MOST_NUMBERS = 20;
/** Digits of a number; one with more is none. */
const DIGITS = /^\d{1,5}$/;

/** A piece, and the index of the first word behind it. */
export interface Placed<Piece> {
  readonly piece: Piece;
  readonly next: number;
}

type Amount = PieceOf<'amount'>;

/** The amount that begins at a word, with what says that it comes back, or lies ahead. */
export function amountAt(words: Words, at: number): Placed<Amount> | undefined {
  const often = words.meant(at)?.value.often;
  if (often !== undefined) return placed([often.count], often.unit, { each: true, ahead: false }, at + 1);
  const everyOther = words.says(at, 'everyOther');
  const each = everyOther || words.says(at, 'each');
  const ahead = !each && words.says(at, 'in', 'coming');
  const first = ahead || each ? words.behind(at) : at;
  const { counts, next } = numbersAt(words, first);
  const counted = counts.length === 0 ? undefined : unitAt(words, next);
  if (counted !== undefined) {
    const now = words.says(counted.next, 'fromNow') ? words.behind(counted.next) : counted.next;
    return placed(counts, counted.unit, { each, ahead }, now);
  }
  const bare = each ? unitAt(words, first) : undefined;
  return bare && placed([everyOther ? 2 : 1], bare.unit, { each, ahead: false }, bare.next);
}

const placed = (
  counts: readonly number[],
  unit: Unit,
  how: Pick<Amount, 'each' | 'ahead'>,
  next: number,
): Placed<Amount> => ({ piece: { type: 'amount', counts, unit, ...how }, next });

/** "60, 30 en 10" */
function numbersAt(words: Words, first: number): { readonly counts: readonly number[]; readonly next: number } {
  const counts: number[] = [];
  let at = first;
  for (let number = numberAt(words, at); number !== undefined && counts.length < MOST_NUMBERS;) {
    counts.push(number.value);
    at = number.next;
    const behindAnd = words.says(at, 'and') ? at + 1 : at;
    number = numberAt(words, behindAnd);
  }
  return { counts, next: at };
}

interface NumberFound {
  readonly value: number;
  readonly next: number;
}

/** Negative behind a minus; with its decimals where it has some. */
export function numberAt(words: Words, first: number): NumberFound | undefined {
  const minus = words.says(first, 'minus');
  const at = minus ? first + 1 : first;
  const sign = minus || words.hasMinus(at) ? -1 : 1;
  const digits = words.at(at);
  if (DIGITS.test(digits)) {
    const decimals = words.decimalsAt(at + 1);
    return decimals === undefined
      ? { value: sign * Number(digits), next: at + 1 }
      : { value: sign * Number(`${digits}.${decimals}`), next: at + 2 };
  }
  const meant = words.meant(at);
  return meant?.value.number === undefined ? undefined : { value: sign * meant.value.number, next: meant.last + 1 };
}

function unitAt(words: Words, at: number): { readonly unit: Unit; readonly next: number } | undefined {
  const meant = words.meant(at);
  return meant?.value.unit === undefined ? undefined : { unit: meant.value.unit, next: meant.last + 1 };
}
