/** "wat wordt tegengehouden door OW20-C5?", "which measures wait for V4?": what one thing is in the way of. */
import { isCircumstanceCode, isMeasureCode } from '../../../domain/register/codes.js';
import { codesFor } from '../filters/filter-values.js';
import { has, isMarked, senseIn, type Item } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import type { Rule } from './rule.js';

export const heldUp: Rule = (asked) => {
  const { scene, times } = asked;
  const [named, ...others] = scene.mentions;
  if (named === undefined || others.length > 0 || !asksWhatWaits(asked, named.at, named.mention.of)) return undefined;
  const anyOf = codesFor(named.mention, scene).filter((code) => isCircumstanceCode(code) || isMeasureCode(code));
  if (anyOf.length === 0) return undefined;
  const { asOf } = times;
  const query = { criteria: [{ field: 'blockedBy' as const, anyOf }] };
  return { type: 'list', query: asOf === undefined ? query : { ...query, asOf } };
};

/** Nothing is in the way of a circumstance, so it is always what others wait for; of a measure it is told by "for" and "by". */
function asksWhatWaits({ scene: { sentence, head } }: Asked, at: number, of: string): boolean {
  if (has(sentence, 'why') || head === 'risk' || !sentence.items.some(isInTheWay)) return false;
  if (of === 'circumstance') return true;
  const asks = head === 'measure' || has(sentence, 'which');
  return of === 'measure' && asks && endsOnWhat(sentence.items[at - 1], sentence.items[at - 2]);
}

/** The word "circumstance" alone says nothing of what waits for it. */
const isInTheWay = (item: Item | undefined): boolean => !isMarked(item, 'circumstance') && isHindered(item);

const isHindered = (item: Item | undefined): boolean =>
  senseIn(item, 'focus')?.value === 'blockers' || senseIn(item, 'word')?.value === 'blocked';

/** "wachten op", "blocked by": right in front of what is named. */
const endsOnWhat = (item: Item | undefined, before: Item | undefined): boolean =>
  isInTheWay(item) ? /(?:^| )(?:op|van|door|for|on|by)$/.test(item?.words ?? '') : isJoint(item) && isInTheWay(before);

const isJoint = (item: Item | undefined): boolean => isMarked(item, 'target', 'by', 'of', 'at', 'party_to');
