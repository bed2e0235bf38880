/** One slip of the pen in a longer word: a letter left out, doubled, or swapped with the next. */

/** Shorter words are one slip away from other words ("maar", "mart"). */
const SHORTEST = 5;

/** Never the word itself. Another letter in place of one is left out: "kaart" is no March, "match" neither. */
export function misspellingsOf(word: string): readonly string[] {
  if (word.length < SHORTEST) return [];
  const letters = Array.from(word);
  // The first letter is hardly ever missed.
  const places = letters.map((_, index) => index).slice(1);
  const slips = places.flatMap((at) => [leftOut(letters, at), doubled(letters, at), swapped(letters, at)]);
  return [...new Set(slips)].filter((slip) => slip !== word && slip.length >= SHORTEST);
}

const leftOut = (letters: readonly string[], at: number): string => letters.toSpliced(at, 1).join('');
const doubled = (letters: readonly string[], at: number): string =>
  letters.flatMap((letter, index) => (index === at ? [letter, letter] : [letter])).join('');
const swapped = (letters: readonly string[], at: number): string =>
  [...letters.slice(0, at), ...letters.slice(at, at + 2).reverse(), ...letters.slice(at + 2)].join('');
