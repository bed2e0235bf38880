import { unlessTo, withWord } from './steps.js';
import type { UseCase } from './use-case.js';

/** Another measure takes its place. */
export const supersede: UseCase<'supersede'> = {
  refusal: unlessTo('superseded'),
  decide: (measure, { reason, source, by, occurredOn }, { calendar }) => {
    const on = occurredOn ?? calendar.today();
    const write = withWord(measure, on, { state: 'superseded', supersededBy: by });
    return { kind: 'supersession', occurredOn: on, reason, source, writes: [write] };
  },
};
