/** Who hears of a measure. */
import type { PersonId } from '../register/codes.js';
import type { Measure } from '../measure/measure.js';
import type { Person } from '../people/person.js';

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

/** Whoever may verify and did not record a report that waits; the coordinators where there is nobody. */
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
