import { isSame } from '../../domain/measure/as-of.js';
import type { UseCase } from './use-case.js';

/** What a measure waits for: circumstances that have to go, or measures that come first. */
export const setBlockers: UseCase<'setBlockers'> = {
  present: ({ blockedBy }) => ({ blockers: blockedBy.map(({ code }) => code).join(', ') }),
  decide: (measure, { blockers = [], reason = null }, { calendar }) => {
    // What was there stays as it was; what someone records is what they say, and no inference of ours.
    const blockedBy = blockers.map(
      (code) => measure.blockedBy.find((one) => one.code === code) ?? { code, inferred: false },
    );
    if (isSame(blockedBy, measure.blockedBy)) return { refusal: { why: 'already_so' } };
    const write = { type: 'measure', value: { ...measure, blockedBy, version: measure.version + 1 } } as const;
    return { kind: 'edit', occurredOn: calendar.today(), reason, writes: [write] };
  },
};
