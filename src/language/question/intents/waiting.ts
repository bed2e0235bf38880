/** "wat wacht er op mij?", "what do I need to do?". */
import { has } from '../sentence/item.js';
import type { Rule } from './rule.js';

export const waiting: Rule = ({ scene: { sentence, mentions }, parts }) => {
  if (!has(sentence, 'waiting') || mentions.length > 0) return undefined;
  const others = parts.some(({ criterion }) =>
    ['obligor', 'vendor', 'investigation', 'text', 'nature'].includes(criterion.field),
  );
  return others ? undefined : { type: 'waiting' };
};
