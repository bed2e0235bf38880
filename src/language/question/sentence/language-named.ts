/** A language that a sentence names: "in het Engels", "spreek Nederlands". */
import { LANGUAGES, type Language } from '../../../domain/language.js';
import { has, type Sentence } from './item.js';
import type { Marker } from '../words/sense.js';

const NAMES = { nl: 'dutch', en: 'english' } as const satisfies Readonly<Record<Language, Marker>>;

export const LANGUAGE_NAMES: readonly Marker[] = LANGUAGES.map((language) => NAMES[language]);

/** Undefined where it names none, or several. */
export function languageNamed(sentence: Sentence): Language | undefined {
  const [named, ...others] = LANGUAGES.filter((language) => has(sentence, NAMES[language]));
  return others.length === 0 ? named : undefined;
}
