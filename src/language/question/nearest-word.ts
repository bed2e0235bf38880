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
        if (bitsIn(entry.letters ^ letters) <= 2 * errors && distance(word, entry.word, errors) <= errors) {
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

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Letters left out, added, replaced or swapped with their neighbour (Damerau–Levenshtein, each letter in at most one
 * swap). Counts no further than `limit` + 1.
 */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
