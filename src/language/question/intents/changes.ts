/** "wat is er veranderd sinds 1 mei?", "what's new?". */
import { addDays, type LocalDate } from '../../../domain/local-date.js';
import { has, isMarked } from '../item.js';
import type { Asked } from '../measure-query.js';
import type { Rule } from './rule.js';

/** How far "recently" reaches back, in days. */
export const RECENT_DAYS = 30;

export const changes: Rule = (asked) => {
  const { scene, query } = asked;
  const { sentence } = scene;
  const isNew =
    has(sentence, 'new_item') ||
    sentence.items.some((item, at) => isMarked(item, 'new') && isMarked(sentence.items[at + 1], 'measure'));
  if (!(has(sentence, 'changes') || isNew) || scene.mentions.length > 0 || scene.head === 'risk') return undefined;
  const criteria = query.criteria.filter(({ field }) => field !== 'period' && field !== 'text' && field !== 'word');
  return { type: 'changes', since: sinceIn(asked), query: { criteria } };
};

const sinceIn = ({ scene: { world }, times }: Asked): LocalDate => times.since ?? addDays(world.today, -RECENT_DAYS);
