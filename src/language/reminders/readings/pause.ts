/** "pauzeer alle herinneringen tot 1 januari", "geen herinneringen deze week", "hervat mijn herinneringen". */
import { addMonths } from '../../../domain/time/local-date.js';
import { dayAgain, saysTime, stretchIn } from '../days.js';
import { saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { isAboutReminding, REMINDING, set, STOPPING, type Reading } from './reading.js';

/** A pause without an end lasts so many months: what is forgotten comes back. */
const WITHOUT_END = 12;

const SAYS: readonly Concept[] = [
  ...REMINDING,
  ...STOPPING,
  ...(['pause', 'mute', 'snooze', 'postpone', 'resume', 'restart', 'again', 'on', 'put', 'start', 'all'] as const),
  ...(['it', 'ofIt'] as const),
  ...(['until', 'through', 'coming', 'only'] as const),
];

export const pause: Reading = (said) => {
  if (said.asks || !saysOnly(said, SAYS, 'amount', 'period', 'weekday')) return undefined;
  if (says(said, 'it') && !says(said, 'all', 'reminder', 'message')) return undefined;
  if (!saysTime(said)) {
    if (resumes(said)) return set({ what: 'pause', until: null });
    const until = addMonths(said.scene.world.today, WITHOUT_END);
    return pauses(said) && isForGood(said) ? set({ what: 'pause', until }) : undefined;
  }
  return pauses(said) ? during(said) : undefined;
};

function during(said: Said) {
  const until = dayAgain(said);
  if (until !== undefined) return set({ what: 'pause', until });
  // Days that have not begun are days of one's own: a pause begins at once.
  const days = stretchIn(said);
  const isAhead = days !== undefined && days.from > said.scene.world.today;
  return isAhead ? set({ what: 'holiday', days, remove: false }) : undefined;
}

const stops = (said: Said): boolean => says(said, 'no', 'stop', 'off');

const isAll = (said: Said): boolean => isAboutReminding(said) || says(said, 'all');

function pauses(said: Said): boolean {
  if (says(said, 'pause')) return !stops(said) || isAboutReminding(said);
  if (says(said, 'mute', 'snooze', 'postpone')) return isAll(said) && !says(said, 'no', 'off');
  // "stuur vandaag niets meer"
  const isSending = says(said, 'send') && saysTime(said);
  return (isAboutReminding(said) || isSending) && stops(said);
}

/** "geen herinneringen" alone may be an answer. */
const isForGood = (said: Said): boolean =>
  says(said, 'pause', 'mute', 'more', 'stop', 'off', 'all', 'wish', 'put', 'send', 'remind');

function resumes(said: Said): boolean {
  // "stop de pauze", "pauzeer niet meer"
  if (says(said, 'pause')) return says(said, 'stop', 'off') || (says(said, 'no') && !isAboutReminding(said));
  if (says(said, 'resume')) return !stops(said);
  const isBack = says(said, 'again', 'restart') || (says(said, 'on') && says(said, 'put'));
  return isAboutReminding(said) && !stops(said) && isBack;
}
