/** "welke herinneringen zijn mislukt?", "wat is niet aangekomen?", "who can't be reached?". */
import { saysOnly, says } from '../said.js';
import type { Concept } from '../vocabulary.js';
import type { Reading } from './reading.js';

const SAYS: readonly Concept[] = [
  ...(['failed', 'lost', 'arrive', 'reach', 'unreachable', 'reminder', 'message', 'reminded', 'remind', 'sent', 'send', 'received'] as const),
  ...(['which', 'who', 'howOften', 'show', 'be', 'asking', 'past', 'have', 'there', 'all', 'no', 'you', 'us'] as const),
  ...(['condition', 'which', 'will', 'with', 'out', 'receive'] as const).filter((one) => one !== 'with'),
];

export const failed: Reading = (said) => {
  if (!saysOnly(said, SAYS, 'period')) return undefined;
  const isOfReminders = says(said, 'reminder', 'message', 'sent', 'send', 'remind', 'reminded');
  const isLost = says(said, 'lost', 'unreachable') || (says(said, 'arrive', 'reach') && says(said, 'no'));
  const isFailed = isLost || (says(said, 'failed') && isOfReminders);
  const isAsked = says(said, 'which', 'who', 'show', 'asking', 'howOften', 'be') || isOfReminders;
  return isFailed && isAsked && !isOwnAbsence(said) ? { type: 'failedReminders' } : undefined;
};

/** "ik ben niet bereikbaar" */
const isOwnAbsence = (said: Parameters<Reading>[0]): boolean =>
  says(said, 'me') && says(said, 'unreachable', 'reach') && !says(said, 'reminder', 'message');
