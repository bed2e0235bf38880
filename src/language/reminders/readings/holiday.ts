/** "ik ben volgende week met vakantie", "I'm off from 3 to 14 August", "mijn vakantie gaat niet door". */
import { stretchIn } from '../days.js';
import { piecesOf, saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { set, type Reading } from './reading.js';

const SAYS: readonly Concept[] = [
  ...(['holiday', 'free', 'dayOff', 'absent', 'there', 'work', 'have', 'be', 'no', 'more', 'cancel'] as const),
  ...([
    'off',
    'put',
    'from',
    'until',
    'through',
    'between',
    'onDays',
    'onDay',
    'in',
    'coming',
    'start',
    'all',
  ] as const),
];

export const holiday: Reading = (said) => {
  if (said.asks || !saysOnly(said, SAYS, 'period', 'amount', 'weekday')) return undefined;
  const days = stretchIn(said);
  if (!isOwn(said)) return undefined;
  const timed = said.pieces.some(({ type }) => type === 'period' || type === 'amount' || type === 'weekday');
  if (timed && days === undefined) return undefined;
  const isHoliday = says(said, 'holiday', 'free', 'dayOff');
  const denied = says(said, 'no');
  if (isHoliday && (denied || isCancelled(said))) {
    const isKnown = timed || says(said, 'cancel');
    return isKnown ? set({ what: 'holiday', days: days ?? null, remove: true }) : undefined;
  }
  if (days === undefined || !isAway(said, isHoliday, denied)) return undefined;
  return set({ what: 'holiday', days, remove: false });
};

/** "vakantie 3 t/m 14 augustus" needs no "ik"; "weg", and days from now on, do. */
const isOwn = (said: Said): boolean =>
  says(said, 'me', 'have') ||
  (says(said, 'holiday', 'free', 'dayOff') && !says(said, 'work') && piecesOf(said, 'amount').length === 0);

/** Of who is away something else may be cancelled; "weg" is both. */
const isCancelled = (said: Said): boolean => says(said, 'cancel') && !says(said, 'absent');

/** On holiday, away, or not there: "ik werk volgende week niet". */
const isAway = (said: Said, isHoliday: boolean, denied: boolean): boolean =>
  isHoliday || says(said, 'absent') || (denied && says(said, 'work', 'there'));
