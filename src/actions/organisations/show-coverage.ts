import { coverageRows, tallyOf, type CoverageRow } from '../../domain/risk/coverage.js';
import type { Measure } from '../../domain/measure/measure.js';
import { ORGANISATION_GROUPS } from '../../domain/organisation/organisation.js';
import type { Standing } from '../../domain/organisation/organisation-answer.js';
import type { AnswersRecorded, CoverageOutcome } from '../../domain/outcome/organisation-outcome.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { PAGE_SIZE } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import { nearestCodes } from '../asking/nearest-codes.js';
import { gapOfItems } from '../measures/on-record.js';
import { measureOn } from '../measures/standing-on.js';
import { refused } from './find-organisation.js';
import type { OrganisationInput } from './inputs.js';

/** Which organisations have carried a measure out, in which group, and who has not been heard of. */
export async function showCoverage(input: OrganisationInput<'showCoverage'>, deps: ActionDeps): Promise<Outcome> {
  const { measureId, asOf } = input;
  const measure = await measureOn(deps.store, measureId, asOf);
  if (measure === undefined) {
    return { type: 'unknownCode', code: measureId, of: 'measure', nearest: await nearestCodes(measureId, deps) };
  }
  if (measure.obligor !== 'organisations') {
    return refused({ why: 'not_owed', measure: measureId, confidential: measure.confidential });
  }
  return coverageOf(measure, input, deps);
}

/** Of a measure that organisations owe. */
export async function coverageOf(
  measure: Measure,
  { group, standing, offset, asOf }: Omit<OrganisationInput<'showCoverage'>, 'measureId'>,
  deps: ActionDeps,
  recorded: AnswersRecorded | null = null,
): Promise<Outcome> {
  const { store, calendar } = deps;
  const [organisations, answers, gap] = await Promise.all([
    store.organisations(),
    store.answersTo(measure.code, asOf),
    gapOfItems([measure.code], asOf, deps),
  ]);
  const all = coverageRows(organisations, answers, { day: asOf ?? null });
  if (all.length === 0) return refused({ why: 'none_known', named: null });
  const own = group === null ? all : all.filter(({ organisation }) => organisation.group === group);
  const listed = standing ?? usual(own);
  const rows = own.filter((row) => row.standing === listed);
  return {
    type: 'coverage',
    measure,
    today: asOf ?? calendar.today(),
    asOf: asOf ?? null,
    group,
    tally: tallyOf(own),
    groups: groupsOf(all),
    standing: listed,
    rows: rows.slice(offset, offset + PAGE_SIZE),
    offset,
    total: rows.length,
    recorded,
    ...gap,
  } satisfies CoverageOutcome;
}

/** Who has still to be heard of; those under way where everyone was, and those who are done where nobody has to do anything. */
function usual(rows: readonly CoverageRow[]): Standing {
  const pressing = ['not_answered', 'in_progress', 'declined'] as const;
  return pressing.find((standing) => rows.some((row) => row.standing === standing)) ?? 'done';
}

const groupsOf = (rows: readonly CoverageRow[]): CoverageOutcome['groups'] =>
  ORGANISATION_GROUPS.map((group) => ({ group, rows: rows.filter((row) => row.organisation.group === group) }))
    .filter((one) => one.rows.length > 0)
    .map(({ group, rows: own }) => ({ group, tally: tallyOf(own) }));
