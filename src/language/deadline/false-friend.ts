/** Words that look like a relation or a part in another language: Dutch "past" is no "past". */
import { LANGUAGES } from '../../domain/language.js';
import type { Scene } from './scene.js';
import { wordAt } from './tokens.js';

/** The books know the languages in the order of `LANGUAGES`. */
export const isFalseFriend = ({ words, tokens, language }: Scene, at: number): boolean =>
  words.falseFriends[LANGUAGES.indexOf(language)]?.has(wordAt(tokens, at)) ?? false;
