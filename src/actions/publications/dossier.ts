import type { Dossier, DossierEntry, Letter } from '../../domain/publication/dossier.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { PublicationSet } from '../../domain/publication/publication-asked.js';
import type { PublicationRefusedOutcome } from '../../domain/outcome/publication-outcome.js';
import type { ActionDeps } from '../deps.js';
import { blockersOf } from '../measures/measure-view.js';
import { gapOfMeasures } from '../measures/on-record.js';
import { viewRisks } from '../risks/risk-view.js';
import { riskOn, type AsOf } from '../measures/standing-on.js';
import { historyOf } from './grounds.js';
import { riskStatement } from './risk-statements.js';
import { AT_ONCE, listed, measuresTold, quoting, recordedOtherwise } from './measures-told.js';
import { measuresIn, namesIn, queryOf } from './publication-scope.js';

type Deps = Pick<ActionDeps, 'store' | 'calendar'>;

/** All that is recorded of the measures of a set, as it stood at the end of its last day. */
export async function dossier(set: PublicationSet, deps: Deps): Promise<Dossier | PublicationRefusedOutcome> {
  const gathered = await gather(set, deps);
  if ('type' in gathered) return gathered;
  const { open, asOf, names, rest } = gathered;
  const entries: DossierEntry[] = [];
  for (let at = 0; at < open.length; at += AT_ONCE) {
    entries.push(
      ...(await Promise.all(open.slice(at, at + AT_ONCE).map((one) => entryOf(one, set, asOf, deps.store)))),
    );
  }
  return { type: 'dossier', set, entries, ...quoting(names, entries.flatMap(quotedIn)), ...rest };
}

/** The measures that a source names. */
export async function letter(set: PublicationSet, deps: Deps): Promise<Letter | PublicationRefusedOutcome> {
  const gathered = await gather(set, deps);
  if ('type' in gathered) return gathered;
  const { open, names, rest } = gathered;
  const source = names.sources.find(({ code }) => code === set.source);
  if (source === undefined) return { type: 'publicationRefused', refusal: { why: 'nothing' } };
  const told = await measuresTold(deps, open, { since: set.since, until: set.until });
  const measures = told.map(listed);
  return { type: 'letter', set, source, measures, ...quoting(names, [source.code]), ...rest };
}

/** The measures of a set that may be told, with what every document says of them. */
async function gather(set: PublicationSet, deps: Deps) {
  const { store, calendar } = deps;
  const asOf = set.until < calendar.today() ? set.until : undefined;
  const found = await measuresIn(store, set, { of: set.of, until: set.until, asOf });
  if ('refusal' in found) return { type: 'publicationRefused' as const, ...found };
  const { open, hidden } = found;
  const names = await namesIn(store, set, [...open, ...hidden]);
  const gap = await gapOfMeasures(queryOf(set, asOf), deps);
  return { open, asOf, names, rest: { confidential: hidden.length, ...recordedOtherwise(gap) } };
}

async function entryOf(
  measure: Measure,
  { until }: PublicationSet,
  asOf: AsOf,
  store: ActionDeps['store'],
): Promise<DossierEntry> {
  const [risks, blockers, history] = await Promise.all([
    Promise.all(measure.risks.map((code) => riskOn(store, code, asOf))),
    blockersOf(store, [measure], asOf),
    historyOf(store, measure.code, until),
  ]);
  const views = await viewRisks(
    store,
    risks.filter((risk) => risk !== undefined),
    asOf,
  );
  const all = [...blockers.values()];
  const told = all.filter(({ item }) => item === null || !('confidential' in item) || !item.confidential);
  return {
    measure,
    risks: await Promise.all(views.map((view) => riskStatement(store, view, { until, asOf }))),
    blockers: told,
    hiddenBlockers: all.length - told.length,
    history: [...history].reverse(),
  };
}

const quotedIn = ({ measure, risks }: DossierEntry) => [
  measure.quotation.source,
  ...measure.contradictions.flatMap(({ quotations }) => quotations.map(({ source }) => source)),
  ...measure.deadlines.flatMap(({ source }) => (source === null ? [] : [source])),
  ...risks.map(({ source }) => source),
];
