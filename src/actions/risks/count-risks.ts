import type { InvestigationCode } from '../../domain/register/codes.js';
import type { RiskCountOutcome } from '../../domain/outcome/risk-outcome.js';
import type { Group, RiskDimension, RiskQuery } from '../../domain/query/query.js';
import { RISK_LEVELS, RISK_STATUSES } from '../../domain/risk/risk.js';
import type { ActionDeps } from '../deps.js';
import { nearestRisks } from '../measures/nearest-questions.js';
import { gapOfRisks } from '../measures/on-record.js';
import type { ActionInput } from '../requests.js';

/** Codes named with a number; a larger number can be opened as a list. */
const CODES_NAMED = 30;

/** How many risks a query selects, in all and by group. */
export async function countRisks(
  { query, by }: ActionInput<'countRisks'>,
  deps: ActionDeps,
): Promise<RiskCountOutcome> {
  const { store, calendar } = deps;
  const today = query.asOf ?? calendar.today();
  const { total, rows } = await store.findRisks(query, { offset: 0, limit: CODES_NAMED }, today);
  const groups = by === null ? [] : await groupsOf(query, by, { store, today });
  const more = { ...(await gapOfRisks(query, deps)), ...(await nearestRisks(query, total, today, store)) };
  const codes = rows.map(({ code }) => code);
  return { type: 'riskCount', query, today, total, by, groups, codes, ...more };
}

interface Counting {
  readonly store: ActionDeps['store'];
  readonly today: RiskCountOutcome['today'];
}

async function groupsOf(query: RiskQuery, by: RiskDimension, { store, today }: Counting): Promise<readonly Group[]> {
  const parts = await partsOf(query, by, store);
  const counts = await Promise.all(
    parts.map(async ({ key, part }) => {
      const { total } = await store.findRisks(part, { offset: 0, limit: 0 }, today);
      return { key, count: total };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}

/** The query once for every value of the dimension that it leaves open. */
async function partsOf(
  query: RiskQuery,
  by: RiskDimension,
  store: ActionDeps['store'],
): Promise<readonly { readonly key: string; readonly part: RiskQuery }[]> {
  if (by === 'level') return (query.level ?? RISK_LEVELS).map((key) => ({ key, part: { ...query, level: [key] } }));
  if (by === 'status')
    return (query.status ?? RISK_STATUSES).map((key) => ({ key, part: { ...query, status: [key] } }));
  const { investigations } = await store.catalogue();
  const asked = investigations.filter(({ code }) => query.investigation?.includes(code) ?? true);
  const within = (key: string, codes: readonly InvestigationCode[]) => ({
    key,
    part: { ...query, investigation: [...codes] },
  });
  if (by === 'investigation') return asked.map(({ code }) => within(code, [code]));
  // The vendor that an investigation is about: a risk belongs to it through its investigation.
  const vendors = [...new Set(asked.map(({ vendor }) => vendor))];
  return vendors.map((key) =>
    within(
      key,
      asked.flatMap(({ code, vendor }) => (vendor === key ? [code] : [])),
    ),
  );
}
