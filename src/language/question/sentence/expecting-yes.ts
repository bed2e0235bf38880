/** "Isn't V1 overdue?", "didn't Microsoft promise …?": the denial is how it is asked, and not of what is asked. */
import type { Family, Marker, Sense } from '../words/sense.js';
import { isMarked, isQuiet, sensesOf, type Item } from './item.js';

/** The pieces with the verb in front as it would be without its denial. */
export function withoutExpectation(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => !isQuiet(item));
  const verb = items[at];
  if (verb?.kind !== 'phrase' || !isMarked(verb, 'expects_be', 'expects_has') || !isSubject(items[at + 1]))
    return items;
  const plain: Marker = isMarked(verb, 'expects_has') ? 'has' : 'be';
  const senses = verb.senses.filter((sense) => !(sense.family === 'marker' && sense.value === 'not'));
  const asked: Sense = { family: 'marker', value: plain };
  return items.map((item) => (item === verb ? { ...verb, senses: [asked, ...senses] } : item));
}

const isSubject = (item: Item | undefined): boolean =>
  item?.kind === 'code' ||
  isMarked(item, 'it', 'those', 'ours', 'measure', 'risk', 'definite', 'all', 'me') ||
  sensesOf(item).some(({ family }) => NAMES.has(family));
const NAMES: ReadonlySet<Family> = new Set<Family>(['vendor', 'party', 'product', 'investigation', 'source', 'person']);
