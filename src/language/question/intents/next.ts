/** "wat is de eerstvolgende deadline?", "what's next for SLM?". */
import type { Criterion } from '../../../domain/query/query.js';
import { has, isMarked } from '../sentence/item.js';
import { comesFirst, outermostIn } from '../filters/outermost.js';
import type { Rule } from './rule.js';

const OF_ANY_TIME: ReadonlySet<string> = new Set(['longest_late', 'due_first']);

export const next: Rule = ({ scene, query }) => {
  const { sentence } = scene;
  if (
    !(has(sentence, 'next') || comesFirst(sentence.items)) ||
    scene.head === 'risk' ||
    sentence.items.some((item) => isMarked(item, 'reminder'))
  )
    return undefined;
  // "which overdue one was due first?": the first of what is past, or of all, and nothing that is to come.
  if (OF_ANY_TIME.has(outermostIn(scene, query) ?? '')) return undefined;
  // What is next is always open and to come: these words add nothing.
  const criteria = query.criteria.filter(
    (criterion) =>
      // "closest to today"
      !(criterion.field === 'period' && criterion.from === scene.world.today && criterion.to === scene.world.today) &&
      (criterion.field !== 'word' ||
        !criterion.anyOf.every(
          (word) => word === 'open' || word === 'due_soon' || word === 'due_now' || word === 'expired',
        )),
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
  const first = items[at];
  return {
    type: 'list',
    query: { ...query, criteria: [...criteria, ...coming] },
    ...(first?.kind === 'number' && first.value > 0 ? { only: 'due_first' as const, first: first.value } : {}),
  };
};
