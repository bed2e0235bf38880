/** The vocabularies of every language the bot reads. Both are read in every sentence, whatever the person speaks. */
import { LANGUAGES, type Language } from '../domain/language.js';
import { ENGLISH } from './en/vocabulary.js';
import type { LanguageVocabulary } from './language-vocabulary.js';
import { DUTCH } from './nl/vocabulary.js';

export const VOCABULARIES: Readonly<Record<Language, LanguageVocabulary>> = { nl: DUTCH, en: ENGLISH };

/** One part of each, in the order of `LANGUAGES`. */
export const allOf = <Part extends keyof LanguageVocabulary>(part: Part): readonly LanguageVocabulary[Part][] =>
  LANGUAGES.map((language) => VOCABULARIES[language][part]);
