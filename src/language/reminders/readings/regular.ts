/** "herinner me elke maandag", "stuur mij elke week een overzicht": what comes regularly in a way that cannot be set. */
import type { Concept } from '../vocabulary.js';
import { piecesOf, saysOnly, says, type Said } from '../said.js';
import { isAboutReminding, refuse, REMINDING, type Reading } from './reading.js';

const SAYS: readonly Concept[] = [
  ...REMINDING,
  ...(['receives', 'each', 'at', 'on', 'onDays', 'onDay', 'us', 'you', 'all', 'measure', 'put', 'show', 'be'] as const),
  ...(['have', 'asking', 'morning', 'evening', 'also', 'late', 'condition', 'normal'] as const),
];

export const regular: Reading = (said) => {
  if (isOverview(said)) return refuse(said, 'overview');
  return isWeekday(said) ? refuse(said, 'weekday') : undefined;
};

/** Also asked: "krijg ik elke week een overzicht?". */
const isOverview = (said: Said): boolean =>
  says(said, 'overview') &&
  (piecesOf(said, 'amount').some(({ each }) => each) || hasWeekday(said)) &&
  saysOnly(said, [...SAYS, 'overview', 'silent'], 'amount', 'weekday', 'hour');

const isWeekday = (said: Said): boolean =>
  !said.asks && isAboutReminding(said) && hasWeekday(said) && saysOnly(said, SAYS, 'weekday', 'hour');

const hasWeekday = (said: Said): boolean => piecesOf(said, 'weekday').some(({ each }) => each);
