/** Risks as they stand on a day, and what keeps each from being mitigated. */
import { ratingOn } from '../../domain/measure/as-of.js';
import type { InvestigationCode, MeasureCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { RiskView } from '../../domain/outcome/risk-outcome.js';
import type { RiskStatement } from '../../domain/publication/publication.js';
import type { EvaluatedCondition, Risk } from '../../domain/risk/risk.js';
import type { Store } from '../../domain/store/store.js';
import { isOverdue } from '../../domain/measure/words.js';
import { viewRisks } from '../risks/risk-view.js';
import { measuresOn, type AsOf } from '../measures/standing-on.js';
import { changesOf, restingOn } from './grounds.js';

/** Risks read at once. */
const PAGE = 200;

export async function riskStatements(
  store: Store,
  investigations: readonly InvestigationCode[],
  { until, asOf }: { readonly until: LocalDate; readonly asOf: AsOf },
): Promise<readonly RiskStatement[]> {
  if (investigations.length === 0) return [];
  const risks: Risk[] = [];
  for (let total = 1; risks.length < total;) {
    const query = { investigation: [...investigations], ...(asOf === undefined ? {} : { asOf }) };
    const page = await store.findRisks(query, { offset: risks.length, limit: PAGE }, until);
    if (page.rows.length === 0) break;
    risks.push(...page.rows);
    total = page.total;
  }
  const views = await viewRisks(store, risks, asOf);
  return Promise.all(views.map((view) => riskStatement(store, view, { until, asOf })));
}

export async function riskStatement(
  store: Store,
  { risk, status, blocking, evaluated }: RiskView,
  { until, asOf }: { readonly until: LocalDate; readonly asOf: AsOf },
): Promise<RiskStatement> {
  const { code, title, level, condition, quotation } = risk;
  const [inTheWay, changes] = await Promise.all([measuresOn(store, blocking, asOf), changesOf(store, code, until)]);
  const told = inTheWay.filter(({ confidential }) => !confidential);
  const shares = new Set(evaluated === null ? [] : failingShares(evaluated));
  const rating = ratingOn(risk, asOf);
  return {
    code,
    title,
    level,
    status,
    rated: rating === null ? null : { level: rating.level, on: rating.on },
    condition: condition === null ? null : { ours: condition.ours },
    blocking: told.map((one) => ({
      ...{ code: one.code, state: one.state, late: isOverdue(one, until) },
      byShare: shares.has(one.code),
    })),
    hidden: blocking.length - told.length,
    records: restingOn(risk, ['rating'], changes, code),
    source: quotation.source,
  };
}

/** Measures that too few organisations have carried out. */
function failingShares(condition: EvaluatedCondition): readonly MeasureCode[] {
  if (condition.holds || condition.type === 'verified') return [];
  return condition.type === 'share' ? [condition.measure] : condition.of.flatMap(failingShares);
}
