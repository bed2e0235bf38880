/** The text of a question made fit to read: bounded, one kind of quote, no signs that cannot be seen. */

/** Characters that are looked at; a question is never longer, and reading stays bounded whatever is pasted. */
export const MAX_READ = 500;
/** Words that are looked at: a fifth more than that many characters of running text have. */
export const MAX_WORDS = 100;

/** Control characters, marks of writing direction, joiners and other signs without width. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
/** Tags, which some clients leave in a message. */
const TAGS = /<\/?[a-z][^<>]{0,80}>/gi;
/** The bot, spoken to by its name; elsewhere "nakoming" is a word of the question. */
const SPOKEN_TO = /<at\b[^<>]{0,40}>\s*nakoming\s*<\/at>|^\s*@?nakoming\s*[,:!]/gi;
const SINGLE_QUOTES = /[‘’‚‛′`´]/g;
const DOUBLE_QUOTES = /[“”„‟″«»]/g;
const DASHES = /[‐‑‒–—―−]/g;
/** Signs that are read as words count as well. */
const WORD = /[\p{L}\p{N}]+|[&+%]/gu;

/** "OW20-V5's deadline" */
const POSSESSIVE = /(?<=[a-z]\d{1,5})'s\b/gi;

/** So short and plain a text that there is nothing to take out of it. */
const CLEAN = /^[ -;=?-_a-~]*$/;

export function cleanText(text: string): string {
  if (text.length < 2 * MAX_WORDS && CLEAN.test(text)) return text.replace(SPOKEN_TO, ' ').replace(POSSESSIVE, '');
  const clean = text
    .slice(0, MAX_READ)
    .normalize('NFKC')
    // A sign can stand for as many as eighteen letters.
    .slice(0, MAX_READ)
    .replace(SPOKEN_TO, ' ')
    .replace(TAGS, ' ')
    .replace(SINGLE_QUOTES, "'")
    .replace(POSSESSIVE, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(UNSEEN, ' ');
  return clean.slice(0, endOfWords(clean));
}

/** Where the words end that are looked at. */
function endOfWords(text: string): number {
  // With a sign between each two, a shorter text cannot have more of them.
  if (text.length < 2 * MAX_WORDS) return text.length;
  let count = 0;
  for (const { index } of text.matchAll(WORD)) if (++count > MAX_WORDS) return index;
  return text.length;
}

const PLAIN = /^[a-z0-9]*$/;
const ACCENTS = /\p{M}/gu;

/** A word as vocabularies have it: lower case, without accents or apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(ACCENTS, '').replaceAll("'", '');
}
