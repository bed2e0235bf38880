import type { Outcome } from '../../domain/outcome/outcome.js';
import type { RiskOutcome } from '../../domain/outcome/risk-outcome.js';
import { measuresIn, type Risk } from '../../domain/risk/risk.js';
import type { ActionDeps } from '../deps.js';
import { viewMeasures } from '../measures/measure-view.js';
import { wasGiven } from '../changes/new-codes.js';
import { takenBack } from '../entries/show-entry.js';
import { nearestCodes } from '../asking/nearest-codes.js';
import { gapOfItems } from '../measures/on-record.js';
import type { ActionInput } from '../requests.js';
import { viewRisks } from './risk-view.js';
import { measuresOn, riskOn } from '../measures/standing-on.js';

/** Linked measures shown with a risk that has no condition; the rest is a list of its own. */
const LINKED_SHOWN = 10;

/** One risk: its condition, what holds and what still blocks it. */
export async function showRisk(input: ActionInput<'showRisk'>, deps: ActionDeps): Promise<Outcome> {
  const { riskId } = input;
  const risk = await riskOn(deps.store, riskId, input.asOf);
  if (risk === undefined) {
    if (await wasGiven(riskId, deps.store)) return takenBack(riskId, deps.store);
    return { type: 'unknownCode', code: riskId, of: 'risk', nearest: await nearestCodes(riskId, deps) };
  }
  return describe(risk, input, deps);
}

async function describe(
  risk: Risk,
  { focus, plainly, asOf }: ActionInput<'showRisk'>,
  deps: ActionDeps,
): Promise<RiskOutcome> {
  const { store, calendar } = deps;
  const today = asOf ?? calendar.today();
  const linked = await store.findMeasures(
    { criteria: [{ field: 'risk', anyOf: [risk.code] }], ...(asOf === undefined ? {} : { asOf }) },
    { offset: 0, limit: LINKED_SHOWN },
    today,
  );
  const shown =
    risk.condition === null ? linked.rows : await measuresOn(store, measuresIn(risk.condition.condition), asOf);
  const codes = [risk.code, ...shown.map(({ code }) => code)];
  const [catalogue, [view], measures, gap] = await Promise.all([
    store.catalogue(),
    viewRisks(store, [risk], asOf),
    viewMeasures(store, shown, today, asOf),
    gapOfItems(codes, asOf, deps),
  ]);
  const investigation = catalogue.investigations.find(({ code }) => code === risk.investigation);
  const source = catalogue.sources.find(({ code }) => code === risk.quotation.source);
  if (view === undefined || investigation === undefined || source === undefined) {
    throw new Error(`${risk.code} refers to something the register does not have`);
  }
  return {
    type: 'risk',
    ...view,
    focus,
    ...(plainly === undefined ? {} : { plainly }),
    today,
    asOf: asOf ?? null,
    investigation,
    source,
    measures,
    linked: linked.total,
    ...gap,
  };
}
