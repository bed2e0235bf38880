import { isSame } from '../../domain/measure/as-of.js';
import type { Quotation } from '../../domain/measure/measure.js';
import type { Risk } from '../../domain/risk/risk.js';
import { choicesOfSource, presentOf, quotationOf, sourceIn, titleOf } from './quoted-item.js';
import type { UseCase } from './use-case.js';

/** What a risk is called, and what the document says of it; its level is in its code, and stays. */
export const editRisk: UseCase<'editRisk'> = {
  present: presentOf,
  choices: (_, at) => choicesOfSource(at),
  decide: (risk, given, { calendar }) => {
    const source = sourceIn(given.source);
    if (source === undefined) return { problems: [{ field: 'source', problem: 'unknown_source' }] };
    const value = { ...quoted(risk, quotationOf(given, source)), title: titleOf(given) };
    if (isSame(value, risk)) return { refusal: { why: 'already_so' } };
    const write = { type: 'risk', value: { ...value, version: risk.version + 1 } } as const;
    return { kind: 'edit', occurredOn: calendar.today(), reason: null, writes: [write] };
  },
};

/** A condition that we read in the same words goes along with them. */
function quoted(risk: Risk, quotation: Quotation): Risk {
  const { condition } = risk;
  const goesAlong = condition?.ours === true && isSame(condition.quotation, risk.quotation);
  return { ...risk, quotation, condition: goesAlong ? { ...condition, quotation } : condition };
}
