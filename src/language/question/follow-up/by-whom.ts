/** "bij wie?", "by whom?" of several measures: how many each party owes. */
import { has, isMarked, isQuiet } from '../sentence/item.js';
import { saysOnly } from '../intents/rule.js';
import { measuresBefore } from './base.js';
import { asksNothingNew, isOverOne, isOverRisks, type Step } from './step.js';

export const byWhom: Step = ({ asked, previous }) => {
  const { sentence, mentions } = asked.scene;
  if (!has(sentence, 'who') || mentions.length > 0 || !asksNothingNew(asked)) return undefined;
  if (isOverOne(previous) || isOverRisks(previous) || !saysOnly(sentence, 'who', 'and', 'of', 'at', 'by', 'then', 'be'))
    return undefined;
  // "wie heeft ze?" points at them by a word of its own.
  if (!sentence.items.some((item) => isMarked(item, 'who') && !isQuiet(item))) return undefined;
  const query = measuresBefore(previous);
  return query === undefined ? undefined : { type: 'count', query, by: 'obligor' };
};
