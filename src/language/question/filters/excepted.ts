/** What "except" leaves out: the noun behind it, with the names and levels that say which. */
import { isMarked, isQuiet, senseIn, sensesOf, type Item } from '../sentence/item.js';
import type { Family } from '../words/sense.js';

const DESCRIBING: ReadonlySet<Family> = new Set<Family>(['level', 'status', 'vendor', 'investigation', 'product']);

const isDescribing = (item: Item): boolean =>
  item.gap !== 'comma' &&
  item.gap !== 'stop' &&
  (isQuiet(item) ||
    item.kind === 'nameWord' ||
    isMarked(item, 'all', 'definite', 'those', 'it', 'of', 'at', 'from', 'measure', 'risk') ||
    sensesOf(item).some(({ family }) => DESCRIBING.has(family)));

/** The pieces that are left out together with the one at `at`, itself among them; empty where it is not left out. */
function phraseAround(items: readonly Item[], at: number): readonly Item[] {
  const joint = items.findLastIndex((item, index) => index < at && isMarked(item, 'except', 'other_than'));
  if (joint < 0) return [];
  const end = items.findIndex((item, index) => index > joint && !isDescribing(item));
  return end >= 0 && end <= at ? [] : items.slice(joint + 1, end < 0 ? items.length : end);
}

/** "excluding the Office high risks": names, levels and the like stand between the noun and what leaves it out. */
export const isExcepted = (items: readonly Item[], at: number): boolean => phraseAround(items, at).length > 0;

/** "behalve de hoge risico's van Office": the name says which high ones; not all else of it is left out as well. */
export const onlySaysWhich = (items: readonly Item[], at: number): boolean =>
  (items[at]?.kind === 'nameWord' || senseIn(items[at], 'investigation') !== undefined) &&
  phraseAround(items, at).some((item) => senseIn(item, 'level') !== undefined);
