import { has } from '../sentence/item.js';
import type { Step } from './step.js';

/** What words about a deadline can be taken for, beside the deadline they name. */
const TAKEN_FOR: ReadonlySet<string> = new Set(['text', 'word', 'kind']);

/** "en tegen de huidige termijn?": how the same promises were kept, held against the other deadline. */
export const otherYardstick: Step = ({ asked, previous: { intent } }) => {
  const { sentence, mentions } = asked.scene;
  if (intent.type !== 'record' || mentions.length > 0 || has(sentence, 'which', 'count', 'record')) return undefined;
  const [first, current] = [has(sentence, 'first_date'), has(sentence, 'current_date')];
  if (first === current || asked.query.criteria.some(({ field }) => !TAKEN_FOR.has(field))) return undefined;
  return { ...intent, against: first ? 'first' : 'current' };
};
