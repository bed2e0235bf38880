import { lostRatings } from './lost-ratings.js';
import { unlessIn, withWord } from './steps.js';
import type { UseCase } from './use-case.js';

/** What was verified turns out not to be done; risks that were rated on it lose that rating. */
export const reopen: UseCase<'reopen'> = {
  refusal: unlessIn('verified'),
  decide: async (measure, { reason, occurredOn }, { store, calendar }) => {
    const on = occurredOn ?? calendar.today();
    const risks = await lostRatings([measure.code], store, calendar.today());
    const write = withWord(measure, on, { state: 'in_progress' });
    return { kind: 'reopening', occurredOn: on, reason, writes: [write, ...risks] };
  },
};
