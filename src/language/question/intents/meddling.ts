/** Sentences aimed at a model, or at everything at once: nothing happens. */
import { has, isMarked, type Sentence } from '../sentence/item.js';
import { firstItem, type Rule } from './rule.js';

/** A verb of change, and not "geef" or "get", which ask to be shown something. */
const orders = (sentence: Sentence): boolean => {
  const first = firstItem(sentence);
  // "laat alle risico's zien": the verb is in two parts.
  return isMarked(first, 'set') || (isMarked(first, 'adjust') && !has(sentence, 'show'));
};

export const meddling: Rule = ({ scene: { sentence, mentions } }) => {
  const everything = has(sentence, 'everything', 'all') && orders(sentence) && mentions.length === 0;
  return has(sentence, 'meddling') || everything ? { type: 'not_understood' } : undefined;
};
