/** "wat is de eerstvolgende deadline?", "what's next for SLM?". */
import type { Criterion } from '../../../domain/query.js';
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

/** "de 5 eerstvolgende deadlines", "next 3 deadlines": more than one, so those to come in their order. */
export const severalNext: Rule = ({ scene, query }) => {
  const { sentence, world, mentions } = scene;
  const { items } = sentence;
  const at = items.findIndex(
    (item, index) =>
      item.kind === 'number' &&
      [items[index - 1], items[index + 1]].some((other) => isMarked(other, 'next', 'coming')) &&
      items.slice(index + 1, index + 3).some((other) => isMarked(other, 'deadline', 'measure', 'next')),
  );
  if (at < 0 || mentions.length > 0 || scene.head === 'risk') return undefined;
  const criteria = query.criteria.filter(({ field }) => field !== 'word');
  const coming: Criterion[] = [
    { field: 'word', anyOf: ['open'] },
    { field: 'period', from: world.today, to: null },
  ];
  return { type: 'list', query: { ...query, criteria: [...criteria, ...coming] } };
};
