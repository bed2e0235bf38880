/** What each language calls itself: the words by which its speakers find it, the same in every language. */
import type { Language } from '../domain/language.js';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };
