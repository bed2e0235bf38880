/** Risks together with whether their condition holds. */
import { ratingOn } from '../domain/as-of.js';
import type { Measure } from '../domain/measure.js';
import type { RiskView } from '../domain/outcome.js';
import { blocking, evaluate, isVerified, measuresIn, riskStatus, type Risk } from '../domain/risk.js';
import type { Store } from '../domain/store.js';
import { measuresOn, type AsOf } from './standing-on.js';

/** As they stand now, or as they stood at the end of a past day. */
export async function viewRisks(store: Store, risks: readonly Risk[], asOf?: AsOf): Promise<readonly RiskView[]> {
  const codes = new Set(risks.flatMap((risk) => (risk.condition === null ? [] : measuresIn(risk.condition.condition))));
  const measures = new Map((await measuresOn(store, [...codes], asOf)).map((measure) => [measure.code, measure]));
  return risks.map((risk) => viewRisk({ ...risk, rating: ratingOn(risk, asOf) }, measures));
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
