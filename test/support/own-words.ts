/** The languages with words of their own for a part of the reading: those that take it from English need no sentences of theirs. */
import { LANGUAGES, type Language } from '../../src/domain/language.js';
import { ENGLISH } from '../../src/language/en/vocabulary.js';
import type { LanguageVocabulary } from '../../src/language/language-vocabulary.js';
import { VOCABULARIES } from '../../src/language/vocabularies.js';

export const withOwn = (part: keyof LanguageVocabulary): readonly Language[] =>
  LANGUAGES.filter((language) => language === 'en' || VOCABULARIES[language][part] !== ENGLISH[part]);
