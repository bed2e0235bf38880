import { isSame } from '../../domain/measure/as-of.js';
import type { ConditionStanding, FormOutcome } from '../../domain/outcome/change-outcome.js';
import { conditionText } from '../../domain/risk/condition-text.js';
import { blocking, evaluate, measuresIn, type Condition, type Risk } from '../../domain/risk/risk.js';
import type { Case } from '../case.js';
import { conditionWorld } from '../risks/condition-world.js';
import { viewMeasures } from '../measures/measure-view.js';
import type { Given } from './given.js';
import type { UseCase } from './use-case.js';

/** When a risk counts as ready to be rated anew, as we read the source; its rating goes where it rests on it no longer. */
export const setCondition: UseCase<'setCondition'> = {
  present: ({ condition }, { language }) =>
    condition === null ? {} : { condition: conditionText(condition.condition, language) },
  isUnseen: ({ condition = '' }, { read }, { origin }) => origin.via !== 'sentence' && read !== condition.trim(),
  conditions: (risk, given, at) => conditionsOf(risk, given, at),
  decide: async (risk, { condition, reason }, { store, calendar }) => {
    const next = withCondition(risk, condition);
    if (isSame(next.condition, risk.condition)) return { refusal: { why: 'already_so' } };
    const rating = risk.rating !== null && (await holds(next, store)) ? risk.rating : null;
    const write = { type: 'risk', value: { ...next, rating, version: risk.version + 1 } } as const;
    return { kind: 'condition', occurredOn: calendar.today(), reason, writes: [write] };
  },
};

/** What the source says stays; that it is so for this risk is our reading. */
function withCondition(risk: Risk, condition: Condition | 'none'): Risk {
  if (condition === 'none') return { ...risk, condition: null };
  const same = risk.condition !== null && isSame(risk.condition.condition, condition);
  if (same) return risk;
  const quotation = risk.condition?.quotation ?? risk.quotation;
  return { ...risk, condition: { condition, ours: true, quotation } };
}

/** Whether the condition of a risk holds now; false where it has none. */
export async function holds({ condition }: Risk, store: Case['store']): Promise<boolean> {
  if (condition === null) return false;
  return evaluate(condition.condition, await conditionWorld(store, [condition.condition])).holds;
}

async function conditionsOf(risk: Risk, { condition }: Given, at: Case): Promise<FormOutcome['conditions']> {
  if (condition === undefined) return undefined;
  const [before, after] = await Promise.all([standing(risk, at), standing(withCondition(risk, condition), at)]);
  return { before, after };
}

async function standing(risk: Risk, { store, calendar }: Case): Promise<ConditionStanding> {
  if (risk.condition === null) return { risk, evaluated: null, blocking: [], measures: [] };
  const { condition } = risk.condition;
  const evaluated = evaluate(condition, await conditionWorld(store, [condition]));
  const measures = await viewMeasures(store, await store.measures(measuresIn(condition)), calendar.today());
  return { risk, evaluated, blocking: blocking(evaluated), measures };
}
