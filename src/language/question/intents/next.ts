/** "wat is de eerstvolgende deadline?", "what's next for SLM?". */
import { has, isMarked } from '../item.js';
import type { Rule } from './rule.js';

export const next: Rule = ({ scene, query }) => {
  const { sentence } = scene;
  if (!has(sentence, 'next') || scene.head === 'risk' || sentence.items.some((item) => isMarked(item, 'reminder')))
    return undefined;
  // What is next is always open and to come: these words add nothing.
  const criteria = query.criteria.filter(
    (criterion) =>
      criterion.field !== 'word' ||
      !criterion.anyOf.every(
        (word) => word === 'open' || word === 'due_soon' || word === 'due_now' || word === 'expired',
      ),
  );
  return { type: 'next', query: { ...query, criteria } };
};
