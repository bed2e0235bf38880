/** The word that was meant by one with a typing error, where only one can be meant. */

/** Words this short are left alone: too many others are one letter away. */
export const SHORTEST_CORRECTED = 5;
/** From this length two errors are allowed. */
const TWO_ERRORS_FROM = 11;

interface Entry {
  readonly word: string;
  /** A bit for each letter that occurs. */
  readonly letters: number;
}

/** Which of two words as near was meant. */
export interface Preference {
  /** Higher for words that questions are made of; the highest is taken. */
  readonly rank: (word: string) => number;
  /** Whether it makes no difference which of two words was meant. */
  readonly same: (a: string, b: string) => boolean;
}

export const NO_PREFERENCE: Preference = { rank: () => 0, same: (a, b) => a === b };

export class NearestWords {
  private readonly byLength = new Map<number, Entry[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) continue;
      const entries = this.byLength.get(word.length) ?? [];
      entries.push({ word, letters: lettersOf(word) });
      this.byLength.set(word.length, entries);
    }
  }

  /** The nearest known word within `most` errors, or undefined where none is near or two that differ are as near. */
  nearest(word: string, { rank, same }: Preference = NO_PREFERENCE, most = 2): string | undefined {
    if (word.length < SHORTEST_CORRECTED) return undefined;
    const limit = word.length < TWO_ERRORS_FROM ? 1 : most;
    for (let errors = 1; errors <= limit; errors++) {
      const candidates = this.within(word, errors);
      const highest = Math.max(...candidates.map(rank));
      const likely = candidates.filter((candidate) => rank(candidate) === highest);
      const [best] = likely;
      if (best === undefined) continue;
      return likely.every((other) => same(best, other)) ? best : undefined;
    }
    return undefined;
  }

  private within(word: string, errors: number): string[] {
    const letters = lettersOf(word);
    const found: string[] = [];
    for (let length = word.length - errors; length <= word.length + errors; length++) {
      for (const entry of this.byLength.get(length) ?? []) {
        // Each error changes at most two letters of the set: most words are passed over by this alone.
        if (bitsIn(entry.letters ^ letters) <= 2 * errors && isNear(word, entry.word, errors)) {
          found.push(entry.word);
        }
      }
    }
    return found;
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

/** Pairs, fours and eights of bits are counted side by side: this is asked of every known word as long. */
function bitsIn(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Letters left out, added, replaced or swapped with their neighbour (Damerau–Levenshtein, each letter in at most one
 * swap), from the `i`th letter of the one and the `j`th of the other on. Where both go on alike, no error is looked for.
 */
export function isNear(a: string, b: string, errors: number, i = 0, j = 0): boolean {
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  const [left, leftOfOther] = [a.length - i, b.length - j];
  if (left === 0 || leftOfOther === 0) return left + leftOfOther <= errors;
  if (errors === 0 || Math.abs(left - leftOfOther) > errors) return false;
  return (
    isNear(a, b, errors - 1, i + 1, j + 1) ||
    isNear(a, b, errors - 1, i + 1, j) ||
    isNear(a, b, errors - 1, i, j + 1) ||
    (a[i] === b[j + 1] && a[i + 1] === b[j] && isNear(a, b, errors - 1, i + 2, j + 2))
  );
}
