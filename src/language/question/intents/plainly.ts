/** Where a yes or a no would say something else than what was asked. */
import { has, senseIn, type Sentence } from '../sentence/item.js';

/**
 * "hoeveel dagen is V3 te laat", "sinds wanneer": no yes or no was asked. "Klopt het dat V4 niet te laat is": a no would be
 * taken for one to the claim. "Is H1 open": what is answered is whether it is mitigated.
 */
export const isToldPlainly = (sentence: Sentence): boolean =>
  has(sentence, 'when', 'count', 'how_often', 'why') ||
  (has(sentence, 'claimed') && has(sentence, 'not', 'no')) ||
  sentence.items.some((item) => senseIn(item, 'status')?.value === 'open');
