/** In which language a sentence is, by the words and phrases that only one of them has. */
import { LANGUAGES, perLanguage, type Language } from '../../../domain/language.js';
import type { Meaning, Meanings } from './meanings.js';

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
    const own = only(meanings.words.get(word));
    if (own !== undefined) counts[own] += OWN_WORD;
    else for (const language of hintsAt(words, at, meanings)) if (language !== undefined) counts[language] += HINT;
  });
  return LANGUAGES.reduce((most, language) => (counts[language] > counts[most] ? language : most), otherwise);
}

/** What a word that both languages have tells by its use. */
function hintsAt(
  words: readonly string[],
  at: number,
  { alone, tree, genitives }: Meanings,
): readonly (Language | undefined)[] {
  const word = words[at] ?? '';
  const phrase = tree.longest(words, at, () => true, NO_FILLERS);
  // "status of V4": in Dutch "of" stands between two of a kind.
  const between = at > 0 && !DIGIT.test(words[at - 1] ?? '') && DIGIT.test(words[at + 1] ?? '');
  return [
    onlyOf(alone.get(word)),
    phrase !== undefined && phrase.last > at ? onlyOf(phrase.value) : undefined,
    between ? genitives.get(word) : undefined,
  ];
}

/** The language of a word or a meaning that only one has. */
const only = (languages: ReadonlySet<Language> | undefined): Language | undefined =>
  languages?.size === 1 ? LANGUAGES.find((language) => languages.has(language)) : undefined;

function onlyOf(meaning: Meaning | undefined): Language | undefined {
  if (meaning === undefined) return undefined;
  const [one, other] = LANGUAGES.filter((language) => meaning[language] !== undefined);
  return other === undefined ? one : undefined;
}
