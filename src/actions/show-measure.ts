import type { MeasureOutcome, Outcome } from '../domain/outcome.js';
import type { Measure } from '../domain/measure.js';
import { daysLate, wordsFor } from '../domain/words.js';
import type { ActionDeps } from './deps.js';
import { blockersOf } from './measure-view.js';
import { nearestCodes } from './nearest-codes.js';
import type { ActionInput } from './requests.js';
import { viewRisks } from './risk-view.js';

/** Records of the history shown at once. */
const HISTORY_PAGE = 5;

/** One measure with everything that is known of it. */
export async function showMeasure(input: ActionInput<'showMeasure'>, deps: ActionDeps): Promise<Outcome> {
  const measure = await deps.store.measure(input.measureId);
  if (measure === undefined) {
    return {
      type: 'unknownCode',
      code: input.measureId,
      of: 'measure',
      nearest: await nearestCodes(input.measureId, deps),
    };
  }
  return describe(measure, input, deps);
}

async function describe(
  measure: Measure,
  { historyOffset, focus }: ActionInput<'showMeasure'>,
  { store, calendar }: ActionDeps,
): Promise<MeasureOutcome> {
  const today = calendar.today();
  const [catalogue, risks, blockers, history] = await Promise.all([
    store.catalogue(),
    Promise.all(measure.risks.map((code) => store.risk(code))),
    blockersOf(store, [measure]),
    store.changes({ subject: measure.code }, { offset: historyOffset, limit: HISTORY_PAGE }),
  ]);
  const investigation = required(
    catalogue.investigations.find(({ code }) => code === measure.investigation),
    measure,
  );
  return {
    type: 'measure',
    today,
    measure,
    focus,
    words: wordsFor(measure, { today, isInTheWay: (code) => blockers.get(code)?.present ?? false }),
    daysLate: daysLate(measure, today),
    investigation,
    vendor: required(
      catalogue.vendors.find(({ code }) => code === investigation.vendor),
      measure,
    ),
    source: required(
      catalogue.sources.find(({ code }) => code === measure.quotation.source),
      measure,
    ),
    risks: await viewRisks(
      store,
      risks.filter((risk) => risk !== undefined),
    ),
    blockers: [...blockers.values()],
    history: history.rows,
    historyTotal: history.total,
    historyOffset,
  };
}

/** A register is checked when it is loaded, so that what an item refers to is there. */
function required<T>(found: T | undefined, measure: Measure): T {
  if (found === undefined) throw new Error(`${measure.code} refers to something the register does not have`);
  return found;
}
