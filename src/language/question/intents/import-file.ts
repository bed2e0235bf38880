/** "importeer", "I want to import a file". */
import { has } from '../item.js';
import { saysOnly, type Rule } from './rule.js';

export const importFile: Rule = ({ scene: { sentence, mentions } }) => {
  if (!has(sentence, 'import_file') || mentions.length > 0) return undefined;
  const only = saysOnly(
    sentence,
    ...(['import_file', 'measure', 'me', 'it', 'wish', 'must', 'how', 'greeting', 'of', 'from', 'has', 'all'] as const),
    ...([
      'new',
      'be',
      'new_item',
      'then',
      'i_have',
      'permission',
      'which',
      'purpose',
      'asking_to',
      'now',
      'show',
    ] as const),
  );
  return only ? { type: 'import' } : undefined;
};
