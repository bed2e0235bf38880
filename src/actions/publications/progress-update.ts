import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { ContradictionStatement, ProgressUpdate, UpdatePart } from '../../domain/publication/publication.js';
import type { PublicationScope } from '../../domain/publication/publication-asked.js';
import type { PublicationRefusedOutcome } from '../../domain/outcome/publication-outcome.js';
import type { ActionDeps } from '../deps.js';
import { gapOfMeasures } from '../measures/on-record.js';
import { about, type Statements, type Told } from './about-measure.js';
import { reportedBy, verifiedIn } from './done-statements.js';
import { listed, measuresTold, quoting, recordedOtherwise } from './measures-told.js';
import { publicationDays } from './publication-days.js';
import { measuresIn, namesIn, queryOf } from './publication-scope.js';
import { riskStatements } from './risk-statements.js';
import { endedIn, forecastsAfter, lateBy, movedIn, openAfter, pastFirstBy, promisedIn } from './term-statements.js';

export interface UpdateInput extends PublicationScope {
  /** Half a year before `until` when null. */
  readonly since: LocalDate | null;
  /** Peildatum; today when null. */
  readonly until: LocalDate | null;
}

type Deps = Pick<ActionDeps, 'store' | 'calendar'>;

/**
 * What was promised, kept, late and moved in a period, as things stood at the end of it. Nothing of what is confidential
 * is in it, not even a code; it is counted. The same data give the same value.
 */
export async function progressUpdate(
  input: UpdateInput,
  deps: Deps,
): Promise<ProgressUpdate | PublicationRefusedOutcome> {
  const { store, calendar } = deps;
  const days = publicationDays(input, calendar.today());
  if ('type' in days) return days;
  const { since, until, asOf } = days;
  const scope: PublicationScope = { vendors: input.vendors, investigations: input.investigations };
  const found = await measuresIn(store, scope, { of: 'update', until, asOf });
  if ('refusal' in found) return { type: 'publicationRefused', ...found };
  const { open, hidden } = found;
  const [names, told, gap] = await Promise.all([
    namesIn(store, scope, [...open, ...hidden]),
    measuresTold(deps, open, { since, until }),
    gapOfMeasures(queryOf(scope, asOf), deps),
  ]);
  const secret = new Set(hidden.map(({ code }) => code));
  const risks = await riskStatements(
    store,
    names.investigations.map(({ code }) => code),
    { until, asOf },
  );
  return {
    type: 'progressUpdate',
    ...{ scope, since, until },
    ...quoting(names, [...told.map(({ measure }) => measure.quotation.source), ...risks.map(({ source }) => source)]),
    parts: partsOf(told, (code) => secret.has(code)),
    risks,
    contradictions: told.flatMap(contradictionsOf),
    measures: told.map(listed),
    confidential: hidden.length,
    ...recordedOtherwise(gap),
  };
}

function partsOf(
  told: readonly Told[],
  isSecret: (code: Measure['code']) => boolean,
): Readonly<Record<UpdatePart, Statements>> {
  const all = (each: (one: Told) => Statements) => told.flatMap(each);
  return {
    promised: all(promisedIn),
    verified: all(verifiedIn),
    reported: all(reportedBy),
    late: all(lateBy),
    past_first: all(pastFirstBy),
    moved: all(movedIn),
    open: all(openAfter),
    forecast: all(forecastsAfter),
    ended: all((one) => endedIn(one, isSecret)),
  };
}

const contradictionsOf = (told: Told): readonly ContradictionStatement[] =>
  told.measure.contradictions.map((one) => ({ ...about(told, 'contradictions'), ...one }));
