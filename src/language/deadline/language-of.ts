/** The language a text is written in, by the words that only one language has. */
import { LANGUAGES, type Language } from '../../domain/language.js';
import type { Tokens } from './tokens.js';
import type { WordBooks } from './word-books.js';

/** `otherwise` where the words tell nothing or the same of both. The books know the languages in the order of `LANGUAGES`. */
export function languageOf(tokens: Tokens, words: WordBooks, otherwise: Language): Language {
  const counts = words.typical.map((typical) => tokens.filter((token) => typical.has(token.text)).length);
  const most = Math.max(...counts);
  const winners = LANGUAGES.filter((_, index) => counts[index] === most);
  const [winner] = winners;
  return winners.length === 1 && winner !== undefined ? winner : otherwise;
}
