import { tallyOn, totalOf } from '../../domain/risk/coverage.js';
import type { Measure } from '../../domain/measure/measure.js';
import { mayBeReadAnew } from '../../domain/measure/overruling.js';
import type { RulesNow } from '../../domain/measure/measure-view.js';
import { sourceWith } from '../../domain/register/message-source.js';
import type { MeasureOutcome } from '../../domain/outcome/measure-outcome.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { may, type Actor } from '../../domain/people/person.js';
import type { Catalogue } from '../../domain/register/register.js';
import { daysLate, wordsFor } from '../../domain/measure/words.js';
import type { ActionDeps } from '../deps.js';
import { lapsingOf } from './lapsing.js';
import { listMeasures } from './list-measures.js';
import { blockersOf } from './measure-view.js';
import { wasGiven } from '../changes/new-codes.js';
import { takenBack } from '../entries/show-entry.js';
import { nearestCodes } from '../asking/nearest-codes.js';
import { gapOfItems } from './on-record.js';
import type { ActionInput } from '../requests.js';
import { readBetter } from '../asking/rules-read.js';
import { viewRisks } from '../risks/risk-view.js';
import { measureOn, riskOn, type AsOf } from './standing-on.js';

/** Records of the history shown at once. */
const HISTORY_PAGE = 5;

/** `actor`: whom it is shown to, where that is known. */
type ShownFor = ActionDeps & { readonly actor?: Actor };

/** One measure with everything that is known of it; on a past day where one is asked for. */
export async function showMeasure(input: ActionInput<'showMeasure'>, deps: ShownFor): Promise<Outcome> {
  const measure = await measureOn(deps.store, input.measureId, input.asOf);
  return measure === undefined ? missing(input, deps) : describe(measure, input, deps);
}

/** It was not there yet on that day, was taken back, or never was in the register. */
async function missing({ measureId, asOf }: ActionInput<'showMeasure'>, deps: ActionDeps): Promise<Outcome> {
  if (asOf !== undefined && (await deps.store.measure(measureId)) !== undefined) {
    const query = { criteria: [{ field: 'code' as const, anyOf: [measureId] }], asOf };
    return listMeasures({ query, offset: 0 }, deps);
  }
  if (await wasGiven(measureId, deps.store)) return takenBack(measureId, deps.store);
  return { type: 'unknownCode', code: measureId, of: 'measure', nearest: await nearestCodes(measureId, deps) };
}

async function describe(
  measure: Measure,
  { historyOffset, focus, waitsFor, plainly, asOf }: ActionInput<'showMeasure'>,
  deps: ShownFor,
): Promise<MeasureOutcome> {
  const { store, calendar } = deps;
  const today = asOf ?? calendar.today();
  const dependsOn = [...measure.blockedBy.map(({ code }) => code), ...measure.risks];
  const [catalogue, risks, blockers, history, gap, lapsing, coverage] = await Promise.all([
    store.catalogue(),
    Promise.all(measure.risks.map((code) => riskOn(store, code, asOf))),
    blockersOf(store, [measure], asOf),
    store.changes({ subject: measure.code }, { offset: historyOffset, limit: HISTORY_PAGE }),
    gapOfItems([measure.code, ...dependsOn], asOf, deps),
    lapsingOf(measure, today, asOf, store),
    coverageOf(measure, asOf, deps),
  ]);
  const known = risks.filter((risk) => risk !== undefined);
  return {
    type: 'measure',
    today,
    measure,
    focus,
    ...(waitsFor === undefined ? {} : { waitsFor }),
    ...(plainly === undefined ? {} : { plainly }),
    asOf: asOf ?? null,
    words: wordsFor(measure, { today, isInTheWay: (code) => blockers.get(code)?.present ?? false }),
    daysLate: daysLate(measure, today),
    ...originOf(measure, catalogue),
    risks: await viewRisks(store, known, asOf),
    blockers: [...blockers.values()],
    history: history.rows,
    historyTotal: history.total,
    historyOffset,
    ...coverage,
    ...gap,
    ...lapsing,
    ...(asOf === undefined ? rulesNow(measure, deps) : {}),
  };
}

/** Only for who may take it over, and of what can still be read anew. */
function rulesNow(measure: Measure, { readWording, actor }: ShownFor): RulesNow {
  const isOffered = actor !== undefined && may(actor, 'coordinate') && mayBeReadAnew(measure);
  const reading = isOffered ? readBetter(measure, readWording) : undefined;
  return reading === undefined ? {} : { rulesNow: reading };
}

/** How the organisations stand with it; nothing where they do not owe it, or none is known. */
async function coverageOf(
  { code, obligor }: Measure,
  asOf: AsOf,
  { store }: ActionDeps,
): Promise<Pick<MeasureOutcome, 'coverage'>> {
  if (obligor !== 'organisations') return {};
  const [organisations, answers] = await Promise.all([store.organisations(), store.answersTo(code, asOf)]);
  const coverage = tallyOn(organisations, answers, { day: asOf ?? null });
  return totalOf(coverage) === 0 ? {} : { coverage };
}

/** A register is checked when it is loaded, so that what an item refers to is there. */
function originOf(measure: Measure, { investigations, vendors, sources }: Catalogue) {
  const investigation = investigations.find(({ code }) => code === measure.investigation);
  const vendor = vendors.find(({ code }) => code === investigation?.vendor);
  const source = sourceWith(sources, measure.quotation.source);
  if (investigation === undefined || vendor === undefined || source === undefined) {
    throw new Error(`${measure.code} refers to something the register does not have`);
  }
  return { investigation, vendor, source };
}
