/** "herinner me 0 dagen na gisteren", "elke 0 dagen", "om 25 uur", "op 31 februari": said of reminders, and no such thing. */
import { daysOf, isCount } from '../days.js';
import { piecesOf, saysOnly, says, type Said } from '../said.js';
import { isAboutReminding, refuse, type Reading } from './reading.js';

export const nonsense: Reading = (said) => {
  if (said.asks || !mayBeOfReminders(said)) return undefined;
  const counts = piecesOf(said, 'amount').flatMap((amount) => amount.counts);
  const days = piecesOf(said, 'amount').flatMap(({ counts: all, unit }) => all.map((count) => daysOf(count, unit)));
  const isNone =
    said.pieces.some(({ type }) => type === 'noDay') ||
    piecesOf(said, 'hour').some(({ hour }) => hour === null) ||
    !(isOfReminders(said) ? days : counts).every(isCount);
  return isNone ? refuse(said) : undefined;
};

/** "elke 0 dagen", "om 25 uur": nothing else could be said of such days. */
const mayBeOfReminders = (said: Said): boolean =>
  saysOnly(said, ['at', 'each'], 'amount', 'hour') ||
  (isOfReminders(said) && said.pieces.every(({ type }) => type !== 'unknown' && type !== 'person'));

const isOfReminders = (said: Said): boolean =>
  isAboutReminding(said) ||
  says(said, 'snooze', 'pause', 'escalate', 'work') ||
  (says(said, 'ask') && says(said, 'me'));
