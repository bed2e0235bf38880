import { RISK_LEVELS, blocking, evaluate } from '../../domain/risk/risk.js';
import { conditionWorld } from '../risks/condition-world.js';
import { lastRecorded } from './records.js';
import type { UseCase } from './use-case.js';

/** A person confirms what a risk has become, once its condition holds. */
export const rerate: UseCase<'rerate'> = {
  choices: () => ({ level: RISK_LEVELS }),
  decide: async (risk, { level, reason, occurredOn }, { store, actor, calendar }) => {
    if (risk.condition === null) return { refusal: { why: 'condition_open', blocking: [] } };
    const { condition } = risk.condition;
    // A measure may be reopened between the look at the condition and the commit.
    const after = await lastRecorded(store);
    const evaluated = evaluate(condition, await conditionWorld(store, [condition]));
    if (!evaluated.holds) return { refusal: { why: 'condition_open', blocking: blocking(evaluated) } };
    if (risk.rating?.level === level) return { refusal: { why: 'already_so' } };
    const on = occurredOn ?? calendar.today();
    const rating = { level, on, by: actor.id, reason };
    const write = { type: 'risk', value: { ...risk, rating, version: risk.version + 1 } } as const;
    return { kind: 'rating', occurredOn: on, reason, after, writes: [write] };
  },
};
