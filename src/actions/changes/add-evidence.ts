import { isOpen } from '../../domain/measure/measure.js';
import { withEvidence } from './evidence-given.js';
import { noSuchStep, withWord } from './steps.js';
import type { UseCase } from './use-case.js';

/** A document that shows how a measure stands, to an open measure or one that was verified. */
export const addEvidence: UseCase<'addEvidence'> = {
  refusal: (measure) => (isOpen(measure) || measure.state === 'verified' ? null : noSuchStep(measure)),
  decide: (measure, given, { calendar }) => {
    const evidence = withEvidence(measure, given);
    if (evidence === measure.evidence) return { refusal: { why: 'already_so' } };
    const on = calendar.today();
    return { kind: 'evidence', occurredOn: on, reason: null, writes: [withWord(measure, on, { evidence })] };
  },
};
