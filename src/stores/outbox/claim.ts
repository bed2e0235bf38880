import { randomUUID } from 'node:crypto';
import type { Claim, ClaimRequest } from '../../domain/reminders/outbox.js';
import { mayHaveArrived } from './messages.js';
import type { Trial } from './trial.js';

/** Gives out what may be sent, after taking back what was never settled. */
export function claim(trial: Trial, { at, limit, lease, unknownAfter }: ClaimRequest): readonly Claim[] {
  const { state, now } = trial;
  const lapsed = state.queue.lapsed(now).map(({ key }) => key);
  if (lapsed.length > 0) trial.add({ fact: 'lapsed', at, keys: lapsed, wait: unknownAfter });
  const claims = state.queue.ready(now, limit).map(({ key }) => ({ key, token: randomUUID() }));
  if (claims.length > 0) trial.add({ fact: 'claimed', at, claims, lease });
  return claims.flatMap(({ key, token }) => {
    const message = state.messages.get(key)?.message;
    return message === undefined ? [] : [{ message, token, afterUnknown: mayHaveArrived(message) }];
  });
}
