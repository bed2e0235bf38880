import { RISK_LEVELS, type Risk } from '../../domain/risk/risk.js';
import { alikeRisks } from './alike-risks.js';
import { newRiskCode } from './new-codes.js';
import { choicesOfQuoted, quotationOf, sourceIn, sourceOfInvestigation, titleOf } from './quoted-item.js';
import type { UseCase } from './use-case.js';

/** A risk that an investigation has found. */
export const addRisk: UseCase<'addRisk'> = {
  choices: async (_, at) => ({ ...(await choicesOfQuoted(at)), level: RISK_LEVELS }),
  alike: (given, at) => alikeRisks(given, at),
  asksWhenAlike: true,
  proposed: (values, at) => sourceOfInvestigation(values, at),
  decide: async (_, given, at) => {
    const { investigation, level, condition } = given;
    const source = sourceIn(given.source);
    if (source === undefined) return { problems: [{ field: 'source', problem: 'unknown_source' }] };
    const quotation = quotationOf(given, source);
    const value: Risk = {
      code: await newRiskCode(investigation, level, at),
      investigation,
      level,
      quotation,
      title: titleOf(given),
      condition: condition === undefined || condition === 'none' ? null : { condition, ours: true, quotation },
      rating: null,
      version: 1,
    };
    const on = at.calendar.today();
    return { kind: 'new_risk', occurredOn: on, reason: null, source, writes: [{ type: 'risk', value }] };
  },
};
