import type { Outcome, RiskOutcome } from '../domain/outcome.js';
import { measuresIn, type Risk } from '../domain/risk.js';
import type { ActionDeps } from './deps.js';
import { viewMeasures } from './measure-view.js';
import { nearestCodes } from './nearest-codes.js';
import type { ActionInput } from './requests.js';
import { viewRisks } from './risk-view.js';

/** Linked measures shown with a risk that has no condition; the rest is a list of its own. */
const LINKED_SHOWN = 10;

/** One risk: its condition, what holds and what still blocks it. */
export async function showRisk({ riskId, focus }: ActionInput<'showRisk'>, deps: ActionDeps): Promise<Outcome> {
  const risk = await deps.store.risk(riskId);
  if (risk === undefined) {
    return { type: 'unknownCode', code: riskId, of: 'risk', nearest: await nearestCodes(riskId, deps) };
  }
  return describe(risk, focus, deps);
}

async function describe(
  risk: Risk,
  focus: RiskOutcome['focus'],
  { store, calendar }: ActionDeps,
): Promise<RiskOutcome> {
  const today = calendar.today();
  const linked = await store.findMeasures(
    { criteria: [{ field: 'risk', anyOf: [risk.code] }] },
    { offset: 0, limit: LINKED_SHOWN },
    today,
  );
  const shown = risk.condition === null ? linked.rows : await store.measures(measuresIn(risk.condition.condition));
  const [catalogue, [view], measures] = await Promise.all([
    store.catalogue(),
    viewRisks(store, [risk]),
    viewMeasures(store, shown, today),
  ]);
  const investigation = catalogue.investigations.find(({ code }) => code === risk.investigation);
  const source = catalogue.sources.find(({ code }) => code === risk.quotation.source);
  if (view === undefined || investigation === undefined || source === undefined) {
    throw new Error(`${risk.code} refers to something the register does not have`);
  }
  return { type: 'risk', ...view, focus, today, investigation, source, measures, linked: linked.total };
}
