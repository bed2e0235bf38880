/** "wachten op bewijs": said of what was reported done. */
import { isMarked, type Item } from '../sentence/item.js';
import type { FilterPart } from './filter-parts.js';

/** With the state that evidence is waited for in, where the sentence names no other. */
export function awaitingEvidence(parts: FilterPart[], items: readonly Item[]): FilterPart[] {
  const part = parts.find(({ at }) => isMarked(items[at], 'lacking_evidence'));
  const says = parts.some(({ criterion }) => criterion.field === 'state' || criterion.field === 'word');
  if (part === undefined || says) return parts;
  return [...parts, { criterion: { field: 'state', anyOf: ['reported_done'] }, at: part.at, or: false }];
}
