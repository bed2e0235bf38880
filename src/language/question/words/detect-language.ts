/** In which language a sentence is, by the words and phrases that only one of them has. */
import { LANGUAGES, perLanguage, type Language } from '../../../domain/language.js';
import type { Meanings } from './meanings.js';

/** A word that one language does not have at all tells more than one that it has only inside phrases. */
const OWN_WORD = 3;
const HINT = 1;
const DIGIT = /\d/;
const NO_FILLERS: ReadonlySet<string> = new Set();

/** `otherwise` is taken where no other language has more. */
export function detectLanguage(words: readonly string[], meanings: Meanings, otherwise: Language): Language {
  const counts: Record<Language, number> = { ...perLanguage(() => 0) };
  words.forEach((word, at) => {
    if (DIGIT.test(word)) return;
    const own = only(meanings.words.get(word) ?? []);
    const hints = own === undefined ? hintsAt(words, at, meanings) : [];
    if (own !== undefined) counts[own] += OWN_WORD;
    for (const language of hints) counts[language] += HINT;
  });
  return LANGUAGES.reduce((most, language) => (counts[language] > counts[most] ? language : most), otherwise);
}

/** What a word that both languages have tells by its use. */
function hintsAt(words: readonly string[], at: number, { alone, tree, genitives }: Meanings): Language[] {
  const word = words[at] ?? '';
  const phrase = tree.longest(words, at, () => true, NO_FILLERS);
  // "status of V4": in Dutch "of" stands between two of a kind.
  const between = at > 0 && !DIGIT.test(words[at - 1] ?? '') && DIGIT.test(words[at + 1] ?? '');
  return [
    only(Object.keys(alone.get(word) ?? {})),
    phrase !== undefined && phrase.last > at ? only(Object.keys(phrase.value)) : undefined,
    between ? genitives.get(word) : undefined,
  ].filter((language) => language !== undefined);
}

/** The one language of several, if it is only one. */
function only(languages: Iterable<string>): Language | undefined {
  const [one, ...others] = languages;
  return others.length === 0 ? LANGUAGES.find((language) => language === one) : undefined;
}
