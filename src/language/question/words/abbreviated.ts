/** Words written without their vowels, or with a few of them ("mtrgln", "maatrgln"). */
import type { Preference } from './nearest-word.js';

/** Fewer consonants are an acronym of something else; of the words that nearly every question has, one fewer. */
const SHORTEST = 4;
const SHORTEST_COMMON = 3;
const VOWELS = /[aeiou]/g;

/** The first letter, and the consonants of the rest. */
const skeletonOf = (word: string): string => word.charAt(0) + word.slice(1).replace(VOWELS, '');

/** Whether a word is another with letters left out. */
function leavesOut(word: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === word.charAt(at)) at++;
  return at === word.length;
}

export class AbbreviatedWords {
  private readonly bySkeleton = new Map<string, string[]>();

  /** `common`: those that nearly every question has. */
  constructor(words: Iterable<string>, common: Iterable<string> = []) {
    for (const word of words) this.add(word, SHORTEST);
    for (const word of common) if (skeletonOf(word).length < SHORTEST) this.add(word, SHORTEST_COMMON);
  }

  private add(word: string, shortest: number): void {
    const skeleton = skeletonOf(word);
    if (skeleton === word || skeleton.length < shortest) return;
    this.bySkeleton.set(skeleton, [...(this.bySkeleton.get(skeleton) ?? []), word]);
  }

  /** The one word that is written so, or undefined where it is none, or several that differ. */
  meant(word: string, { rank, same }: Preference): string | undefined {
    const near = this.bySkeleton.get(skeletonOf(word)) ?? [];
    const candidates = near.filter((candidate) => word.length < candidate.length && leavesOut(word, candidate));
    const highest = Math.max(...candidates.map(rank));
    const [best, ...others] = candidates.filter((candidate) => rank(candidate) === highest);
    return best !== undefined && others.every((other) => same(best, other)) ? best : undefined;
  }
}
