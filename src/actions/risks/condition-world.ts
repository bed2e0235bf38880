/** What the conditions of risks depend on, looked up once for all of them. */
import type { MeasureCode } from '../../domain/register/codes.js';
import { NO_TALLY, tallyOn } from '../../domain/risk/coverage.js';
import type { OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';
import { isVerified, measuresIn, sharesIn, type Condition, type ConditionWorld } from '../../domain/risk/risk.js';
import type { Store } from '../../domain/store/store.js';
import { measuresOn, type AsOf } from '../measures/standing-on.js';

/** Where it is looked up. */
export type ConditionSource = Pick<Store, 'measures' | 'findMeasures' | 'organisations' | 'answersTo'>;

/** As things stand now, or as they stood at the end of a past day. */
export async function conditionWorld(
  store: ConditionSource,
  conditions: readonly Condition[],
  asOf?: AsOf,
): Promise<ConditionWorld> {
  const codes = [...new Set(conditions.flatMap(measuresIn))];
  const verified = new Set((await measuresOn(store, codes, asOf)).filter(isVerified).map(({ code }) => code));
  const shared = [...new Set(conditions.flatMap(sharesIn).map(({ measure }) => measure))];
  const organisations = shared.length === 0 ? [] : await store.organisations();
  const answers = new Map<MeasureCode, readonly OrganisationAnswer[]>(
    await Promise.all(shared.map(async (code) => [code, await store.answersTo(code, asOf)] as const)),
  );
  return {
    isVerified: (code) => verified.has(code),
    tallyOf: (measure, group) => {
      const given = answers.get(measure);
      return given === undefined ? NO_TALLY : tallyOn(organisations, given, { day: asOf ?? null, group });
    },
  };
}
