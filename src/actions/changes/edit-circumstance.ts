import { isSame } from '../../domain/measure/as-of.js';
import { choicesOfSource, presentOf, quotationOf, sourceIn, titleOf } from './quoted-item.js';
import type { UseCase } from './use-case.js';

/** What a circumstance is called, and what the document says of it; whether it is still there stays as it is. */
export const editCircumstance: UseCase<'editCircumstance'> = {
  present: presentOf,
  choices: (_, at) => choicesOfSource(at),
  decide: (circumstance, given, { calendar }) => {
    const source = sourceIn(given.source);
    if (source === undefined) return { problems: [{ field: 'source', problem: 'unknown_source' }] };
    const value = { ...circumstance, title: titleOf(given), quotation: quotationOf(given, source) };
    if (isSame(value, circumstance)) return { refusal: { why: 'already_so' } };
    const write = { type: 'circumstance', value: { ...value, version: circumstance.version + 1 } } as const;
    return { kind: 'edit', occurredOn: calendar.today(), reason: null, writes: [write] };
  },
};
