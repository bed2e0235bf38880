/** Which organisations have carried out a measure that all of them owe. */
import type { OrganisationCode } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import {
  compareOrganisations,
  counts,
  type Organisation,
  type OrganisationGroup,
} from '../organisation/organisation.js';
import {
  hadSaid,
  standingOf,
  STANDINGS,
  type OrganisationAnswer,
  type Standing,
} from '../organisation/organisation-answer.js';

/** How many organisations stand how. */
export type Tally = Readonly<Record<Standing, number>>;

export interface CoverageRow {
  readonly organisation: Organisation;
  readonly standing: Standing;
  /** Null where nothing is recorded. */
  readonly answer: OrganisationAnswer | null;
}

export interface Asked {
  /** Null: as things stand now. */
  readonly day: LocalDate | null;
  /** Null: of all groups. */
  readonly group?: OrganisationGroup | null | undefined;
}

const byOrganisation = (
  answers: readonly OrganisationAnswer[],
  day: LocalDate | null,
): ReadonlyMap<OrganisationCode, OrganisationAnswer> =>
  new Map(answers.filter((one) => hadSaid(one, day)).map((one) => [one.organisation, one]));

/** Every organisation that counts, by name. `answers`: those about one measure, as they were on the day. */
export function coverageRows(
  organisations: readonly Organisation[],
  answers: readonly OrganisationAnswer[],
  { day, group = null }: Asked,
): readonly CoverageRow[] {
  const given = byOrganisation(answers, day);
  return organisations
    .filter((one) => counts(one, day) && (group === null || one.group === group))
    .map((organisation): CoverageRow => {
      const answer = given.get(organisation.code) ?? null;
      const standing = standingOf(answer);
      return { organisation, standing, answer: standing === 'not_answered' ? null : answer };
    })
    .sort((a, b) => compareOrganisations(a.organisation, b.organisation));
}

export function tallyOf(rows: readonly { readonly standing: Standing }[]): Tally {
  const counted = STANDINGS.map((standing) => [standing, rows.filter((row) => row.standing === standing).length]);
  return Object.fromEntries(counted) as Record<Standing, number>;
}

export const NO_TALLY: Tally = tallyOf([]);

export const totalOf = (tally: Tally): number => STANDINGS.reduce((sum, standing) => sum + tally[standing], 0);

/** To how many it applies: "14 van 22" counts these. */
export const applicableOf = (tally: Tally): number => totalOf(tally) - tally.not_applicable;

/** Of how many organisations that counted on a day the answer was what. */
export const tallyOn = (
  organisations: readonly Organisation[],
  answers: readonly OrganisationAnswer[],
  asked: Asked,
): Tally => {
  const tally: Record<Standing, number> = { ...NO_TALLY };
  const given = byOrganisation(answers, asked.day);
  for (const one of organisations) {
    if (counts(one, asked.day) && (!asked.group || one.group === asked.group))
      tally[standingOf(given.get(one.code))] += 1;
  }
  return tally;
};
