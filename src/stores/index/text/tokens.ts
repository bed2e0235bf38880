/** Text as words: lower case, without accents, and without what an apostrophe adds ("risico's" → "risico"). */
const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const APOSTROPHE = /['’](?:s$)?/g;
/** "e-mail" is one word, "Office-apps" are two. */
const SINGLE_LETTER = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu;

const fold = (text: string): string => text.normalize('NFKD').replace(MARKS, '').toLowerCase();

/** The words of a text, in its order. */
export function tokensOf(text: string): readonly string[] {
  const words = fold(text).replace(SINGLE_LETTER, '$1').match(WORD) ?? [];
  return words.map((word) => (word.includes("'") || word.includes('’') ? word.replace(APOSTROPHE, '') : word));
}
