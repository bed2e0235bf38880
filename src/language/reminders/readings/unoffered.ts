/** "herinner me elke maandag", "stuur mij elke week een overzicht", "herinner Bas aan V4", "herinner me morgen": what nobody can have. */
import type { Concept } from '../vocabulary.js';
import { isOneOf, piecesOf, saysOnly, says, type Said } from '../said.js';
import { isAboutReminding, measuresIn, refuse, REMINDING, talkedAbout, type Reading } from './reading.js';

const SAYS: readonly Concept[] = [
  ...REMINDING,
  ...(['receives', 'each', 'at', 'on', 'onDays', 'onDay', 'us', 'you', 'all', 'measure', 'put', 'show', 'be'] as const),
  ...(['have', 'asking', 'morning', 'evening', 'also', 'late', 'condition', 'normal'] as const),
];

export const unoffered: Reading = (said) => {
  if (isOverview(said)) return refuse(said, 'overview');
  if (isWeekday(said)) return refuse(said, 'weekday');
  if (isForSomeone(said)) return refuse(said, 'someone');
  return isOfNothing(said) ? refuse(said, 'nothing') : undefined;
};

/** "herinner Bas volgende week aan V4", "stuur Sanne een herinnering"; of nothing only to someone who is known. */
function isForSomeone(said: Said): boolean {
  const [only, ...others] = said.pieces.filter(({ type }) => type === 'person' || type === 'unknown');
  if (only === undefined || others.length > 0) return false;
  // "stuur de herinneringen van Sanne": those there are.
  const isSent = said.pieces.findIndex((piece) => isOneOf(piece, ['reminder'])) > said.pieces.indexOf(only);
  const orders = says(said, 'remind') || (says(said, 'send') && isSent);
  if (said.asks || !orders || says(said, 'me', 'us', 'receives', 'reminded')) return false;
  const measures = measuresIn(said).length;
  if (measures !== 1 && !(measures === 0 && only.type === 'person')) return false;
  return saysOnly(said, [...SAYS, 'it', 'until', 'coming'], 'person', 'unknown', 'code', 'period', 'hour');
}

/** "herinner me morgen": of no measure, where none was talked of. */
const isOfNothing = (said: Said): boolean =>
  !said.asks &&
  says(said, 'remind') &&
  says(said, 'me') &&
  piecesOf(said, 'period').length > 0 &&
  talkedAbout(said).length === 0 &&
  saysOnly(said, ['remind', 'at', 'on', 'morning', 'evening', 'coming'], 'period', 'hour');

/** Also asked: "krijg ik elke week een overzicht?". */
const isOverview = (said: Said): boolean =>
  says(said, 'overview') &&
  (piecesOf(said, 'amount').some(({ each }) => each) || hasWeekday(said)) &&
  saysOnly(said, [...SAYS, 'overview', 'silent'], 'amount', 'weekday', 'hour');

const isWeekday = (said: Said): boolean =>
  !said.asks && isAboutReminding(said) && hasWeekday(said) && saysOnly(said, SAYS, 'weekday', 'hour');

const hasWeekday = (said: Said): boolean => piecesOf(said, 'weekday').some(({ each }) => each);
