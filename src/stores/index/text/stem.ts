/**
 * Words as terms: the Snowball stem in a language, marked with that language. "verwerker" and "verwerking" are two
 * things in Dutch, though an English stemmer would make them one; so a word is stemmed by the language of its text.
 */
import { stemmer as dutchStemmer } from '@orama/stemmers/dutch';
import { stemmer as englishStemmer } from '@orama/stemmers/english';
import { mostFound, TEXT_LANGUAGES, type TextLanguage } from '../../../domain/language.js';

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Words without content: they tell the language of a text, and are never the stem of another ("date" is not "dat"). */
const FUNCTION_WORDS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  nl: words(
    'de het een en of dat die dit deze der den des is was zijn ben bent wat wie hoe waar er ze zij hij wij we ik je',
    'jij u men aan als bij door in met na naar niet nog om onder op over per te ten ter tot uit van voor wel zo',
    'kan kunnen mag mogen moet moeten wil zal zullen worden wordt heeft hebben',
  ),
  en: words(
    'a an and are as at be but by for from had has her his if in it its not of on or our per she so than the their',
    'them then they this to was were who why with you your can could may must shall should will would',
  ),
};

/**
 * Snowball's Dutch takes an s away only after some consonants, and leaves a z or v as it is written inside a word. So
 * the s of a plural is taken away before it ("evaluaties", "gegevens"), and endings are spelled alike after it.
 */
const PLURAL_S = /(?<!s|(?<!ea)u|i|ij|aa|oo|oe|^[^aeiou]{2}[aeiou])s$/;
/** Singular words that end like a plural, also as the end of a compound. */
const SINGULAR = /(?:proces|adres|succes|congres|kans|wens|mens|grens)$/;
/** "categorieën", "ideeën". */
const PLURAL_OF_VOWEL = /(ie|ee)en$/;
const DOUBLE_CONSONANT = /([^aeiou\d])\1$/;
/** "huizen" and "huis", "brieven" and "brief". */
const FINAL: Readonly<Record<string, string>> = { z: 's', v: 'f' };
/** Shorter words have no plural to take away. */
const SHORTEST = 4;

function dutchStem(word: string): string {
  const singular = word.length < SHORTEST ? word : word.replace(PLURAL_S, '').replace(PLURAL_OF_VOWEL, '$1');
  const stem = SINGULAR.test(word) ? word : dutchStemmer(singular);
  const single = stem.replace(DOUBLE_CONSONANT, '$1');
  const last = FINAL[single.slice(-1)];
  return last === undefined ? single : single.slice(0, -1) + last;
}

const STEMMERS: Readonly<Record<TextLanguage, (word: string) => string>> = { nl: dutchStem, en: englishStemmer };

export const isFunctionWord = (word: string): boolean => TEXT_LANGUAGES.some((one) => FUNCTION_WORDS[one].has(word));

/** The same for every form of a word in that language; words without content and with digits are their own in any. */
export function termOf(word: string, language: TextLanguage): string {
  if (isFunctionWord(word) || /\d/.test(word)) return word;
  return `${language}:${STEMMERS[language](word)}`;
}

/** Its term in each language; one where they are equal. */
export const termsOf = (word: string): readonly string[] => [
  ...new Set(TEXT_LANGUAGES.map((language) => termOf(word, language))),
];

/** The language that words seem to be in, by those without content; null where that does not tell. */
export const languageOf = (tokens: readonly string[]): TextLanguage | null =>
  mostFound(tokens.flatMap((token) => TEXT_LANGUAGES.filter((language) => FUNCTION_WORDS[language].has(token)))) ??
  null;
