/** Who hears of a measure. */
import type { PersonId } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { Measure } from '../measure/measure.js';
import { hearsFor, type Person } from '../people/person.js';

export interface Audience {
  readonly people: ReadonlyMap<PersonId, Person>;
  /** Who hears of what nobody owns. */
  readonly coordinators: readonly PersonId[];
  readonly verifiers: readonly PersonId[];
  /** Who hears of the service itself; nobody when absent. */
  readonly administrators?: readonly PersonId[] | undefined;
  /** Who speaks with an organisation; nobody when absent. */
  readonly contacts?: readonly PersonId[] | undefined;
}

/** Each for themselves, or whoever stands in for them on the day; nobody twice. */
const hearing = (people: readonly PersonId[], { people: known }: Audience, day: LocalDate): readonly PersonId[] => [
  ...new Set(people.map((one) => hearsFor(one, known, day))),
];

/** The owner of a measure, or the coordinators where it has none. */
export const ownersOf = ({ owner }: Measure, audience: Audience, day: LocalDate): readonly PersonId[] =>
  hearing(owner === null ? audience.coordinators : [owner], audience, day);

export const coordinatorsOn = (audience: Audience, day: LocalDate): readonly PersonId[] =>
  hearing(audience.coordinators, audience, day);

/** Whoever may verify and did not record a report that waits; the coordinators where there is nobody. */
export const verifiersOf = (
  measure: Measure,
  audience: Audience,
  day: LocalDate,
  fourEyes: boolean,
): readonly PersonId[] => hearing(verifiersFor(measure, audience, fourEyes), audience, day);

/** The same, whoever stands in for them. */
export function verifiersFor(measure: Measure, audience: Audience, fourEyes: boolean): readonly PersonId[] {
  const recorders = new Set(
    [measure, ...measure.occurrences]
      .filter(({ state }) => state === 'reported_done')
      .map(({ report }) => report?.recordedBy),
  );
  const others = fourEyes
    ? audience.verifiers.filter((one) => recorders.size > 1 || !recorders.has(one))
    : audience.verifiers;
  return others.length === 0 ? audience.coordinators : others;
}
