/** "welke herinneringen zijn mislukt?", "wat is niet aangekomen?", "who can't be reached?". */
import { saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import type { Reading } from './reading.js';

const SAYS: readonly Concept[] = [
  ...(['failed', 'lost', 'arrive', 'reach', 'unreachable', 'reminder', 'message', 'reminded', 'remind'] as const),
  ...(['send', 'sent', 'receive', 'received', 'out', 'which', 'who', 'howOften', 'show', 'be', 'asking'] as const),
  ...(['past', 'will', 'have', 'there', 'all', 'no', 'you', 'us', 'condition'] as const),
];

export const failed: Reading = (said) => {
  if (!saysOnly(said, SAYS, 'period') || isOwnAbsence(said)) return undefined;
  const isAsked = says(said, 'which', 'who', 'show', 'asking', 'howOften', 'be');
  const isLost = says(said, 'lost', 'unreachable') || (says(said, 'arrive', 'reach') && says(said, 'no'));
  // An "error message" alone is what a measure may be about.
  const isOfReminders =
    says(said, 'reminder', 'remind', 'reminded') || (isAsked && says(said, 'message', 'sent', 'send'));
  const isSaid = isLost
    ? isAsked || says(said, 'reminder', 'message', 'sent', 'send')
    : says(said, 'failed') && isOfReminders;
  return isSaid ? { type: 'failedReminders' } : undefined;
};

/** "ik ben niet bereikbaar" */
const isOwnAbsence = (said: Said): boolean =>
  says(said, 'me') && says(said, 'unreachable', 'reach') && !says(said, 'reminder', 'message');
