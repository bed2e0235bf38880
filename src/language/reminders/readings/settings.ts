/** "hoe staan mijn herinneringen ingesteld?", "my reminder settings", "are my reminders paused?", "wanneer heb ik vakantie?". */
import { piecesOf, saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { measuresIn, type Reading } from './reading.js';

const DAYS = ['holiday', 'free', 'dayOff', 'work'] as const satisfies readonly Concept[];
const SAYS: readonly Concept[] = [
  ...([
    'settings',
    'rules',
    'remind',
    'reminds',
    'reminded',
    'reminder',
    'message',
    'send',
    'sends',
    'receives',
  ] as const),
  ...(['pause', 'snooze', 'mute', 'off', ...DAYS, 'onDays', 'onDay'] as const),
  ...([
    'which',
    'how',
    'howOften',
    'show',
    'be',
    'asking',
    'you',
    'us',
    'it',
    'all',
    'measure',
    'on',
    'normal',
  ] as const),
  ...(['there', 'have', 'will', 'past', 'condition', 'why', 'receive', 'received'] as const),
];

export const settings: Reading = (said) => {
  if (!saysOnly(said, SAYS, 'code', 'period', 'weekday')) return undefined;
  const [mention = null, ...others] = measuresIn(said);
  if (others.length > 0) return undefined;
  const dated = piecesOf(said, 'period').length + piecesOf(said, 'weekday').length > 0;
  const isAsked = dated
    ? isOfDays(said)
    : isNamed(said, mention !== null) || isHow(said) || isWhy(said) || isOfDays(said) || isState(said);
  return isAsked ? { type: 'reminderSettings', mention: isState(said) ? null : mention } : undefined;
};

/** "mijn instellingen"; of a policy, or of how things are set up, it is said of what. */
function isNamed(said: Said, isOfMeasure: boolean): boolean {
  if (!says(said, 'settings', 'rules')) return false;
  if (isOfMeasure || says(said, 'reminder', 'message', 'remind', 'reminded', 'reminds')) return true;
  return says(said, 'settings') && (says(said, 'me', 'show', 'which', 'how') || said.pieces.length === 1);
}

/** "hoe word ik herinnerd?", "hoe vaak herinner je me?" */
const isHow = (said: Said): boolean =>
  said.asks &&
  ((says(said, 'how') && says(said, 'remind', 'reminds', 'reminded')) ||
    (says(said, 'howOften') && says(said, 'remind', 'reminds') && !says(said, 'past', 'will') && !hasCode(said)));

/** "waarom krijg ik dit?", "why do you remind me?": by which rules one is reminded. */
const isWhy = (said: Said): boolean =>
  said.asks &&
  says(said, 'why') &&
  (says(said, 'remind', 'reminds', 'reminded', 'reminder', 'message') ||
    (says(said, 'receives') && says(said, 'me', 'it')));

const hasCode = (said: Said): boolean => piecesOf(said, 'code').length > 0;

/** "ben ik volgende week vrij?" */
const isOfDays = (said: Said): boolean => said.asks && says(said, 'me') && says(said, ...DAYS) && !hasCode(said);

/** "staan mijn herinneringen uit?", "heb ik V4 gesnoozed?" */
const isState = (said: Said): boolean =>
  said.asks &&
  (says(said, 'pause', 'snooze', 'mute') || (says(said, 'off') && says(said, 'reminder') && !says(said, 'which')));
