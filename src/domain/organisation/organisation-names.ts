/** Organisations by the names they go by. */
import { isOrganisationCode, ownPart } from '../register/codes.js';
import { bestHits, folded, slip } from '../people/name-match.js';
import type { Organisation } from './organisation.js';

/** Names offered for one that no organisation goes by. */
const OFFERED = 5;

/** Its name, the other names, and the part of its code that people write. */
export const namesOf = ({ code, name, aliases }: Organisation): readonly string[] => [name, ...aliases, ownPart(code)];

/** Those that a text names best: by its code, a whole name, or a part of one. */
export function organisationsNamed(text: string, organisations: readonly Organisation[]): readonly Organisation[] {
  const own = isOrganisationCode(text.trim()) ? organisations.find(({ code }) => code === text.trim()) : undefined;
  if (own !== undefined) return [own];
  const called = organisations.flatMap((one) => namesOf(one).map((name) => ({ one, name })));
  return [...new Set(bestHits(text, called, ({ name }) => name).map(({ one }) => one))];
}

/** Names within a slip of a text, nearest first. */
export function nearestOrganisations(text: string, organisations: readonly Organisation[]): readonly string[] {
  const near = organisations.flatMap((one) => {
    const distances = namesOf(one).flatMap((name) => slip(text, name) ?? []);
    return distances.length === 0 ? [] : [{ name: one.name, distance: Math.min(...distances) }];
  });
  return near
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ name }) => name);
}

/** Whether two names cannot be told apart. */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other);
