import { hasEnd } from '../../domain/measure/deadline.js';
import { currentDeadline, isOpen } from '../../domain/measure/measure.js';
import { noSuchStep, withChange } from './steps.js';
import type { UseCase } from './use-case.js';

/** When to ask again how a measure stands that has no end date of its own. */
export const setFollowUp: UseCase<'setFollowUp'> = {
  refusal: (measure) => {
    if (!isOpen(measure)) return noSuchStep(measure);
    return hasEnd(currentDeadline(measure)) ? { why: 'has_end_date' } : null;
  },
  decide: (measure, { date, note }, { calendar }) => {
    if (measure.followUpOn === date) return { refusal: { why: 'already_so' } };
    const write = withChange(measure, { followUpOn: date });
    return { kind: 'follow_up', occurredOn: calendar.today(), reason: note ?? null, writes: [write] };
  },
};
