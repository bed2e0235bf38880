/** A share of the organisations, as a condition asks for it, in words. */
import type { EvaluatedCondition } from '../../domain/risk/risk.js';
import type { EvaluatedShare, ShareCondition } from '../../domain/risk/share.js';
import type { Messages } from '../../locales/messages.js';

/** "minstens 80% van de ministeries" */
export function shareWords(
  { share, group }: Pick<ShareCondition, 'share' | 'group'>,
  { organisations }: Messages,
): string {
  const words = organisations.share;
  if (share.unit === 'all') return words.all(group);
  return share.unit === 'count' ? words.count(share.value, group) : words.percent(share.value, group);
}

/** "10 van 12 ministeries", and how many more it takes. */
export function shareStanding(
  { done, applicable, needed, holds, group }: EvaluatedShare,
  { organisations }: Messages,
): readonly string[] {
  const { standing, needed: more } = organisations.share;
  return [standing(done, applicable, group), ...(holds || needed <= done ? [] : [more(needed - done)])];
}

/** Every share of an evaluated condition. */
export function sharesOf(condition: EvaluatedCondition): readonly EvaluatedShare[] {
  if (condition.type === 'share') return [condition];
  return condition.type === 'verified' ? [] : condition.of.flatMap(sharesOf);
}
