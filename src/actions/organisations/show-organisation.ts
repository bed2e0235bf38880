import { tallyOf } from '../../domain/risk/coverage.js';
import { counts, type Organisation } from '../../domain/organisation/organisation.js';
import { standingOf, type OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';
import type { OrganisationChanged, OrganisationOutcome } from '../../domain/outcome/organisation-outcome.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { PAGE_SIZE, type MeasureQuery } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import { measuresOn, type AsOf } from '../measures/standing-on.js';
import { organisationIn, refused } from './find-organisation.js';
import type { OrganisationInput } from './inputs.js';

/** What organisations owe, and have not been let off. */
const OWED: MeasureQuery = {
  criteria: [
    { field: 'obligor', anyOf: ['organisations'] },
    { field: 'state', anyOf: ['proposed', 'declined', 'withdrawn', 'superseded'], not: true },
  ],
};

/** How one organisation stands with everything that organisations owe. */
export async function showOrganisation(
  { organisation: text, offset, asOf }: OrganisationInput<'showOrganisation'>,
  deps: ActionDeps,
): Promise<Outcome> {
  const found = organisationIn(text, await deps.store.organisations());
  if ('why' in found) return refused(found);
  return organisationOf(found, { offset, asOf }, deps);
}

export async function organisationOf(
  organisation: Organisation,
  { offset, asOf }: { readonly offset: number; readonly asOf?: AsOf },
  { store, calendar }: ActionDeps,
  changed: OrganisationChanged | null = null,
): Promise<OrganisationOutcome> {
  const today = asOf ?? calendar.today();
  const query = asOf === undefined ? OWED : { ...OWED, asOf };
  const [page, said] = await Promise.all([
    store.findMeasures(query, { offset, limit: PAGE_SIZE }, today),
    store.answersBy(organisation.code, asOf),
  ]);
  const given = new Map(said.map((answer) => [answer.measure, answer]));
  const isOwed = counts(organisation, asOf ?? null);
  return {
    type: 'organisation',
    organisation,
    today,
    asOf: asOf ?? null,
    tally: await tally(said, isOwed ? page.total : 0, store, asOf),
    rows: page.rows.map((measure) => {
      const answer = given.get(measure.code) ?? null;
      const standing = standingOf(answer);
      return { measure, standing, answer: standing === 'not_answered' ? null : answer };
    }),
    offset,
    total: page.total,
    changed,
  };
}

/** Counted from what was said, so that not every measure has to be looked at. */
async function tally(
  said: readonly OrganisationAnswer[],
  total: number,
  store: ActionDeps['store'],
  asOf: AsOf,
): Promise<OrganisationOutcome['tally']> {
  const left = new Set(['proposed', 'declined', 'withdrawn', 'superseded']);
  const measures = await measuresOn(
    store,
    said.map(({ measure }) => measure),
    asOf,
  );
  const owed = new Set(measures.filter(({ state }) => !left.has(state)).map(({ code }) => code));
  const rows = said.filter(({ measure }) => owed.has(measure)).map((answer) => ({ standing: standingOf(answer) }));
  const counted = tallyOf(rows.filter(({ standing }) => standing !== 'not_answered'));
  const answered = rows.filter(({ standing }) => standing !== 'not_answered').length;
  return { ...counted, not_answered: Math.max(0, total - answered) };
}
