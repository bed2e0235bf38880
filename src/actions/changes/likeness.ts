/** How much two texts say the same. */

/** Part of the words of the shorter text that the longer one has as well, from which they say much the same. */
export const MUCH = 0.5;
/** Letters: shorter words are in every text. */
const WORD = /[\p{L}\p{N}]{4,}/gu;

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD));

/** 0–1; one word in common is chance. */
export function shared(a: string, b: string): number {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common < 2 ? 0 : common / Math.min(one.size, other.size);
}
