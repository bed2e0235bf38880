import type { UseCase } from './use-case.js';

/** A circumstance is no longer there: what waited for it can go on. */
export const markGone: UseCase<'markGone'> = {
  refusal: ({ gone }) => (gone === null ? null : { why: 'already_gone' }),
  decide: (circumstance, { occurredOn: on, source }, { actor }) => {
    const gone = { on, source, by: actor.id };
    const write = {
      type: 'circumstance',
      value: { ...circumstance, gone, version: circumstance.version + 1 },
    } as const;
    return {
      kind: 'circumstance_gone',
      occurredOn: on,
      reason: null,
      source,
      writes: [write],
      frees: circumstance.code,
    };
  },
};
