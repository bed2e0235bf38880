import type { Removal } from '../../domain/store/removals.js';
import type { Trial } from './trial.js';

/** Removes what has been kept long enough and records that, in one step; gives how many, and does nothing where there are none. */
export function removeSettled(trial: Trial, { before, at }: Pick<Removal, 'before' | 'at'>): number {
  const { messages, reminders } = trial.state.outlived(before);
  const count = messages.size + reminders.size;
  if (count > 0) trial.add({ fact: 'removed', removal: { kind: 'sent', count, before, at } });
  return count;
}
