/** "Welk risico heeft de meeste maatregelen?": the risks to which most measures are linked. */
import type { ActionRequest } from '../actions/requests.js';
import { MAX_VALUES, type MeasureQuery } from '../domain/query/query.js';
import { isRiskCode } from '../domain/register/codes.js';
import type { Store } from '../domain/store/store.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** Undefined where no measure has a risk. */
export async function riskWithMost(
  query: MeasureQuery,
  store: Store,
  today: LocalDate,
): Promise<ActionRequest | undefined> {
  const groups = await store.groupMeasures(query, 'risk', query.asOf ?? today);
  const levels = query.criteria.flatMap((one) => (one.field === 'riskLevel' && one.not !== true ? one.anyOf : []));
  const found = await Promise.all(
    groups.map(async ({ key, count }) => {
      const risk = key !== null && isRiskCode(key) ? await store.risk(key) : undefined;
      return risk === undefined || (levels.length > 0 && !levels.includes(risk.level))
        ? []
        : [{ code: risk.code, count }];
    }),
  );
  const risks = found.flat();
  const most = Math.max(0, ...risks.map(({ count }) => count));
  const codes = risks.filter(({ count }) => count === most).map(({ code }) => code);
  if (codes.length === 0) return undefined;
  const asOf = query.asOf === undefined ? {} : { asOf: query.asOf };
  return { action: 'listRisks', input: { query: { codes: codes.slice(0, MAX_VALUES), ...asOf }, offset: 0 } };
}
