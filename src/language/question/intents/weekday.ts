/** "which measures are due on a Friday?": by a day of the week, of which deadlines are not looked for. */
import { has } from '../sentence/item.js';
import type { Rule } from './rule.js';

export const weekday: Rule = ({ scene: { sentence, mentions, forms } }) => {
  const isQuoted = sentence.items.some(({ kind }) => kind === 'quote');
  if (mentions.length > 0 || isQuoted || has(sentence, 'wish', 'greeting', 'as_of')) return undefined;
  return forms.anyWeekday.test(sentence.text) ? { type: 'weekday' } : undefined;
};
