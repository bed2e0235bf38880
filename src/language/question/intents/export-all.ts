/** "exporteer", "make an export", "geef alles": everything; what is narrowed down is a list like any other, with its files. */
import { has } from '../sentence/item.js';
import { saysOnly, type Rule } from './rule.js';

export const exportAll: Rule = ({ scene: { sentence, mentions }, parts }) => {
  if (!has(sentence, 'export_file', 'everything') || mentions.length > 0 || parts.length > 0) return undefined;
  const only = saysOnly(
    sentence,
    ...(['export_file', 'show', 'me', 'it', 'wish', 'how', 'greeting', 'all', 'everything', 'measure', 'be'] as const),
    ...(['i_have', 'permission', 'which', 'asking_to', 'now', 'new_item', 'of', 'must'] as const),
  );
  return only ? { type: 'list', query: { criteria: [] } } : undefined;
};
