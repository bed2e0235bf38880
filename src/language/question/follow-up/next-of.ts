/** "en de eerstvolgende?", "which comes first?": what is next of the measures that were asked about. */
import { has } from '../sentence/item.js';
import { saysOnly } from '../intents/rule.js';
import { measuresBefore } from './base.js';
import { asksNothingNew, isOverOne, type Step } from './step.js';

export const nextOf: Step = ({ asked, previous, cues }) => {
  const { sentence, mentions } = asked.scene;
  if (!has(sentence, 'next') || mentions.length > 0 || !asksNothingNew(asked) || isOverOne(previous)) return undefined;
  const among = cues.opens || cues.narrows || has(sentence, 'picks');
  const bare = saysOnly(
    sentence,
    'next',
    'and',
    'picks',
    'which',
    'those',
    'be',
    'what_about',
    'then',
    'definite',
    'coming',
  );
  if (!among || !bare || previous.intent.type === 'next') return undefined;
  const query = measuresBefore(previous);
  if (query === undefined) return undefined;
  // What is next is open and to come, whatever those before were.
  return { type: 'next', query: { ...query, criteria: query.criteria.filter(({ field }) => field !== 'word') } };
};
