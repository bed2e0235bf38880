import { newCircumstanceCode } from './new-codes.js';
import { choicesOfQuoted, quotationOf, sourceIn, sourceOfInvestigation, titleOf } from './quoted-item.js';
import type { UseCase } from './use-case.js';

/** Something that stands in the way of measures, as an investigation has found it. */
export const addCircumstance: UseCase<'addCircumstance'> = {
  choices: (_, at) => choicesOfQuoted(at),
  proposed: (values, at) => sourceOfInvestigation(values, at),
  decide: async (_, given, at) => {
    const source = sourceIn(given.source);
    if (source === undefined) return { problems: [{ field: 'source', problem: 'unknown_source' }] };
    const code = await newCircumstanceCode(given.investigation, at);
    const { investigation } = given;
    const title = titleOf(given);
    const value = { code, investigation, title, quotation: quotationOf(given, source), gone: null, version: 1 };
    const on = at.calendar.today();
    return {
      kind: 'new_circumstance',
      occurredOn: on,
      reason: null,
      source,
      writes: [{ type: 'circumstance', value }],
    };
  },
};
