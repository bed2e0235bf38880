/** The measures that a query selects, and all that they refer to, as they are or were on the day that it names. */
import type { DownloadOf } from '../../domain/links/download.js';
import { StoreError } from '../../domain/errors.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import type { OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';
import { may, type Actor } from '../../domain/people/person.js';
import type { MeasureQuery } from '../../domain/query/query.js';
import type { Circumstance } from '../../domain/register/register.js';
import type { RegisterExport } from '../../domain/register-table/register-export.js';
import type { Risk } from '../../domain/risk/risk.js';
import type { ActionDeps } from '../deps.js';

export type MeasuresDownload =
  | { readonly type: 'denied' }
  | { readonly type: 'unavailable' }
  | { readonly type: 'measures'; readonly register: RegisterExport };

type Deps = Pick<ActionDeps, 'store' | 'calendar'>;

/** Risks read at once. */
const PAGE = 500;

/** Checks who asks as any action does: a link that was made earlier gives no right. */
export async function downloadMeasures(
  { query }: Pick<DownloadOf<'measures'>, 'query'>,
  actor: Actor,
  { store, calendar }: Deps,
): Promise<MeasuresDownload> {
  if (!may(actor, 'read')) return { type: 'denied' };
  try {
    return { type: 'measures', register: await registerExport(query, { store, calendar }) };
  } catch (error) {
    if (error instanceof StoreError) return { type: 'unavailable' };
    throw error;
  }
}

/** `confidential`: what is said of those measures: their code alone, or all of it, for whoever holds the data itself. */
export async function registerExport(
  query: MeasureQuery,
  { store, calendar }: Deps,
  confidential: 'withheld' | 'told' = 'withheld',
): Promise<RegisterExport> {
  const [catalogue, circumstances, organisations] = await Promise.all([
    store.catalogue(),
    store.circumstances(),
    store.organisations(),
  ]);
  return {
    catalogue,
    circumstances: circumstances.map((one) => asOf(one, query.asOf)),
    risks: allRisks({ store, calendar }, query.asOf),
    organisations,
    answers: allAnswers(organisations, store, { asOf: query.asOf, confidential }),
    measures: store.eachMeasure(query, calendar.today()),
  };
}

/** A circumstance that went later was still there. */
const asOf = (one: Circumstance, day: LocalDate | undefined): Circumstance =>
  day !== undefined && one.gone !== null && one.gone.on > day ? { ...one, gone: null } : one;

async function* allRisks({ store, calendar }: Deps, day: LocalDate | undefined): AsyncGenerator<readonly Risk[]> {
  const query = day === undefined ? {} : { asOf: day };
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await store.findRisks(query, { offset, limit: PAGE }, calendar.today());
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
  }
}

/** Organisation by organisation; where nothing is told of a confidential measure, none of its answers are. */
async function* allAnswers(
  organisations: readonly Organisation[],
  store: Deps['store'],
  { asOf: day, confidential }: { readonly asOf: LocalDate | undefined; readonly confidential: 'withheld' | 'told' },
): AsyncGenerator<readonly OrganisationAnswer[]> {
  for (const { code } of organisations) {
    const answers = await store.answersBy(code, day);
    const measures = await store.measures(answers.map(({ measure }) => measure));
    const isTold = (one: Measure) => confidential === 'told' || !one.confidential;
    const open = new Set(measures.flatMap((one) => (isTold(one) ? [one.code] : [])));
    const told = answers.filter(({ measure }) => open.has(measure));
    if (told.length > 0) yield told;
  }
}
