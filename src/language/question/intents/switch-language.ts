/** "in English please", "spreek Nederlands". */
import { LANGUAGE_NAMES, languageNamed } from '../sentence/language-named.js';
import type { Marker } from '../words/sense.js';
import { saysOnly, type Rule } from './rule.js';

/** What may stand beside the name of a language. */
const BESIDE: readonly Marker[] = [
  ...(['speak', 'greeting', 'instead', 'from', 'of', 'at', 'through', 'set', 'adjust', 'only', 'it', 'then'] as const),
  ...(['has', 'me', 'show', 'not', 'now', 'ours', 'due', 'be'] as const),
];

export const switchLanguage: Rule = ({ scene: { sentence } }) => {
  const language = languageNamed(sentence);
  if (language === undefined || !saysOnly(sentence, ...LANGUAGE_NAMES, ...BESIDE)) return undefined;
  return { type: 'language', language };
};
