import { unlessTo, withWord } from './steps.js';
import type { UseCase } from './use-case.js';

/** It no longer has to be done. */
export const withdraw: UseCase<'withdraw'> = {
  refusal: unlessTo('withdrawn'),
  decide: (measure, { reason, source, occurredOn }, { calendar }) => {
    const on = occurredOn ?? calendar.today();
    const write = withWord(measure, on, { state: 'withdrawn' });
    return { kind: 'withdrawal', occurredOn: on, reason, source, writes: [write] };
  },
};
