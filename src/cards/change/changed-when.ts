import type { ChangeListOutcome } from '../../domain/outcome/change-outcome.js';
import type { Setting } from '../drawing.js';

/** "since 3 March 2021", "on 3 March 2021", "from 3 to 10 March 2021". */
export function changedWhen(
  { since, until }: Pick<ChangeListOutcome, 'since' | 'until'>,
  { messages }: Pick<Setting, 'messages'>,
): string {
  const { format, standing } = messages;
  const { changes } = standing;
  if (until === undefined) return changes.since(format.day(since));
  return since === until ? changes.on(format.day(since)) : changes.between(format.day(since), format.day(until));
}
