/** Risks together with whether their condition holds. */
import type { Measure } from '../domain/measure.js';
import type { RiskView } from '../domain/outcome.js';
import { blocking, evaluate, isVerified, measuresIn, riskStatus, type Risk } from '../domain/risk.js';
import type { Store } from '../domain/store.js';

export async function viewRisks(store: Store, risks: readonly Risk[]): Promise<readonly RiskView[]> {
  const codes = new Set(risks.flatMap((risk) => (risk.condition === null ? [] : measuresIn(risk.condition.condition))));
  const measures = new Map((await store.measures([...codes])).map((measure) => [measure.code, measure]));
  return risks.map((risk) => viewRisk(risk, measures));
}

function viewRisk(risk: Risk, measures: ReadonlyMap<Measure['code'], Measure>): RiskView {
  const evaluated =
    risk.condition === null ? null : evaluate(risk.condition.condition, (code) => isVerified(measures.get(code)));
  return {
    risk,
    status: riskStatus(risk, evaluated),
    evaluated,
    blocking: evaluated === null ? [] : blocking(evaluated),
  };
}
