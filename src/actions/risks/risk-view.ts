/** Risks together with whether their condition holds. */
import { ratingOn } from '../../domain/measure/as-of.js';
import type { RiskView } from '../../domain/outcome/risk-outcome.js';
import { blocking, evaluate, riskStatus, type ConditionWorld, type Risk } from '../../domain/risk/risk.js';
import type { Store } from '../../domain/store/store.js';
import { conditionWorld } from './condition-world.js';
import type { AsOf } from '../measures/standing-on.js';

/** As they stand now, or as they stood at the end of a past day. */
export async function viewRisks(store: Store, risks: readonly Risk[], asOf?: AsOf): Promise<readonly RiskView[]> {
  const conditions = risks.flatMap(({ condition }) => (condition === null ? [] : [condition.condition]));
  const world = await conditionWorld(store, conditions, asOf);
  return risks.map((risk) => viewRisk({ ...risk, rating: ratingOn(risk, asOf) }, world));
}

function viewRisk(risk: Risk, world: ConditionWorld): RiskView {
  const evaluated = risk.condition === null ? null : evaluate(risk.condition.condition, world);
  return {
    risk,
    status: riskStatus(risk, evaluated),
    evaluated,
    blocking: evaluated === null ? [] : blocking(evaluated),
  };
}
