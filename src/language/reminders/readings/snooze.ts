/** "herinner me niet meer aan V4", "snooze V4 een week", "V4 later", "herinner me op 3 mei aan V4", "herinner me weer aan V4". */
import { addDays, type LocalDate } from '../../../domain/time/local-date.js';
import type { CodeMention } from '../../intent.js';
import { dayAgain, saysTime } from '../days.js';
import { codesIn, piecesOf, saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { isAboutReminding, measuresIn, REMINDING, set, STOPPING, talkedAbout, type Reading } from './reading.js';

/** Days that "later" lasts. */
const LATER = 7;

const VERBS = ['snooze', 'postpone', 'later', 'pause', 'mute'] as const satisfies readonly Concept[];
const ORDERING = ['remind', 'send', 'put', 'wish', 'request', 'again', 'on'] as const satisfies readonly Concept[];
/** Words by which a sentence without a code is not about what was answered before. */
const OF_ALL: readonly Concept[] = [
  ...(['it', 'reminder', 'message', 'pause', 'mute', 'again', 'on', 'resume', 'restart', 'normal'] as const),
];

const SAYS: readonly Concept[] = [
  ...REMINDING,
  ...STOPPING,
  ...VERBS,
  ...(['resume', 'restart', 'again', 'on', 'put', 'it', 'ofIt', 'start', 'measure', 'normal', 'also', 'only'] as const),
  ...(['until', 'through', 'coming', 'at', 'morning', 'evening'] as const),
];

export const snooze: Reading = (said) => {
  if (said.asks || !saysOnly(said, SAYS, 'code', 'amount', 'period', 'weekday', 'hour')) return undefined;
  // At which hour of a day it comes cannot be said; it is the hour of all of them.
  if (piecesOf(said, 'hour').length > 0 && !saysTime(said)) return undefined;
  const mentions = mentionsIn(said);
  const day = saysTime(said) ? dayAgain(said) : null;
  // "V4 later dan V5" compares.
  const isCompared = says(said, 'later') && mentions.length > 1;
  const until = day === undefined || mentions.length === 0 || isCompared ? undefined : untilIn(said, day);
  if (until === undefined) return undefined;
  if (until === 'again') return set({ what: 'unsnooze', mentions });
  return set({ what: 'snooze', mentions, until, ...(until !== null && isBesides(said) ? { meanwhile: true } : {}) });
};

/** "herinner me op 3 mei aan V4": that nothing is to come before it was not said, as in "niet voor 3 mei", "vanaf 3 mei". */
const isBesides = (said: Said): boolean =>
  !says(said, ...VERBS, 'no', 'stop', 'off', 'again', 'only', 'until', 'resume', 'restart') &&
  piecesOf(said, 'period').every(({ lead, to }) => lead === 'after' || (lead === null && to !== null));

/** A bare "later" or "stop" is of what was answered before; of all reminders together there is a pause. */
function mentionsIn(said: Said): readonly CodeMention[] {
  const named = says(said, 'ofIt') && codesIn(said).length === 0 ? talkedAbout(said) : measuresIn(said);
  return named.length === 0 && !says(said, ...OF_ALL) ? talkedAbout(said) : named;
}

/** The day on which it comes again; null: not any more; 'again': at once. `day`: the one that is said, null where none is. */
function untilIn(said: Said, day: LocalDate | null): LocalDate | null | 'again' | undefined {
  const isReminding = isAboutReminding(said);
  const stops = says(said, 'no', 'stop', 'off');
  // Of the measure itself, these say something else.
  if (says(said, 'postpone', 'pause') && !isReminding) return undefined;
  if (says(said, ...VERBS)) {
    // "V4 niet meer snoozen"
    if (stops && !isReminding) return day === null ? 'again' : undefined;
    return day ?? (says(said, 'snooze', 'postpone', 'later') ? addDays(said.scene.world.today, LATER) : null);
  }
  if (stops) return isReminding ? day : undefined;
  if (says(said, 'more')) return undefined;
  if (says(said, 'resume')) return day === null ? 'again' : undefined;
  // "herinneringen V4" orders nothing.
  return isReminding && says(said, ...ORDERING) ? (day ?? 'again') : undefined;
}
