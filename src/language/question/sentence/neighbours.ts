/** The pieces around a piece, politeness and articles passed over. */
import { isMarked, isQuiet, senseIn, type Item } from './item.js';

/** The index of the nearest item before `at` that says something, or -1; levels and articles are passed over. */
export function indexBefore(items: readonly Item[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined) return -1;
    if (!isQuiet(item) && senseIn(item, 'level') === undefined && !isMarked(item, 'all', 'it', 'only')) return index;
  }
  return -1;
}

export const before = (items: readonly Item[], at: number): Item | undefined => items[indexBefore(items, at)];
