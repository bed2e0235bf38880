import { unlessTo, withWord } from './steps.js';
import type { UseCase } from './use-case.js';

/** What was proposed will not be promised. */
export const decline: UseCase<'decline'> = {
  refusal: unlessTo('declined'),
  decide: (measure, { reason, occurredOn }, { calendar }) => {
    const on = occurredOn ?? calendar.today();
    return { kind: 'decline', occurredOn: on, reason, writes: [withWord(measure, on, { state: 'declined' })] };
  },
};
