/** "exporteer", "make an export", "geef alles": everything; what is narrowed down is a list like any other, with its files. */
import { has } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { saysOnly, type Rule } from './rule.js';

export const exportAll: Rule = (asked) => (asksForFile(asked) ? { type: 'list', query: { criteria: [] } } : undefined);

/** A file, or everything, and nothing that would say of what. */
export function asksForFile({ scene: { sentence, mentions, runs }, parts }: Asked): boolean {
  if (!has(sentence, 'export_file', 'everything') || mentions.length + runs.length + parts.length > 0) return false;
  return saysOnly(
    sentence,
    ...(['export_file', 'show', 'me', 'it', 'wish', 'how', 'greeting', 'all', 'everything', 'measure', 'be'] as const),
    ...([
      'i_have',
      'permission',
      'which',
      'asking_to',
      'now',
      'new_item',
      'of',
      'must',
      'and',
      'then',
      'also',
    ] as const),
  );
}
