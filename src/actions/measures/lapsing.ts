/** Measures past their end date that are not called expired, because they lapse when another measure is verified. */
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import { narrowed, without, type Criterion, type MeasureQuery } from '../../domain/query/query.js';
import type { Remarks } from '../../domain/outcome/remarks.js';
import { isVerified } from '../../domain/risk/risk.js';
import { isPastItsDate } from '../../domain/measure/words.js';
import type { ActionDeps } from '../deps.js';
import { measuresOn, type AsOf } from './standing-on.js';

/** Measures named; the rest is counted. */
const NAMED = 5;

type LapsingPart = Pick<Remarks, 'lapsing'>;
type Store = ActionDeps['store'];

/** Those that a query for what is expired would select but for that; nothing for any other query. */
export async function lapsingIn(query: MeasureQuery, today: LocalDate, store: Store): Promise<LapsingPart> {
  const index = query.criteria.findIndex(asksForExpired);
  const asked = query.criteria[index];
  if (asked === undefined) return {};
  const { total, rows } = await store.findMeasures(
    narrowed(
      without(query, index),
      { field: 'word', anyOf: ['open'] },
      { field: 'kind', anyOf: ['expiry'] },
      { field: 'period', from: null, to: addDays(today, -1) },
      { ...asked, not: true },
    ),
    { offset: 0, limit: NAMED },
    today,
  );
  return total === 0 ? {} : { lapsing: { total, rows: await described(rows, query.asOf, store) } };
}

const asksForExpired = (criterion: Criterion): boolean =>
  criterion.field === 'word' && criterion.not !== true && criterion.anyOf.includes('expired');

/** The same of one measure. */
export async function lapsingOf(measure: Measure, today: LocalDate, asOf: AsOf, store: Store): Promise<LapsingPart> {
  if (measure.lapsesWith === null || !isPastItsDate(measure, today)) return {};
  return { lapsing: { total: 1, rows: await described([measure], asOf, store) } };
}

async function described(measures: readonly Measure[], asOf: AsOf, store: Store) {
  const others = measures.flatMap(({ lapsesWith }) => lapsesWith ?? []);
  const verified = new Set((await measuresOn(store, others, asOf)).filter(isVerified).map(({ code }) => code));
  return measures.flatMap(({ code, confidential, lapsesWith }) =>
    lapsesWith === null ? [] : [{ code, confidential, lapsesWith, lapsed: verified.has(lapsesWith) }],
  );
}
