import { unlessTo, withWord } from './steps.js';
import type { UseCase } from './use-case.js';

/** What was proposed is promised. */
export const agree: UseCase<'agree'> = {
  refusal: unlessTo('agreed'),
  decide: (measure, { source, occurredOn, note }, { calendar }) => {
    const on = occurredOn ?? calendar.today();
    const write = withWord(measure, on, { state: 'agreed', agreedOn: on });
    return { kind: 'agreement', occurredOn: on, reason: note ?? null, source, writes: [write] };
  },
};
