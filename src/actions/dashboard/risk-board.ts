import type { LocalDate } from '../../domain/time/local-date.js';
import type { RiskView } from '../../domain/outcome/risk-outcome.js';
import { risksOf, type MeasureQuery, type RiskQuery } from '../../domain/query/query.js';
import { RISK_STATUSES, type Risk } from '../../domain/risk/risk.js';
import type { Store } from '../../domain/store/store.js';
import { viewRisks } from '../risks/risk-view.js';
import { measuresOn } from '../measures/standing-on.js';
import type { BoardRisk, RiskBoard, Shown } from './outcomes.js';
import { shownMeasures } from './shown.js';

/** Risks shown; the rest is counted. */
export const RISKS_SHOWN = 12;
/** Measures named with each; the rest is counted. */
const BLOCKING_SHOWN = 6;

/** The high risks that the measures of a query bear on, and what still blocks each. */
export async function riskBoard(query: MeasureQuery, day: LocalDate, store: Store): Promise<RiskBoard> {
  const { asOf } = query;
  const high: RiskQuery = { level: ['high'], ...risksOf(query) };
  const [statuses, found] = await Promise.all([store.countRisks(high, day), firstRisks(high, day, store)]);
  const views = await viewRisks(store, found, asOf);
  const codes = [...new Set(views.flatMap(({ blocking }) => blocking.slice(0, BLOCKING_SHOWN)))];
  const shown = await shownMeasures(store, await measuresOn(store, codes, asOf), day, asOf);
  const byCode = new Map(shown.map((one) => [one.code, one]));
  return {
    risks: views.map((view) => boardRisk(view, byCode)),
    statuses,
    total: Object.values(statuses).reduce((sum, count) => sum + count, 0),
  };
}

/** Those still open first, then those that wait for a person, then the rest. */
async function firstRisks(high: RiskQuery, day: LocalDate, store: Store): Promise<readonly Risk[]> {
  const found: Risk[] = [];
  for (const status of RISK_STATUSES) {
    const limit = RISKS_SHOWN - found.length;
    if (limit === 0) break;
    found.push(...(await store.findRisks({ ...high, status: [status] }, { offset: 0, limit }, day)).rows);
  }
  return found;
}

function boardRisk(view: RiskView, byCode: ReadonlyMap<string, Shown>): BoardRisk {
  const named = view.blocking.slice(0, BLOCKING_SHOWN);
  return {
    view,
    blocking: named.flatMap((code) => byCode.get(code) ?? []),
    more: view.blocking.length - named.length,
  };
}
