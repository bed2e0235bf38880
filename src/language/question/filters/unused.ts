/** Words that are known, and change what is asked, but that no query can say: the answer tells that it leaves them out. */
import type { FilterPart } from './filter-parts.js';
import { dimensionsBeside } from './grouping.js';
import { isMarked, senseIn, type Item } from '../sentence/item.js';
import type { Scene } from '../sentence/scene.js';

/** Days of silence that the word "silent" stands for. */
const SILENT_DAYS = 30;

/** As they are written, in lower case. */
export function unusedIn(scene: Scene, parts: readonly FilterPart[]): readonly string[] {
  const { items, text } = scene.sentence;
  const silent = parts.some(({ criterion }) => criterion.field === 'word' && criterion.anyOf.includes('silent'));
  const at = new Set([
    ...dimensionsBeside(scene),
    ...items.flatMap((item, index) => (isMarked(item, 'that_period') ? [index] : [])),
    ...(silent ? spansIn(scene) : []),
    ...(scene.head === 'measure' ? numbersOfRisks(scene) : []),
    ...documentsIn(scene, parts),
  ]);
  return items.flatMap((item, index) => (at.has(index) ? [text.slice(item.start, item.end).toLowerCase()] : []));
}

/** Words between a number and the risks that are counted, at the most. */
const NEAR = 4;

/** "met meer dan een risico", "twee of meer risico's": that it has any is all that is asked of it. */
function numbersOfRisks({ sentence: { items }, numbers, mentions }: Scene): readonly number[] {
  const noun = items.findIndex(
    (item, at) => isMarked(item, 'risk') && !mentions.some((mention) => mention.at === at + 1),
  );
  const isNumber = (item: Item | undefined): boolean =>
    item?.kind === 'number' || (numbers.get(item?.words ?? '') ?? 1) > 1;
  const from = Math.max(0, noun - NEAR);
  return items
    .slice(from, Math.max(0, noun))
    .flatMap((item, at) => (isNumber(item) || isMarked(item, 'longer_than') ? [from + at] : []));
}

/** "uit de memo": a document of which nothing says which. */
function documentsIn({ sentence: { items }, world }: Scene, parts: readonly FilterPart[]): readonly number[] {
  const isNamed = parts.some(({ criterion: { field } }) => NAMING.has(field));
  if (isNamed || world.previous !== null) return [];
  return items.flatMap((item, at) =>
    isMarked(item, 'investigation') &&
    senseIn(item, 'dimension') === undefined &&
    isMarked(items[at - 1], 'definite') &&
    isMarked(items[at - 2], 'from', 'of')
      ? [at]
      : [],
  );
}
const NAMING: ReadonlySet<string> = new Set(['investigation', 'source', 'product', 'text', 'code']);

/** "al 60 dagen niets gehoord": how long is fixed, whatever else is named. */
function spansIn({ sentence: { items } }: Scene): readonly number[] {
  return items.flatMap((item, at) => {
    if (item.kind === 'period') return isAMonth(item) ? [] : [at];
    const counted =
      item.kind === 'number' && item.value !== SILENT_DAYS && senseIn(items[at + 1], 'unit') !== undefined;
    return counted ? [at, at + 1] : [];
  });
}

const isAMonth = (item: Item): boolean =>
  /\b(?:30|maand|month)\b/.test(item.words) && !/[2-9] maand|[2-9] month/.test(item.words);
