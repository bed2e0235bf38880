/** How one measure or risk is answered for: of which day, and whether yes or no begins the answer. */
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Asked } from '../filters/measure-query.js';
import { has, senseIn, type Sentence } from '../sentence/item.js';

export const answering = ({
  times: { asOf },
  scene: { sentence },
}: Asked): { readonly asOf?: LocalDate; readonly plainly?: true } => ({
  ...(asOf === undefined ? {} : { asOf }),
  ...(isToldPlainly(sentence) ? { plainly: true } : {}),
});

/**
 * Where a yes or a no would say something else than what was asked.
 * "hoeveel dagen is V3 te laat", "sinds wanneer": no yes or no was asked. "Klopt het dat V4 niet te laat is": a no would be
 * taken for one to the claim. "Is H1 open": what is answered is whether it is mitigated.
 */
const isToldPlainly = (sentence: Sentence): boolean =>
  // "als V1 klaar is, is H1 dan weg?": how things stand now is told, and nobody knows how they would.
  has(sentence, 'when', 'count', 'how_often', 'why', 'hypothesis') ||
  (has(sentence, 'claimed') && has(sentence, 'not', 'no')) ||
  // "how late", "hoe lang te laat"
  sentence.items.some((item) => senseIn(item, 'focus')?.value === 'late') ||
  (has(sentence, 'how') && sentence.items.some((item) => senseIn(item, 'focus')?.value === 'deadline')) ||
  sentence.items.some((item) => senseIn(item, 'status')?.value === 'open');
