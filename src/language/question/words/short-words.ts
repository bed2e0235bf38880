/** Small words typed in haste: two letters the wrong way round ("teh", "opne"), or without their vowels ("shw"). */
import type { Preference } from './nearest-word.js';

/** Shorter words are each a swap of another; longer ones are put right with all the rest. */
const LENGTHS = { shortest: 3, longest: 4 } as const;

/** The one word that was meant, among those that `isWord` knows; undefined where there is none, or two that differ. */
export function swapped(
  word: string,
  isWord: (word: string) => boolean,
  { rank, same }: Preference,
): string | undefined {
  if (word.length < LENGTHS.shortest || word.length > LENGTHS.longest) return undefined;
  const meant = [...swapsOf(word)].filter((other) => isWord(other));
  const highest = Math.max(...meant.map(rank));
  const [best, ...others] = meant.filter((other) => rank(other) === highest);
  return best !== undefined && others.every((other) => same(best, other)) ? best : undefined;
}

/** The word with each two neighbours the other way round. */
function* swapsOf(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at++) {
    const [before, first, second, after] = [
      word.slice(0, at),
      word.charAt(at),
      word.charAt(at + 1),
      word.slice(at + 2),
    ];
    if (first !== second) yield before + second + first + after;
  }
}
