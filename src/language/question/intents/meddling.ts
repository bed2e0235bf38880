/** Sentences aimed at a model, or at everything at once: nothing happens. */
import { has, isMarked } from '../item.js';
import { firstItem, type Rule } from './rule.js';

export const meddling: Rule = ({ scene: { sentence, mentions } }) => {
  const everything =
    has(sentence, 'everything') && isMarked(firstItem(sentence), 'set', 'adjust') && mentions.length === 0;
  return has(sentence, 'meddling') || everything ? { type: 'not_understood' } : undefined;
};
