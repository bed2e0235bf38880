/** In which language a sentence is, by the words that only one of the two has. */
import { LANGUAGES, type Language } from '../../domain/language.js';

/** `known` gives the languages that have a word; `otherwise` is taken where neither has more. */
export function detectLanguage(
  words: readonly string[],
  known: ReadonlyMap<string, ReadonlySet<Language>>,
  otherwise: Language,
): Language {
  const counts: Record<Language, number> = { nl: 0, en: 0 };
  for (const word of words) {
    const languages = known.get(word);
    if (languages?.size !== 1) continue;
    for (const language of languages) counts[language]++;
  }
  const other = LANGUAGES.find((language) => language !== otherwise) ?? otherwise;
  return counts[other] > counts[otherwise] ? other : otherwise;
}
