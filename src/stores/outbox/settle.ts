import type { MessageStatus, OutboxMessage, Settlement } from '../../domain/reminders/outbox.js';
import { mayHaveArrived } from './messages.js';
import { Free, newMessages } from './plan.js';
import type { Trial } from './trial.js';

/** Carries out those settlements whose claim still holds; gives their number. */
export const settle = (trial: Trial, settlements: readonly Settlement[]): number =>
  settlements.filter((settlement) => settleOne(trial, settlement)).length;

function settleOne(trial: Trial, settlement: Settlement): boolean {
  const { state } = trial;
  const { key, token, at, result, cause, delivered, retryAfter } = settlement;
  const record = state.messages.get(key);
  if (record?.token !== token) return false;
  const status = statusAfter(settlement, record.message);
  const again = status === 'queued';
  const free = new Free((reminder) => state.isWaiting(reminder) || state.isIn(reminder, key));
  trial.add({
    fact: 'settled',
    at,
    key,
    result,
    cause,
    delivered: result === 'sent' ? delivered : null,
    status,
    wait: again ? (retryAfter ?? 0) : 0,
    // What is sent again may not go out in another message as well.
    instead: again ? [] : newMessages(state, settlement.instead, free),
  });
  return true;
}

/** `queued`: it is tried again. */
function statusAfter({ result, retryAfter, instead }: Settlement, message: OutboxMessage): MessageStatus {
  switch (result) {
    case 'again':
      return retryAfter === null ? 'failed' : 'queued';
    case 'unknown':
      // Once more and no more: it may be there twice already.
      return retryAfter === null || mayHaveArrived(message) ? 'unknown' : 'queued';
    case 'too_large':
      return instead.length > 0 ? 'dropped' : 'failed';
    case 'sent':
    case 'unreachable':
    case 'failed':
    case 'dropped':
      return result;
  }
}
