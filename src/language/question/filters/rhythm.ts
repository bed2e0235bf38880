/** "Elk half jaar", "twice a year": how often something comes back. */
import { readDeadline } from '../../deadline/index.js';
import type { Rhythm } from '../../intent.js';
import { isMarked, senseIn, type Item } from '../sentence/item.js';
import type { Scene } from '../sentence/scene.js';

/** A rhythm stands in a sentence; what is far longer is no question about one. */
const LONGEST = 300;

/** The interval that a sentence names, with its words; undefined where it says only that something comes back. */
export function rhythmIn({ sentence: { items, text, language }, mentions }: Scene): Rhythm | undefined {
  if (mentions.length > 0 || text.length > LONGEST || !items.some(saysHowOften)) return undefined;
  const read = readDeadline(text, { published: null, lang: language });
  if (!('kind' in read) || read.kind !== 'recurring' || read.interval === null) return undefined;
  return { interval: read.interval, said: read.rule.fragment };
}

/** "elke zes maanden": the unit stands behind, with no word that says that it comes back. */
const saysHowOften = (item: Item, at: number, items: readonly Item[]): boolean =>
  senseIn(item, 'nature')?.value === 'recurring' ||
  (isMarked(item, 'each') && items.slice(at + 1, at + 4).some((other) => senseIn(other, 'unit') !== undefined));
