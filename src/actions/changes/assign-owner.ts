import { isOpen } from '../../domain/measure/measure.js';
import { noSuchStep, withChange } from './steps.js';
import type { UseCase } from './use-case.js';

/** Who looks after it from now on. */
export const assignOwner: UseCase<'assignOwner'> = {
  refusal: (measure) => (isOpen(measure) ? null : noSuchStep(measure)),
  choices: async (_, { people }) => ({ owner: (await people.known()).map(({ id }) => id) }),
  decide: (measure, { owner, note }, { calendar }) => {
    if (measure.owner === owner) return { refusal: { why: 'already_so' } };
    const write = withChange(measure, { owner });
    return { kind: 'owner', occurredOn: calendar.today(), reason: note ?? null, writes: [write] };
  },
};
