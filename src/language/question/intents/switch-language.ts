/** "in English please", "spreek Nederlands". */
import { has } from '../item.js';
import { saysOnly, type Rule } from './rule.js';

export const switchLanguage: Rule = ({ scene: { sentence } }) => {
  if (!has(sentence, 'dutch', 'english') || (has(sentence, 'dutch') && has(sentence, 'english'))) return undefined;
  const only = saysOnly(
    sentence,
    'dutch',
    'english',
    'speak',
    'greeting',
    'instead',
    'from',
    'of',
    'at',
    'through',
    'set',
    'adjust',
    'only',
    'it',
    'then',
    'has',
    'me',
    'show',
    'not',
    'now',
    'ours',
    'due',
    'be',
  );
  if (!only) return undefined;
  return { type: 'language', language: has(sentence, 'dutch') ? 'nl' : 'en' };
};
