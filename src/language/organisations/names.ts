/** Finds the organisations that a sentence names, by every name they go by. */
import { folded } from '../../domain/people/name-match.js';
import type { World } from '../world.js';

export type KnownOrganisation = NonNullable<World['organisations']>[number];

/** By their names as they are compared; a name that several go by stands for none of them. */
export interface OrganisationNames {
  readonly byName: ReadonlyMap<string, KnownOrganisation | null>;
  /** Words of the longest name. */
  readonly longest: number;
}

export interface Named {
  readonly organisation: KnownOrganisation;
  /** Places in the words of the sentence: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export function organisationNames(known: readonly KnownOrganisation[]): OrganisationNames {
  const byName = new Map<string, KnownOrganisation | null>();
  for (const organisation of known) {
    for (const name of new Set(organisation.names.map(folded))) {
      if (name !== '') byName.set(name, byName.has(name) ? null : organisation);
    }
  }
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length));
  return { byName, longest };
}

/** Those named in words that are folded, longest names first, none within another. */
export function namedIn(words: readonly string[], { byName, longest }: OrganisationNames): readonly Named[] {
  const found: Named[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + longest); to > from; to -= 1) {
      const organisation = byName.get(words.slice(from, to).join(' '));
      if (!organisation) continue;
      found.push({ organisation, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}
