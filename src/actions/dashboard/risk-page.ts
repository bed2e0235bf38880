/** One risk with everything that is known of it, for a page: what mitigates it, how it was rated, and which measures are for it. */
import type { ChangeRecord } from '../../domain/change/change.js';
import { isMeasureCode, type MeasureCode, type RiskCode } from '../../domain/register/codes.js';
import type { RiskOutcome } from '../../domain/outcome/risk-outcome.js';
import type { Actor } from '../../domain/people/person.js';
import type { MeasureQuery } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import { showRisk } from '../risks/show-risk.js';
import type { AsOf } from '../measures/standing-on.js';
import { guarded } from './guarded.js';
import { HISTORY_ROWS } from './measure-page.js';
import type { NoPage, RiskPageOutcome } from './outcomes.js';
import { confidentialNow, shownMeasures } from './shown.js';

/** Measures for the risk that are named; the rest is a list of its own. */
const LINKED_SHOWN = 25;

export interface RiskAsked {
  readonly code: RiskCode;
  /** As it stood at the end of this day; undefined: now. */
  readonly asOf: AsOf;
  /** Records of the history passed over. */
  readonly historyOffset: number;
}

export const riskPage = (asked: RiskAsked, actor: Actor, deps: ActionDeps): Promise<RiskPageOutcome | NoPage> =>
  guarded(actor, asked.asOf, deps, () => found(asked, deps));

async function found({ code, asOf, historyOffset }: RiskAsked, deps: ActionDeps): Promise<RiskPageOutcome | NoPage> {
  const { store, calendar } = deps;
  const day = asOf ?? calendar.today();
  const past = asOf === undefined ? {} : { asOf };
  const outcome = await showRisk({ riskId: code, focus: null, ...past }, deps);
  if (outcome.type !== 'risk') return { type: 'missing', code, since: (await store.risk(code)) !== undefined };
  // What an investigation found was not known before it was published.
  if (asOf !== undefined && outcome.investigation.published > asOf) return { type: 'missing', code, since: true };
  const query: MeasureQuery = { criteria: [{ field: 'risk', anyOf: [code] }], ...past };
  const [linked, history, catalogue] = await Promise.all([
    store.findMeasures(query, { offset: 0, limit: LINKED_SHOWN }, day),
    store.changes({ subject: code }, { offset: historyOffset, limit: HISTORY_ROWS }),
    store.catalogue(),
  ]);
  const named = outcome.measures.map(({ measure }) => measure);
  const kept = await confidentialNow(store, [...named.map((one) => one.code), ...history.rows.flatMap(measuresOf)]);
  return {
    type: 'riskPage',
    day,
    risk: withheld(outcome, kept),
    measures: await shownMeasures(store, named, day, asOf),
    linked: { rows: await shownMeasures(store, linked.rows, day, asOf), total: linked.total },
    history: { ...history, offset: historyOffset },
    confidential: kept,
    catalogue,
  };
}

const measuresOf = ({ writes }: ChangeRecord): readonly MeasureCode[] =>
  writes.map(({ value }) => value.code).filter(isMeasureCode);

/** Whatever they were on the day asked about: what is confidential now is not told of the past either. */
const withheld = (risk: RiskOutcome, kept: ReadonlySet<MeasureCode>): RiskOutcome => ({
  ...risk,
  measures: risk.measures.map((view) =>
    kept.has(view.measure.code) ? { ...view, measure: { ...view.measure, confidential: true } } : view,
  ),
});
