/** "hoe staan mijn herinneringen ingesteld?", "my reminder settings", "hoe word ik herinnerd aan V4?". */
import { saysOnly, says } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { measuresIn, type Reading } from './reading.js';

const SAYS: readonly Concept[] = [
  ...(['settings', 'rules', 'remind', 'reminds', 'reminded', 'reminder', 'message', 'send', 'sends', 'receives'] as const),
  ...(['which', 'how', 'howOften', 'show', 'be', 'asking', 'you', 'us', 'it', 'all', 'measure', 'on', 'normal', 'there'] as const),
  ...(['have', 'will', 'past', 'condition'] as const),
];

export const settings: Reading = (said) => {
  if (!saysOnly(said, SAYS, 'code')) return undefined;
  const mentions = measuresIn(said);
  const [mention = null, ...others] = mentions;
  // "hoe word ik herinnerd?"
  const isAskedHow =
    (says(said, 'how') && says(said, 'remind', 'reminds', 'reminded')) ||
    // "hoe vaak herinner je me?"
    (says(said, 'howOften') && says(said, 'remind', 'reminds') && !says(said, 'past', 'will') && mention === null);
  if (others.length > 0 || !(says(said, 'settings', 'rules') || (isAskedHow && said.asks))) return undefined;
  const isOfReminders = says(said, 'reminder', 'message', 'remind', 'reminded', 'reminds') || mention !== null;
  const isOwn = says(said, 'settings') && (says(said, 'me', 'show', 'which', 'how') || said.pieces.length === 1);
  return isOfReminders || isOwn ? { type: 'reminderSettings', mention } : undefined;
};
