/** Whether a sentence still asks something of its own when the words that nobody knows are left out of it. */
import type { Criterion } from '../../domain/query/query.js';
import type { Intent } from '../intent.js';
import { has } from './sentence/item.js';
import type { Asked } from './filters/measure-query.js';

/**
 * The words that nobody knows, where all that is left beside them is whom it is about: "wat heeft Microsoft
 * gefabriceerd?" asks for what is not recorded, and not for all that Microsoft promised.
 */
export function asksElse(intent: Intent, { scene: { sentence } }: Asked, leftOut: readonly string[]): boolean {
  return (
    intent.type === 'list' &&
    leftOut.length > 0 &&
    intent.query.criteria.every(({ field }) => NAMES.has(field)) &&
    has(sentence, 'which', 'who', 'when', 'how', 'has') &&
    !has(sentence, 'measure', 'deadline', 'all', 'everything', 'show', 'exists', 'must', 'due', 'fall', 'overview')
  );
}
const NAMES: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>([
  'vendor',
  'obligor',
  'investigation',
  'product',
  'source',
]);

/** Everything is answered only where everything is asked for: else the words that were left out were what was asked. */
export function isClear(intent: Intent, { scene: { sentence } }: Asked): boolean {
  switch (intent.type) {
    case 'list':
      return intent.query.criteria.length > 0 || has(sentence, 'all', 'everything');
    case 'count':
      return intent.query.criteria.length > 0 || intent.by !== null || has(sentence, 'measure');
    case 'risks':
    case 'countRisks':
      return Object.keys(intent.query).length > 0 || has(sentence, 'all', 'everything', 'count');
    case 'language':
      // "RVO heet nu RVO Nederland": its name may be part of what was left out.
      return has(sentence, 'speak');
    case 'not_understood':
    case 'not_recorded':
    case 'help':
    case 'greeting':
    case 'change':
    case 'people':
      return false;
    default:
      return true;
  }
}
