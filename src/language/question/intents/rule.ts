/** How a kind of question is recognised: from a sentence taken apart to its intent, or undefined where it is another kind. */
import type { Intent } from '../../intent.js';
import { isMarked, isQuiet, type Item, type Sentence } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import type { Marker } from '../words/sense.js';

export type Rule = (asked: Asked) => Intent | undefined;

/** Whether the sentence says nothing besides words with one of these markers and words that change nothing. */
export const saysOnly = (sentence: Sentence, ...markers: readonly Marker[]): boolean =>
  sentence.items.every((item) => isQuiet(item) || isMarked(item, ...markers));

/** The first piece that is more than politeness. */
export const firstItem = ({ items }: Sentence): Item | undefined =>
  items.find((item) => !isQuiet(item) && !isMarked(item, 'greeting'));

export const endsInQuestionMark = ({ text }: Sentence): boolean => text.trimEnd().endsWith('?');
