import type { Language } from '../domain/language.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { nl } from './nl.js';

const LOCALES: Readonly<Record<Language, Messages>> = { nl, en };

/** The words of a language; a constant, so that asking costs nothing. */
export const localeFor = (language: Language): Messages => LOCALES[language];
