/** "wat gaat Microsoft niet doen?", "what won't happen?": what was declined, or taken back. */
import type { FilterPart } from './filter-parts.js';
import { has, isMarked, isQuiet, senseIn, type Item } from '../sentence/item.js';
import type { Scene } from '../sentence/scene.js';

/** Not what the party does not owe, which would leave the party out. */
export function refused(
  parts: FilterPart[],
  items: readonly Item[],
  { sentence, mentions }: Scene,
  dated: boolean,
): FilterPart[] {
  const denial = items.findIndex((item) => isMarked(item, 'not'));
  if (!has(sentence, 'which') || denial < 0 || dated || mentions.length > 0) return parts;
  const isOfNames = parts.every(({ criterion: { field } }) => NAMING.has(field));
  if (!isOfNames || !items.some((item) => isMarked(item, 'acts')) || !endsInDenial(items.slice(denial + 1)))
    return parts;
  const named = parts.map((part) => ({ ...part, criterion: { ...part.criterion, not: false } }));
  return [...named, { criterion: { field: 'state', anyOf: ['declined', 'withdrawn'] }, at: denial, or: false }];
}

/** Behind the denial there is nothing but who, where, and the doing itself; "niet van Microsoft" denies the party. */
function endsInDenial(behind: readonly Item[]): boolean {
  const [first, ...rest] = behind.filter((item) => !isQuiet(item) || isMarked(item, ...JOINTS));
  if (isMarked(first, ...JOINTS) && rest.length > 0) return false;
  return behind.every(
    (item) =>
      isQuiet(item) ||
      isMarked(item, 'acts', 'intends', 'at', ...JOINTS) ||
      NAMES.some((family) => senseIn(item, family)),
  );
}
const JOINTS = ['of', 'from', 'by'] as const;
const NAMES = ['vendor', 'party', 'investigation', 'product'] as const;
const NAMING: ReadonlySet<string> = new Set(['obligor', 'vendor', 'investigation', 'product', 'source']);
